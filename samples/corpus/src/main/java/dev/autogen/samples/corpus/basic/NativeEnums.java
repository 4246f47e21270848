package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Map;

/** Enums as types of the database wherever no other way is said. */
@Needs("org.hibernate.cfg.MappingSettings#PREFER_NATIVE_ENUM_TYPES")
@Model(
        settings = {
            "hibernate.type.prefer_native_enum_types=true",
            "hibernate.default_schema=sales"
        },
        schemas = {"public", "sales"})
interface NativeEnums {
    enum Mood {
        SAD,
        OK
    }

    enum Size {
        S,
        M
    }

    @Entity(name = "Book")
    class Book {
        @Id long id;

        Mood mood;

        @Enumerated(EnumType.STRING)
        Size size;

        @Enumerated(EnumType.ORDINAL)
        Size place;

        @ElementCollection Map<Mood, Size> sizes;
    }
}
