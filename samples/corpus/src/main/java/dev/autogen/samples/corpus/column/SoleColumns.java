package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** Entities of hardly any column. */
@Model
interface SoleColumns {
    @Entity(name = "OnlyId")
    class OnlyId {
        @Id int id;
    }

    @Entity(name = "OnlyVersion")
    class OnlyVersion {
        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        UUID id;

        @Version long version;
    }
}
