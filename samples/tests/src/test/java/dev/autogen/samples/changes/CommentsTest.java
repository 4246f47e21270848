package dev.autogen.samples.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.SchemaDiff;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.CommentConstraint;
import dev.autogen.operation.Operation.CommentIndex;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueKey;
import dev.autogen.testing.Databases.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A comment alone is no reason to make a key or an index anew. */
class CommentsTest {
    private static final QualifiedName THING = QualifiedName.unqualified("thing");

    private static SchemaModel commented(Optional<String> text) {
        return SchemaModel.EMPTY.withTables(
                List.of(
                        Table.table("thing")
                                .column(Column.column("id", DataType.integer()).notNull())
                                .column(Column.column("n", DataType.integer()))
                                .primaryKey(
                                        PrimaryKey.primaryKey("pk_thing", "id").withComment(text))
                                .unique(UniqueKey.uniqueKey("uq_thing", "n").withComment(text))
                                .check(Check.check("ck_thing", "n > 1").withComment(text))
                                .exclusion(
                                        Exclusion.exclusion("ex_thing", "USING btree (n WITH =)")
                                                .withComment(text))
                                .index(
                                        Index.index("ix_thing")
                                                .on("thing", "n")
                                                .withComment(text))));
    }

    @Test
    void a_comment_changes_in_place() {
        var operations =
                SchemaDiff.between(
                        commented(Optional.of("old")), commented(Optional.of("it's new")));
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create table thing (id integer not null constraint pk_thing primary"
                                    + " key, n integer, constraint uq_thing unique (n), constraint"
                                    + " ck_thing check (n > 1), constraint ex_thing exclude using btree"
                                    + " (n with =))",
                            "create index ix_thing on thing (n)",
                            "comment on constraint pk_thing on thing is 'old'",
                            "comment on constraint uq_thing on thing is 'old'",
                            "comment on constraint ck_thing on thing is 'old'",
                            "comment on constraint ex_thing on thing is 'old'",
                            "comment on index ix_thing is 'old'")
                    .database("create table were as select oid from pg_class")
                    .takes(operations.toArray(Operation[]::new));
            assertThat(
                            change.ask(
                                    "select distinct description from pg_description where objoid ="
                                            + " 'ix_thing'::regclass or objoid in (select oid from"
                                            + " pg_constraint where conrelid = 'thing'::regclass)"))
                    .containsExactly("it's new");
            assertThat(
                            change.ask(
                                    "select relname from pg_class where relname ~ 'thing' and oid"
                                            + " not in (select oid from were)"))
                    .isEmpty();
        }
    }

    @Test
    void it_is_given_and_taken_away_by_hand() {
        var text = Optional.of("mine");
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create schema \"My.own\"",
                            "create table \"My.own\".thing (id integer constraint \"the key\""
                                    + " primary key, n integer)",
                            "create index \"by n\" on \"My.own\".thing (n)")
                    .schemas("My.own");
            var thing = QualifiedName.of("My.own", "thing");
            change.takes(
                    new CommentConstraint(thing, "the key", Optional.empty(), text),
                    new CommentIndex(thing, "by n", Optional.empty(), text));
        }
        try (var change = Change.on(Kind.SQLITE)) {
            change.database(
                            "create table thing (id integer not null, constraint pk_thing primary"
                                    + " key (id))",
                            "create index ix_thing on thing (id)")
                    .takes(
                            new CommentConstraint(THING, "pk_thing", Optional.empty(), text),
                            new CommentIndex(THING, "ix_thing", Optional.empty(), text));
        }
    }
}
