package dev.autogen.dialect;

import static dev.autogen.schema.Check.check;
import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.DataType.array;
import static dev.autogen.schema.DataType.bigint;
import static dev.autogen.schema.DataType.integer;
import static dev.autogen.schema.DataType.named;
import static dev.autogen.schema.DataType.text;
import static dev.autogen.schema.DataType.timestamp;
import static dev.autogen.schema.DataType.varchar;
import static dev.autogen.schema.EnumType.enumType;
import static dev.autogen.schema.ForeignKey.foreignKey;
import static dev.autogen.schema.Index.index;
import static dev.autogen.schema.IndexPart.column;
import static dev.autogen.schema.IndexPart.expression;
import static dev.autogen.schema.PrimaryKey.primaryKey;
import static dev.autogen.schema.Sequence.sequence;
import static dev.autogen.schema.Table.table;
import static dev.autogen.schema.UniqueKey.uniqueKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.Operations;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.ForeignKey.Action;
import dev.autogen.schema.Identity;
import dev.autogen.schema.IndexPart.Nulls;
import dev.autogen.schema.SchemaModel;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The SQL that each operation and its reverse become on SQLite. */
class SqliteSqlTest {
    private static final SchemaModel USERS =
            SchemaModel.of(
                    table("users")
                            .column(column("id", bigint()))
                            .column(column("age", integer()))
                            .primaryKey("pk_users", "id"));
    private static final SchemaModel HEAP =
            SchemaModel.of(table("heap").column(column("a", text())).column(column("b", text())));
    private static final SchemaModel MOODY =
            SchemaModel.of(
                            table("t")
                                    .column(column("m", named("mood")).defaultValue("'ok'"))
                                    .column(column("n", array(named("mood")))))
                    .withEnumTypes(List.of(enumType("mood", "sad", "ok")));

    @Test
    void plain_sql_statement_by_statement() {
        both(
                SchemaModel.EMPTY,
                op ->
                        op.execute(
                                """
                                -- two; and a half
                                update t set a = ';';;
                                create temp trigger x after insert on t begin
                                  update t set a = case when 1 then 2 end; delete from t;
                                end; drop table t;\
                                """,
                                " drop trigger x;"),
                """
                -- two; and a half
                update t set a = ';';
                create temp trigger x after insert on t begin
                  update t set a = case when 1 then 2 end; delete from t;
                end;
                drop table t;\
                """,
                " drop trigger x;;");
    }

    @Test
    void enum_types() {
        both(
                SchemaModel.EMPTY,
                op -> op.createEnumType(enumType("sales.mood", "sad", "it's")),
                "",
                "");
    }

    @Test
    void labels_of_an_enum_type_in_place() {
        both(
                MOODY,
                op ->
                        op.alterEnumType()
                                .from(enumType("mood", "sad", "ok"))
                                .to(enumType("mood", "new", "sad", "soso", "ok")),
                "",
                "");
    }

    @Test
    void sequences() {
        both(
                SchemaModel.EMPTY,
                op -> op.createSequence(sequence("users_seq").start(10).increment(50).cache(20)),
                """
                CREATE TABLE "users_seq" (
                    "next_val" bigint
                );
                INSERT INTO "users_seq" VALUES (10);\
                """,
                """
                DROP TABLE "users_seq";\
                """);
    }

    @Test
    void tables_with_all_that_belongs_to_them() {
        both(
                SchemaModel.EMPTY,
                op ->
                        op.createTable(
                                table("users")
                                        .column(column("id", bigint()).identity())
                                        .column(
                                                column("email", varchar(255))
                                                        .notNull()
                                                        .defaultValue("''")
                                                        .comment("It's unique"))
                                        .column(column("name", text()).collation("NOCASE"))
                                        .column(column("age", integer()).defaultValue("1 + 1"))
                                        .column(column("twice", integer()).generatedAs("age * 2"))
                                        .primaryKey("pk_users", "id")
                                        .unique("uq_users_email", "email")
                                        .check("ck_users_age", "age > 0")
                                        .index("ix_users_name", "name", "age")
                                        .comment("Who may log in")
                                        .seed("INSERT INTO users (email) VALUES ('root')")),
                """
                CREATE TABLE "users" (
                    "id" integer NOT NULL,
                    "email" varchar(255) NOT NULL DEFAULT '',
                    "name" text COLLATE "NOCASE",
                    "age" integer DEFAULT (1 + 1),
                    "twice" integer GENERATED ALWAYS AS (age * 2) STORED,
                    CONSTRAINT "pk_users" PRIMARY KEY ("id"),
                    CONSTRAINT "uq_users_email" UNIQUE ("email"),
                    CONSTRAINT "ck_users_age" CHECK (age > 0)
                );
                CREATE INDEX "ix_users_name" ON "users" ("name", "age");
                INSERT INTO users (email) VALUES ('root');\
                """,
                """
                DROP TABLE "users";\
                """);
    }

