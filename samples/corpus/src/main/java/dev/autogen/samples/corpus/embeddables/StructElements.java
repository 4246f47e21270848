package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Struct;

/** A collection whose elements are of a composite type. */
@Refused(because = "it looks for the class of the owner in vain")
@Model
interface StructElements {
    @Embeddable
    @Struct(name = "address")
    class Address {
        String street;
        int zip;
    }

    @Entity(name = "Human")
    class Human {
        @Id long id;

        @ElementCollection
        @CollectionTable(name = "homes")
        List<Address> homes = new ArrayList<>();

        @ElementCollection Map<String, Address> byName = new HashMap<>();
    }
}
