package dev.autogen.samples.corpus.name;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;

/** Names in snake case. */
@Model(
        settings =
                "hibernate.physical_naming_strategy=org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy")
interface SnakeCase {
    @Entity(name = "CustomerOrder")
    class CustomerOrder {
        @Id @GeneratedValue Long orderId;
        String shipToAddress;

        @Column(name = "placedAtTime")
        Instant placedAt;

        int URLCount;

        @Column(unique = true)
        String trackingCode2;

        @ElementCollection Set<String> giftWrapNotes;
    }
}
