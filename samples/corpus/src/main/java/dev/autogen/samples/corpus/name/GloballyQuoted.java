package dev.autogen.samples.corpus.name;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Month;
import org.hibernate.annotations.ColumnDefault;

/** All names in quotes. */
@Model(settings = "hibernate.globally_quoted_identifiers=true")
interface GloballyQuoted {
    @Entity(name = "Order")
    class Order {
        @Id @GeneratedValue long id;
        String userName;

        @Column(unique = true)
        String select;

        @Enumerated(EnumType.STRING)
        Month monthName;

        @Column(nullable = false)
        @ColumnDefault("0")
        int Total;
    }
}
