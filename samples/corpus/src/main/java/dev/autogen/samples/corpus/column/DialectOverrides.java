package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.GeneratedColumn;

/** What goes for some databases and versions of them alone. */
@Model
interface DialectOverrides {
    @Entity(name = "Book")
    @Check(constraints = "pages > 0")
    @DialectOverride.Check(
            dialect = org.hibernate.dialect.PostgreSQLDialect.class,
            override = @Check(name = "pages_on_postgres", constraints = "pages > 1"))
    class Book {
        @Id long id;

        @ColumnDefault("1")
        @DialectOverride.ColumnDefault(
                dialect = org.hibernate.dialect.PostgreSQLDialect.class,
                sameOrAfter = @DialectOverride.Version(major = 16),
                override = @ColumnDefault("16"))
        @DialectOverride.ColumnDefault(
                dialect = org.hibernate.dialect.PostgreSQLDialect.class,
                before = @DialectOverride.Version(major = 16),
                override = @ColumnDefault("15"))
        int pages;

        @GeneratedColumn("pages * 2")
        @DialectOverride.GeneratedColumn(
                dialect = org.hibernate.dialect.PostgreSQLDialect.class,
                override = @GeneratedColumn("pages * 3"))
        int doubled;

        @Formula("pages + 1")
        @DialectOverride.Formula(
                dialect = org.hibernate.dialect.PostgreSQLDialect.class,
                override = @Formula("pages + 2"))
        int more;
    }
}
