package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;

/** Ids whose generator is left to Hibernate. */
@Model
interface AutoIds {
    @Entity(name = "AutoInt")
    class AutoInt {
        @Id @GeneratedValue int id;
    }

    @Entity(name = "AutoLong")
    class AutoLong {
        @Id
        @GeneratedValue(strategy = GenerationType.AUTO)
        Long id;
    }

    @Entity(name = "AutoUuid")
    class AutoUuid {
        @Id @GeneratedValue UUID id;
    }

    @Entity(name = "AutoShort")
    class AutoShort {
        @Id @GeneratedValue short id;
    }

    @Entity(name = "AutoSub")
    class AutoSub extends AutoLong {
        String name;
    }
}
