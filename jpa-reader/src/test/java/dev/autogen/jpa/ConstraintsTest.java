package dev.autogen.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Set;
import org.hibernate.annotations.NaturalId;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitForeignKeyNameSource;
import org.hibernate.boot.model.naming.ImplicitIndexNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.ImplicitUniqueKeyNameSource;
import org.junit.jupiter.api.Test;

class ConstraintsTest {

    @Entity(name = "Product")
    @Table(
            uniqueConstraints = {
                @UniqueConstraint(name = "UQ_Sku", columnNames = "sku"),
                @UniqueConstraint(columnNames = {"maker", "model"}),
                @UniqueConstraint(
                        name = "uq_late",
                        columnNames = {"model", "code"},
                        options = "deferrable initially deferred"),
            },
            indexes = {
                @Index(name = "IX_Model", columnList = "model desc, maker"),
                @Index(columnList = "price"),
                @Index(name = "ux_code", columnList = "code", unique = true),
                @Index(name = "ix_lower", columnList = "(lower(maker))"),
                @Index(name = "ix_some", columnList = "weight", options = "where weight > 0"),
            },
            check = @CheckConstraint(name = "ck_price", constraint = "price > 0"))
    static class Product {
        @Id long id;

        @Column(unique = true)
        String sku;

        @Column(unique = true)
        String ean;

        String maker;
        String model;
        String code;
        int price;
        int weight;
        @ManyToOne Product successor;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(name = "fk_part_of"))
        Product partOf;

        @OneToOne Product twin;
        @ManyToMany Set<Product> related;
    }

    @Test
    void onlyNamesThatTheUserWroteAreNames() {
        assertThat(Read.POSTGRES.text(Product.class))
                .isEqualTo(
                        """
                        table product
                          id bigint not null
                          sku varchar(255)
                          ean varchar(255)
                          maker varchar(255)
                          model varchar(255)
                          code varchar(255)
                          price integer not null
                          weight integer not null
                          successor_id bigint
                          partof_id bigint
                          twin_id bigint
                          primary key [id]
                          unique [sku]
                          unique [ean]
                          unique [maker, model]
                          uq_late: unique [model, code] INITIALLY_DEFERRED
                          ux_code: unique [code]
                          unique [twin_id]
                          ck_price: check price > 0
                          ix_model: index [model desc, maker]
                          index [price]
                          ix_lower: index [lower(maker)]
                          ix_some: index [weight] where weight > 0
                          foreign key [successor_id] -> product [id]
                          fk_part_of: foreign key [partof_id] -> product [id]
                          foreign key [twin_id] -> product [id]
                        table product_product
                          product_id bigint not null
                          related_id bigint not null
                          primary key [product_id, related_id]
                          foreign key [product_id] -> product [id]
                          foreign key [related_id] -> product [id]
                        """);
    }

    /** Names constraints as a user's strategy might. */
    public static final class Named extends ImplicitNamingStrategyJpaCompliantImpl {
        private static final long serialVersionUID = 1L;

        @Override
        public Identifier determineForeignKeyName(ImplicitForeignKeyNameSource source) {
            return source.getUserProvidedIdentifier() != null
                    ? source.getUserProvidedIdentifier()
                    : Identifier.toIdentifier("fk_" + source.getColumnNames().get(0));
        }

        @Override
        public Identifier determineUniqueKeyName(ImplicitUniqueKeyNameSource source) {
            return source.getUserProvidedIdentifier() != null
                    ? source.getUserProvidedIdentifier()
                    : Identifier.toIdentifier("uq_" + source.getColumnNames());
        }

        @Override
        public Identifier determineIndexName(ImplicitIndexNameSource source) {
            return source.getUserProvidedIdentifier() != null
                    ? source.getUserProvidedIdentifier()
                    : Identifier.toIdentifier("ix_" + source.getColumnNames());
        }
    }

    @Test
    void namesOfTheUsersNamingStrategyAreInventedToo() {
        var named = Read.POSTGRES.with("hibernate.implicit_naming_strategy", Named.class.getName());
        assertThat(named.text(Product.class)).isEqualTo(Read.POSTGRES.text(Product.class));
    }

    @Entity(name = "Book")
    static class Book {
        @Id long id;
        @NaturalId String isbn;
        @NaturalId int edition;
    }

    @Test
    void aNaturalIdIsAnUnnamedUniqueConstraint() {
        assertThat(Read.POSTGRES.text(Book.class))
                .isEqualTo(
                        """
                        table book
                          id bigint not null
                          isbn varchar(255)
                          edition integer not null
                          primary key [id]
                          unique [edition, isbn]
                        """);
    }

    @Entity(name = "Quoted")
    @Table(
            name = "\"Order\"",
            uniqueConstraints = @UniqueConstraint(name = "`Uq`", columnNames = "`From`"))
    static class Quoted {
        @Id
        @Column(name = "`Id`")
        long id;

        @Column(name = "`From`")
        String from;

        String lastName;
    }

    @Test
    void quotedNamesKeepTheirCaseAndOthersAreAsTheDatabaseStoresThem() {
        assertThat(Read.POSTGRES.text(Quoted.class))
                .isEqualTo(
                        """
                        table Order
                          Id bigint not null
                          From varchar(255)
                          lastname varchar(255)
                          primary key [Id]
                          Uq: unique [From]
                        """);
        assertThat(Read.SQLITE.text(Quoted.class)).contains("lastName varchar(255)");
    }

    @Entity(name = "Wrong")
    @Table(uniqueConstraints = @UniqueConstraint(name = "uq", columnNames = "lastName"))
    static class Wrong {
        @Id long id;

        @Column(name = "last_name")
        String lastName;
    }

    @Test
    void aConstraintOnAColumnThatIsNotThereIsAnErrorThatListsTheColumns() {
        var reader = Read.POSTGRES.reader(Wrong.class);
        assertThatThrownBy(reader::read)
                .isInstanceOf(AutogenException.class)
                .hasMessage(
                        "There is no column lastName for the unique constraint uq of table wrong: name a column, not an attribute; the table has id, last_name.");
    }
}