    @Test
    void keys_that_count() {
        both(
                SchemaModel.EMPTY,
                op ->
                        op.createTable(
                                table("t")
                                        .column(
                                                column("id", integer())
                                                        .identity(Identity.autoincrement()))
                                        .primaryKey("pk_t", "id")),
                """
                CREATE TABLE "t" (
                    "id" integer NOT NULL CONSTRAINT "pk_t" PRIMARY KEY AUTOINCREMENT
                );\
                """,
                """
                DROP TABLE "t";\
                """);
    }

    @Test
    void tables_that_refer_to_each_other() {
        both(
                SchemaModel.EMPTY,
                op -> {
                    op.createTable(
                            table("a").column(column("id", bigint())).primaryKey("pk_a", "id"));
                    op.createTable(
                            table("b").column(column("id", bigint())).primaryKey("pk_b", "id"));
                    op.addForeignKey(
                            foreignKey("fk_a")
                                    .from("a", "id")
                                    .to("b", "id")
                                    .onDelete(Action.CASCADE));
                    op.addForeignKey(
                            foreignKey("fk_b")
                                    .from("b", "id")
                                    .to("a", "id")
                                    .onUpdate(Action.SET_NULL)
                                    .deferral(Deferral.INITIALLY_DEFERRED));
                },
                """
                CREATE TABLE "a" (
                    "id" bigint NOT NULL,
                    CONSTRAINT "pk_a" PRIMARY KEY ("id"),
                    CONSTRAINT "fk_a" FOREIGN KEY ("id") REFERENCES "b" ("id") ON DELETE CASCADE
                );
                CREATE TABLE "b" (
                    "id" bigint NOT NULL,
                    CONSTRAINT "pk_b" PRIMARY KEY ("id"),
                    CONSTRAINT "fk_b" FOREIGN KEY ("id") REFERENCES "a" ("id") ON UPDATE SET NULL DEFERRABLE INITIALLY DEFERRED
                );\
                """,
                """
                DROP TABLE "b";
                DROP TABLE "a";\
                """);
    }

    @Test
    void names_of_tables() {
        both(
                USERS,
                op -> op.renameTable("users", "people"),
                """
                ALTER TABLE "users" RENAME TO "people";\
                """,
                """
                ALTER TABLE "people" RENAME TO "users";\
                """);
    }

    @Test
    void comments_of_tables() {
        both(USERS, op -> op.commentTable("users").from("").to("It's \\ new"), "", "");
    }

    @Test
    void columns() {
        both(
                USERS,
                op ->
                        op.addColumn(
                                "users",
                                column("note", varchar(10))
                                        .notNull()
                                        .defaultValue("'-'")
                                        .comment("Why")),
                """
                ALTER TABLE "users" ADD COLUMN "note" varchar(10) NOT NULL DEFAULT '-';\
                """,
                """
                PRAGMA legacy_alter_table = ON;
                CREATE TABLE "autogen_new_users" (
                    "id" bigint NOT NULL,
                    "age" integer,
                    CONSTRAINT "pk_users" PRIMARY KEY ("id")
                );
                INSERT INTO "autogen_new_users" ("id", "age") SELECT "id", "age" FROM "users";
                DROP TABLE "users";
                ALTER TABLE "autogen_new_users" RENAME TO "users";
                PRAGMA legacy_alter_table = OFF;\
                """);
    }

    @Test
    void columns_that_need_a_look_at_the_rows() {
        both(
                USERS,
                op ->
                        op.addColumn(
                                "users",
                                column("at", timestamp()).defaultValue("current_timestamp")),
                """
                PRAGMA legacy_alter_table = ON;
                CREATE TABLE "autogen_new_users" (
                    "id" bigint NOT NULL,
                    "age" integer,
                    "at" timestamp DEFAULT current_timestamp,
                    CONSTRAINT "pk_users" PRIMARY KEY ("id")
                );
                INSERT INTO "autogen_new_users" ("id", "age") SELECT "id", "age" FROM "users";
                DROP TABLE "users";
                ALTER TABLE "autogen_new_users" RENAME TO "users";
                PRAGMA legacy_alter_table = OFF;\
                """,
                """
                PRAGMA legacy_alter_table = ON;
                CREATE TABLE "autogen_new_users" (
                    "id" bigint NOT NULL,
                    "age" integer,
                    CONSTRAINT "pk_users" PRIMARY KEY ("id")
                );
                INSERT INTO "autogen_new_users" ("id", "age") SELECT "id", "age" FROM "users";
                DROP TABLE "users";
                ALTER TABLE "autogen_new_users" RENAME TO "users";
                PRAGMA legacy_alter_table = OFF;\
                """);
    }

