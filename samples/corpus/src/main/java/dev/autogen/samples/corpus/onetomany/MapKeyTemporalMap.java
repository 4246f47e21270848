package dev.autogen.samples.corpus.onetomany;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.OneToMany;
import jakarta.persistence.TemporalType;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;

/** Maps whose key is a time. */
@SuppressWarnings("deprecation")
@Model
interface MapKeyTemporalMap {
    @Entity(name = "Line")
    class Line {
        @Id long id;
    }

    @Entity(name = "Invoice")
    class Invoice {
        @Id long id;

        @OneToMany
        @MapKeyTemporal(TemporalType.DATE)
        Map<Date, Line> byDay;

        @ElementCollection
        @MapKeyTemporal(TemporalType.TIMESTAMP)
        Map<Date, Integer> byMoment;

        @ElementCollection Map<LocalDate, Integer> byDate;
    }
}
