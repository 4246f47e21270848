package dev.autogen.samples.corpus.embeddables;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import org.hibernate.annotations.Parent;

/** An embeddable that knows its owner. */
@Model
interface ParentReference {
    @Embeddable
    class Address {
        @Parent Firm firm;
        String street;

        Firm getFirm() {
            return firm;
        }

        void setFirm(Firm it) {}
    }

    @Entity(name = "Firm")
    class Firm {
        @Id long id;
        Address address;
        @ElementCollection Set<Address> more;
    }
}
