package dev.autogen.codegen;

import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.DataType.bigint;
import static dev.autogen.schema.DataType.varchar;
import static dev.autogen.schema.ForeignKey.foreignKey;
import static dev.autogen.schema.Index.index;
import static dev.autogen.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.revision.RevisionInfo;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionWriterTest {

    @Test
    void a_revision_looks_as_people_write_it() {
        var draft =
                Drafts.draft(
                        op -> {
                            op.createTable(
                                    table("users")
                                            .column(column("id", bigint()).identity())
                                            .column(column("email", varchar(255)).notNull())
                                            .primaryKey("pk_users", "id")
                                            .unique("uq_users_email", "email"));
                            op.addColumn("orders", column("user_id", bigint()));
                            op.createIndex(index("ix_orders_user_id").on("orders", "user_id"));
                            op.addForeignKey(
                                    foreignKey("fk_orders_user_id")
                                            .from("orders", "user_id")
                                            .to("users", "id"));
                        });

        assertThat(RevisionWriter.source(draft))
                .isEqualTo(
                        """
                        package com.acme.shop.migrations;

                        import static dev.autogen.schema.Column.column;
                        import static dev.autogen.schema.DataType.bigint;
                        import static dev.autogen.schema.DataType.varchar;
                        import static dev.autogen.schema.ForeignKey.foreignKey;
                        import static dev.autogen.schema.Index.index;
                        import static dev.autogen.schema.Table.table;

                        import dev.autogen.operation.Operations;
                        import dev.autogen.revision.Revision;
                        import dev.autogen.revision.RevisionInfo;

                        /**
                         * Add users.
                         *
                         * <p>Creates table users; adds orders.user_id; creates index ix_orders_user_id; adds foreign key
                         * fk_orders_user_id.
                         */
                        @RevisionInfo(id = "ae1027a6acf1", revises = "1975ea83b712", created = "2026-11-21T10:30:00Z", message = "add users")
                        public final class R20261121103000_AddUsers implements Revision {

                            @Override
                            public void upgrade(Operations op) {
                                op.createTable(table("users")
                                        .column(column("id", bigint()).identity())
                                        .column(column("email", varchar(255)).notNull())
                                        .primaryKey("pk_users", "id")
                                        .unique("uq_users_email", "email"));
                                op.addColumn("orders", column("user_id", bigint()));
                                op.createIndex(index("ix_orders_user_id").on("orders", "user_id"));
                                op.addForeignKey(foreignKey("fk_orders_user_id").from("orders", "user_id").to("users", "id"));
                            }

                            @Override
                            public void downgrade(Operations op) {
                                op.dropForeignKey("orders", "fk_orders_user_id");
                                op.dropIndex("orders", "ix_orders_user_id");
                                op.dropColumn("orders", "user_id");
                                op.dropTable("users");
                            }
                        }
                        """);
    }

    @Test
    void a_merge_says_all_it_follows_and_what_to_write() {
        var draft =
                new RevisionDraft(
                        "",
                        "Merge",
                        "c0ffee",
                        List.of("a1", "b2"),
                        List.of("billing"),
                        List.of("d4", "e5"),
                        List.of("f6", "f7"),
                        Instant.parse("2026-11-21T10:30:00Z"),
                        "Merge the \"billing\" branch, whose name is long, into the main one!",
                        List.of(),
                        List.of());

        assertThat(RevisionWriter.source(draft))
                .isEqualTo(
                        """
                        import dev.autogen.operation.Operations;
                        import dev.autogen.revision.Revision;
                        import dev.autogen.revision.RevisionInfo;

                        /**
                         * Merge the "billing" branch, whose name is long, into the main one!
                         */
                        @RevisionInfo(
                                id = "c0ffee",
                                revises = {"a1", "b2"},
                                branchLabels = "billing",
                                dependsOn = {"d4", "e5"},
                                replaces = {"f6", "f7"},
                                created = "2026-11-21T10:30:00Z",
                                message = "Merge the \\"billing\\" branch, whose name is long, into the main one!")
                        public final class Merge implements Revision {

                            @Override
                            public void upgrade(Operations op) {
                                // Nothing to upgrade was found: write here what to do.
                            }

                            @Override
                            public void downgrade(Operations op) {
                                // Nothing to downgrade was found: write here what to do.
                            }
                        }
                        """);
        StrictCompiler.load(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ends */ the comment /* here",
                "*\\u002f public class X {",
                "\\u000a }",
                "{@link X} @param <b> & &lt;",
                "$T $S $L $$ %s",
                "two\nlines\r\nand\ttabs",
                "\u202eturned\u2028",
                "\ud83d",
                "😀 ümläut ŉ ß",
                "",
                "   ",
                "ends already.",
                "public final class R20261121103000_AddUsers implements Revision {",
            })
    void any_message_is_kept_and_does_no_harm(String message) {
        var draft = Drafts.named("Named", message, op -> op.createTable(table("x")));
        var type = StrictCompiler.load(draft).getClass();
        assertThat(type.getAnnotation(RevisionInfo.class).message()).isEqualTo(message);
        assertThat(RevisionWriter.source(draft)).contains("\n */\n@RevisionInfo(");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Revision", "Operations", "RevisionInfo", "Override", "String", "Table"})
    void a_class_may_have_the_name_of_one_that_it_uses(String className) {
        var draft = Drafts.named(className, "m", op -> op.createTable(table("t")));
        assertThat(StrictCompiler.upgrade(draft)).isEqualTo(draft.upgrade());
    }

    @Test
    void the_same_draft_gives_the_same_text() {
        var draft = Drafts.draft(op -> op.createTable(table("t").column(column("a", bigint()))));
        assertThat(RevisionWriter.source(draft)).isEqualTo(RevisionWriter.source(draft));
    }
}
