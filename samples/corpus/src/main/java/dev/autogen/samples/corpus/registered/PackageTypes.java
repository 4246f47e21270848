package dev.autogen.samples.corpus.registered;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;

/** What is registered on a package: types, converters and sequences. */
@Model
interface PackageTypes {
    @Entity(name = "PackageTypes")
    class PackageTypes1 {
        @Id
        @GeneratedValue(generator = "of_package")
        long id;

        Degree degree;
        UUID uuid;
    }
}
