package dev.autogen.samples.corpus.name;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** Indexes and keys on columns as JPA names them, though a strategy renames the columns. */
@Model(
        settings =
                "hibernate.physical_naming_strategy=org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy")
interface IndexesByLogicalName {
    @MappedSuperclass
    abstract class Item {
        @Id long itemId;

        @Column(name = "itemKind")
        String kind;
    }

    @Entity(name = "BookItem")
    @Table(
            name = "BookItems",
            indexes = {
                @Index(name = "kindOfBook", columnList = "itemKind"),
                @Index(columnList = "ownSize_width, homeShelf_shelfNo"),
                @Index(columnList = "homeShelf_shelfNo", unique = true),
                @Index(columnList = "`OddName` asc, bookTitle DESC")
            },
            uniqueConstraints = {
                @UniqueConstraint(columnNames = {"homeShelf_shelfNo", "itemKind"}),
                @UniqueConstraint(columnNames = "bookTitle")
            })
    class BookItem extends Item {
        String bookTitle;

        @Column(name = "`OddName`")
        String odd;

        @ManyToOne Shelf homeShelf;

        @Embedded
        @AttributeOverride(name = "width", column = @Column(name = "ownSize_width"))
        Size ownSize;
    }

    @Embeddable
    class Size {
        int width;
    }

    @Entity(name = "Shelf")
    class Shelf {
        @Id int shelfNo;
    }
}
