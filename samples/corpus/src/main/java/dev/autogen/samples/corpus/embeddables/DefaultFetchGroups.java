package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.util.UUID;

/** Generic ids of a base class. */
@SuppressWarnings("serial")
@Model
interface DefaultFetchGroups {
    @MappedSuperclass
    abstract class Base<K extends Serializable> {
        @Id K id;

        abstract void touch();
    }

    @Embeddable
    class Key implements Serializable {
        String a;
        int b;
    }

    @Entity(name = "ByText")
    class ByText extends Base<String> {
        @Override
        void touch() {}
    }

    @Entity(name = "ByUuid")
    class ByUuid extends Base<UUID> {
        @Override
        void touch() {}

        @ManyToOne ByText text;
    }
}
