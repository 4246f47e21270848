package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.Struct;

/** Arrays of composite types, and arrays in one. */
@Refused(on = Place.SQLITE, because = "SQLite has no composite types")
@Refused(
        at = Refused.Step.VALIDATION,
        on = {Place.POSTGRES_14, Place.POSTGRES_16, Place.POSTGRES_18},
        because = "it wants another code for the array than the driver says")
@Model
interface StructArrays {
    @Embeddable
    @Struct(name = "line_item")
    class Item {
        String name;
        int[] amounts;
        String[] tags;
    }

    @Entity(name = "Bill")
    class Bill {
        @Id long id;
        Item[] items;
        List<Item> more;
    }
}
