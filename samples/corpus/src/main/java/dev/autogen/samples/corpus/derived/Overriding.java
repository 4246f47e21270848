package dev.autogen.samples.corpus.derived;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.math.BigDecimal;
import java.util.Set;

/** Associations and converters that an entity overrides in what it embeds or inherits. */
@Model
interface Overriding {
    class Cents implements AttributeConverter<BigDecimal, Long> {
        @Override
        public Long convertToDatabaseColumn(BigDecimal attribute) {
            return attribute.movePointRight(2).longValue();
        }

        @Override
        public BigDecimal convertToEntityAttribute(Long column) {
            return BigDecimal.valueOf(column, 2);
        }
    }

    @Embeddable
    class Place {
        @ManyToOne Shelf shelf;

        @ManyToMany Set<Shelf> before;

        BigDecimal worth;
    }

    @MappedSuperclass
    abstract class Item {
        @Id long id;

        @ManyToOne Shelf home;

        @OneToMany Set<Shelf> owned;

        BigDecimal price;
    }

    @Entity(name = "Book")
    @AssociationOverride(
            name = "home",
            joinColumns = @JoinColumn(name = "home_no", nullable = false),
            foreignKey = @ForeignKey(name = "book_to_home"))
    @AssociationOverride(
            name = "owned",
            joinTable =
                    @JoinTable(
                            name = "book_owned",
                            joinColumns = @JoinColumn(name = "book_no"),
                            inverseJoinColumns = @JoinColumn(name = "shelf_no")))
    @Convert(attributeName = "price", converter = Cents.class)
    class Book extends Item {
        @Embedded
        @AssociationOverride(
                name = "shelf",
                joinColumns = @JoinColumn(name = "now_on"),
                foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        @AssociationOverride(name = "before", joinTable = @JoinTable(name = "book_before"))
        @Convert(attributeName = "worth", converter = Cents.class)
        Place place;

        @Embedded
        @AttributeOverride(
                name = "worth",
                column = @Column(name = "worth_then", precision = 7, scale = 1))
        @AssociationOverride(name = "shelf", joinColumns = @JoinColumn(name = "then_on"))
        @AssociationOverride(name = "before", joinTable = @JoinTable(name = "book_before_then"))
        Place then;
    }

    @Entity(name = "Comic")
    class Comic extends Item {}

    @Entity(name = "Shelf")
    class Shelf {
        @Id int no;
    }
}
