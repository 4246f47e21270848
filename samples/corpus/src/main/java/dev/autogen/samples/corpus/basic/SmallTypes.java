package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;

/** The small types of the JDK. */
@Model
interface SmallTypes {
    @Entity(name = "SmallTypes")
    class SmallTypes1 {
        @Id int id;
        Year year;
        Month month;
        DayOfWeek day;
        ZoneId zone;
        ZoneOffset shift;
        Locale locale;
        Currency currency;
        URL url;
        Class<?> type;

        @Enumerated(EnumType.STRING)
        Month monthByName;
    }
}
