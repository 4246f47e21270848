package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;

/** The setting that makes all characters national. */
@Model(settings = "hibernate.use_nationalized_character_data=true")
interface NationalByDefault {
    @Entity(name = "NationalByDefault")
    class NationalByDefault1 {
        @Id int id;
        String text;
        char letter;
        @Lob String large;
    }
}