    @Test
    void types_defaults_and_nulls_of_a_column() {
        both(
                USERS,
                op ->
                        op.alterColumn("users")
                                .from(column("age", integer()))
                                .to(
                                        column("age", varchar(20))
                                                .notNull()
                                                .defaultValue("'0'")
                                                .comment("In years")),
                """
                PRAGMA legacy_alter_table = ON;
                CREATE TABLE "autogen_new_users" (
                    "id" bigint NOT NULL,
                    "age" varchar(20) NOT NULL DEFAULT '0',
                    CONSTRAINT "pk_users" PRIMARY KEY ("id")
                );
                INSERT INTO "autogen_new_users" ("id", "age") SELECT "id", "age" FROM "users";
                DROP TABLE "users";
                ALTER TABLE "autogen_new_users" RENAME TO "users";
                PRAGMA legacy_alter_table = OFF;\
                """,
                """
                PRAGMA legacy_alter_table = ON;
                CREATE TABLE "autogen_new_users" (
                    "id" bigint NOT NULL,
                    "age" integer,
                    CONSTRAINT "pk_users" PRIMARY KEY ("id")
                );
                INSERT INTO "autogen_new_users" ("id", "age") SELECT "id", "age" FROM "users";
                DROP TABLE "users";
                ALTER TABLE "autogen_new_users" RENAME TO "users";
                PRAGMA legacy_alter_table = OFF;\
                """);
    }

    @Test
    void expressions_of_a_column() {
        both(
                USERS,
                op ->
                        op.alterColumn("users")
                                .from(column("age", integer()))
                                .to(column("age", integer()).generatedAs("id * 2")),
                """
                PRAGMA legacy_alter_table = ON;
                CREATE TABLE "autogen_new_users" (
                    "id" bigint NOT NULL,
                    "age" integer GENERATED ALWAYS AS (id * 2) STORED,
                    CONSTRAINT "pk_users" PRIMARY KEY ("id")
                );
                INSERT INTO "autogen_new_users" ("id") SELECT "id" FROM "users";
                DROP TABLE "users";
                ALTER TABLE "autogen_new_users" RENAME TO "users";
                PRAGMA legacy_alter_table = OFF;\
                """,
                """
                PRAGMA legacy_alter_table = ON;
                CREATE TABLE "autogen_new_users" (
                    "id" bigint NOT NULL,
                    "age" integer,
                    CONSTRAINT "pk_users" PRIMARY KEY ("id")
                );
                INSERT INTO "autogen_new_users" ("id", "age") SELECT "id", "age" FROM "users";
                DROP TABLE "users";
                ALTER TABLE "autogen_new_users" RENAME TO "users";
                PRAGMA legacy_alter_table = OFF;\
                """);
    }

    @Test
    void names_of_columns() {
        both(
                USERS,
                op -> op.renameColumn("users", "age", "years"),
                """
                ALTER TABLE "users" RENAME COLUMN "age" TO years;\
                """,
                """
                ALTER TABLE "users" RENAME COLUMN "years" TO age;\
                """);
    }

    @Test
    void primary_keys() {
        both(
                HEAP,
                op -> op.addPrimaryKey("heap", primaryKey("pk_heap", "a", "b")),
                """
                PRAGMA legacy_alter_table = ON;
                CREATE TABLE "autogen_new_heap" (
                    "a" text NOT NULL,
                    "b" text NOT NULL,
                    CONSTRAINT "pk_heap" PRIMARY KEY ("a", "b")
                );
                INSERT INTO "autogen_new_heap" ("a", "b") SELECT "a", "b" FROM "heap";
                DROP TABLE "heap";
                ALTER TABLE "autogen_new_heap" RENAME TO "heap";
                PRAGMA legacy_alter_table = OFF;\
                """,
                """
                PRAGMA legacy_alter_table = ON;
                CREATE TABLE "autogen_new_heap" (
                    "a" text NOT NULL,
                    "b" text NOT NULL
                );
                INSERT INTO "autogen_new_heap" ("a", "b") SELECT "a", "b" FROM "heap";
                DROP TABLE "heap";
                ALTER TABLE "autogen_new_heap" RENAME TO "heap";
                PRAGMA legacy_alter_table = OFF;\
                """);
    }

