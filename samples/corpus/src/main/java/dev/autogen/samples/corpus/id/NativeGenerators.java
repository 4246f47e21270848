package dev.autogen.samples.corpus.id;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.NativeGenerator;

/** Whatever the database likes best. */
@Needs("org.hibernate.annotations.NativeGenerator")
@Refused(
        on = Place.SQLITE,
        at = Refused.Step.VALIDATION,
        because = "Hibernate makes an integer and expects a bigint")
@Model
interface NativeGenerators {
    @Entity(name = "Book")
    class Book {
        @Id @NativeGenerator long id;
    }

    @Entity(name = "Shelf")
    class Shelf {
        @Id
        @NativeGenerator(
                sequenceForm =
                        @SequenceGenerator(
                                name = "s",
                                sequenceName = "shelf_numbers",
                                initialValue = 7,
                                allocationSize = 3))
        int id;
    }
}
