package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.PartitionKey;

/** A partition key is an ordinary column for Hibernate. */
@Model
interface PartitionKeyColumn {
    @Entity(name = "Event")
    class Event {
        @Id long id;
        @PartitionKey int year;
    }
}
