package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Arrays of wrappers as they once were. */
@Model(settings = "hibernate.type.wrapper_array_handling=LEGACY")
interface WrapperArrays {
    @Entity(name = "Event")
    class Event {
        @Id long id;
        Byte[] bytes;
        Character[] letters;
    }
}
