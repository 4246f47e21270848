package dev.autogen.samples.corpus.tables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;

/** Where access and laziness come from settings. */
@Model(
        settings = {
            "hibernate.mapping.default_list_semantics=LIST",
            "hibernate.enable_specj_proprietary_syntax=true"
        })
interface MappingDefaults {
    @Entity(name = "Box")
    class Box {
        @Id long id;
        @ElementCollection List<String> words;
        @ManyToMany List<Box> boxes;

        @OneToMany(mappedBy = "parent")
        List<Box> children;

        @ManyToOne Box parent;
    }
}