    @Test
    void unique_keys() {
        both(
                HEAP,
                op ->
                        op.addUnique(
                                "heap",
                                uniqueKey("uq", "a", "b")
                                        .nullsAreEqual()
                                        .deferral(Deferral.DEFERRABLE)),
                """
                PRAGMA legacy_alter_table = ON;
                CREATE TABLE "autogen_new_heap" (
                    "a" text,
                    "b" text,
                    CONSTRAINT "uq" UNIQUE ("a", "b")
                );
                INSERT INTO "autogen_new_heap" ("a", "b") SELECT "a", "b" FROM "heap";
                DROP TABLE "heap";
                ALTER TABLE "autogen_new_heap" RENAME TO "heap";
                PRAGMA legacy_alter_table = OFF;\
                """,
                """
                PRAGMA legacy_alter_table = ON;
                CREATE TABLE "autogen_new_heap" (
                    "a" text,
                    "b" text
                );
                INSERT INTO "autogen_new_heap" ("a", "b") SELECT "a", "b" FROM "heap";
                DROP TABLE "heap";
                ALTER TABLE "autogen_new_heap" RENAME TO "heap";
                PRAGMA legacy_alter_table = OFF;\
                """);
    }

    @Test
    void checks() {
        both(
                HEAP,
                op -> op.addCheck("heap", check("ck", "a <> ')'")),
                """
                PRAGMA legacy_alter_table = ON;
                CREATE TABLE "autogen_new_heap" (
                    "a" text,
                    "b" text,
                    CONSTRAINT "ck" CHECK (a <> ')')
                );
                INSERT INTO "autogen_new_heap" ("a", "b") SELECT "a", "b" FROM "heap";
                DROP TABLE "heap";
                ALTER TABLE "autogen_new_heap" RENAME TO "heap";
                PRAGMA legacy_alter_table = OFF;\
                """,
                """
                PRAGMA legacy_alter_table = ON;
                CREATE TABLE "autogen_new_heap" (
                    "a" text,
                    "b" text
                );
                INSERT INTO "autogen_new_heap" ("a", "b") SELECT "a", "b" FROM "heap";
                DROP TABLE "heap";
                ALTER TABLE "autogen_new_heap" RENAME TO "heap";
                PRAGMA legacy_alter_table = OFF;\
                """);
    }

    @Test
    void indexes() {
        both(
                HEAP,
                op -> {
                    op.createIndex(index("ix_plain").on("heap", "a"));
                    op.createIndex(
                            index("ix_rich")
                                    .on(
                                            "heap",
                                            column("a")
                                                    .descending()
                                                    .nulls(Nulls.LAST)
                                                    .collation("C")
                                                    .operatorClass("text_ops"),
                                            expression("lower(b)"))
                                    .unique()
                                    .using("btree")
                                    .including("b")
                                    .where("a > 0")
                                    .nullsAreEqual());
                },
                """
                CREATE INDEX "ix_plain" ON "heap" ("a");
                CREATE UNIQUE INDEX "ix_rich" ON "heap" ("a" COLLATE "C" DESC, (lower(b))) WHERE a > 0;\
                """,
                """
                DROP INDEX "ix_rich";
                DROP INDEX "ix_plain";\
                """);
    }

    @Test
    void foreign_keys() {
        both(
                HEAP,
                op ->
                        op.addForeignKey(
                                foreignKey("fk")
                                        .from("heap", "a", "b")
                                        .to("heap", "b", "a")
                                        .onDelete(Action.SET_DEFAULT)
                                        .deferral(Deferral.DEFERRABLE)),
                """
                PRAGMA legacy_alter_table = ON;
                CREATE TABLE "autogen_new_heap" (
                    "a" text,
                    "b" text,
                    CONSTRAINT "fk" FOREIGN KEY ("a", "b") REFERENCES "heap" ("b", "a") ON DELETE SET DEFAULT DEFERRABLE
                );
                INSERT INTO "autogen_new_heap" ("a", "b") SELECT "a", "b" FROM "heap";
                DROP TABLE "heap";
                ALTER TABLE "autogen_new_heap" RENAME TO "heap";
                PRAGMA legacy_alter_table = OFF;\
                """,
                """
                PRAGMA legacy_alter_table = ON;
                CREATE TABLE "autogen_new_heap" (
                    "a" text,
                    "b" text
                );
                INSERT INTO "autogen_new_heap" ("a", "b") SELECT "a", "b" FROM "heap";
                DROP TABLE "heap";
                ALTER TABLE "autogen_new_heap" RENAME TO "heap";
                PRAGMA legacy_alter_table = OFF;\
                """);
    }

    @Test
    void sql_by_hand() {
        both(
                SchemaModel.EMPTY,
                op -> op.execute("UPDATE t SET a = 1", "UPDATE t SET a = 2"),
                """
                UPDATE t SET a = 1;\
                """,
                """
                UPDATE t SET a = 2;\
                """);
    }

    private static void both(
            SchemaModel before, Consumer<Operations> revision, String up, String down) {
        var script = Script.of("SQLite", before, revision);
        assertThat(script.up()).isEqualTo(up);
        assertThat(script.down()).isEqualTo(down);
    }
}
