package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;

/** Dates of java.util and java.sql. */
@Model
interface OldDates {
    @Entity(name = "OldDates")
    class OldDates1 {
        @Id int id;

        @Temporal(TemporalType.DATE)
        Date date;

        @Temporal(TemporalType.TIME)
        Date time;

        @Temporal(TemporalType.TIMESTAMP)
        Date moment;

        Date plain;

        @Temporal(TemporalType.DATE)
        Calendar day;

        Calendar calendar;
        java.sql.Date sqlDate;
        Time sqlTime;
        Timestamp sqlTimestamp;
        TimeZone zone;
    }
}
