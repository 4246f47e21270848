package dev.autogen.codegen;

import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.DataType.bigint;
import static dev.autogen.schema.DataType.varchar;
import static dev.autogen.schema.ForeignKey.foreignKey;
import static dev.autogen.schema.Index.index;
import static dev.autogen.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
