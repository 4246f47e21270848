package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

/** Ids of several columns, beside a class. */
@Model
interface IdClasses {
    class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        int zone;
        String area;

        @Override
        public boolean equals(Object o) {
            return o instanceof Key it && it.zone == zone;
        }

        @Override
        public int hashCode() {
            return zone;
        }
    }

    record RecordKey(String word, long number) implements Serializable {}

    @Entity(name = "IdClasses")
    @IdClass(Key.class)
    class IdClasses1 {
        @Id int zone;

        @Id
        @Column(length = 20)
        String area;

        String name;
    }

    @Entity(name = "IdRecords")
    @IdClass(RecordKey.class)
    class IdRecords {
        @Id String word;
        @Id long number;
    }
}
