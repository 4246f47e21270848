package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Comment;

/** Columns in a second table. */
@Model
@Refused(on = Place.SQLITE, at = Refused.Step.STATEMENT, because = "SQLite has no comments")
interface SecondaryTables {
    @Entity(name = "SecondaryTables")
    @SecondaryTable(name = "more_of_it", pkJoinColumns = @PrimaryKeyJoinColumn(name = "main_id"))
    @SecondaryTable(
            name = "even_more",
            uniqueConstraints = @UniqueConstraint(name = "one_tag", columnNames = "tag"),
            indexes = @Index(name = "by_word", columnList = "word"))
    class SecondaryTables1 {
        @Id int id;
        String name;

        @Column(table = "more_of_it", nullable = false)
        String more;

        @Column(table = "even_more")
        String tag;

        @Column(table = "even_more")
        @Comment("said of a word")
        String word;
    }
}
