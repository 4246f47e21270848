package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.PartitionKey;

/** A part of the key for the sake of partitions. */
@Model
interface PartitionKeys {
    @Entity(name = "PartitionKeys")
    class PartitionKeys1 {
        @Id int id;
        @PartitionKey String region;
        int amount;
    }
}
