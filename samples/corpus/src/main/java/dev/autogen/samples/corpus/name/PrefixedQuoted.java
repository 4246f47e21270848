package dev.autogen.samples.corpus.name;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import org.hibernate.annotations.Check;

/** A strategy that quotes and prefixes whatever it is asked for, in a schema. */
@Model(
        settings = {
            "hibernate.default_schema=Sales",
            "hibernate.globally_quoted_identifiers=true",
            "hibernate.physical_naming_strategy=dev.autogen.samples.corpus.name.PrefixedQuoted$Strategy"
        },
        schemas = {"public", "Sales"})
interface PrefixedQuoted {
    class Strategy extends org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl {
        private static final long serialVersionUID = 1L;

        @Override
        public org.hibernate.boot.model.naming.Identifier toPhysicalTableName(
                org.hibernate.boot.model.naming.Identifier name,
                org.hibernate.engine.jdbc.env.spi.JdbcEnvironment context) {
            return org.hibernate.boot.model.naming.Identifier.quote(
                    org.hibernate.boot.model.naming.Identifier.toIdentifier("T " + name.getText()));
        }

        @Override
        public org.hibernate.boot.model.naming.Identifier toPhysicalColumnName(
                org.hibernate.boot.model.naming.Identifier name,
                org.hibernate.engine.jdbc.env.spi.JdbcEnvironment context) {
            return org.hibernate.boot.model.naming.Identifier.quote(
                    org.hibernate.boot.model.naming.Identifier.toIdentifier(name.getText() + "_C"));
        }

        @Override
        public org.hibernate.boot.model.naming.Identifier toPhysicalSequenceName(
                org.hibernate.boot.model.naming.Identifier name,
                org.hibernate.engine.jdbc.env.spi.JdbcEnvironment context) {
            return org.hibernate.boot.model.naming.Identifier.toIdentifier("S_" + name.getText());
        }
    }

    @Entity(name = "Book")
    @Table(
            indexes = @Index(name = "ByTitle", columnList = "title, pages desc"),
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "OneTitle",
                            columnNames = {"title", "pages"}))
    @SecondaryTable(name = "More")
    class Book {
        @Id @GeneratedValue long id;

        @Column(unique = true)
        String title;

        @Check(constraints = "\"pages_C\" > 0")
        int pages;

        @Column(table = "More")
        String text;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(name = "NextBook"))
        Book next;

        @ElementCollection @OrderColumn List<String> words;
    }

    @Entity(name = "Comic")
    class Comic extends Book {
        @OneToOne Book drawn;
    }
}
