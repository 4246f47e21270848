package dev.autogen.dialect;

import static dev.autogen.schema.Check.check;
import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.DataType.array;
import static dev.autogen.schema.DataType.bigint;
import static dev.autogen.schema.DataType.integer;
import static dev.autogen.schema.DataType.named;
import static dev.autogen.schema.DataType.smallint;
import static dev.autogen.schema.DataType.text;
import static dev.autogen.schema.DataType.varchar;
import static dev.autogen.schema.EnumType.enumType;
import static dev.autogen.schema.ForeignKey.foreignKey;
import static dev.autogen.schema.Index.index;
import static dev.autogen.schema.IndexPart.column;
import static dev.autogen.schema.IndexPart.expression;
import static dev.autogen.schema.IndexStorage.storage;
import static dev.autogen.schema.NotNull.notNull;
import static dev.autogen.schema.PrimaryKey.primaryKey;
import static dev.autogen.schema.PrimaryKey.unnamedPrimaryKey;
import static dev.autogen.schema.Sequence.sequence;
import static dev.autogen.schema.Table.table;
import static dev.autogen.schema.UniqueKey.uniqueKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operations;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.ForeignKey.Action;
import dev.autogen.schema.Identity;
import dev.autogen.schema.IndexPart.Nulls;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Validity;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The SQL that each operation and its reverse become on PostgreSQL. */
class PostgresSqlTest {
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
    private static final SchemaModel WITH_SEQUENCE =
            SchemaModel.EMPTY.withSequences(List.of(sequence("users_seq").start(1).increment(1)));

    @Test
    void schemas() {
        both(
                SchemaModel.EMPTY,
                op -> op.createSchema("sales"),
                """
                        CREATE SCHEMA "sales";""",
                """
                        DROP SCHEMA "sales";""");
    }

    @Test
    void enum_types() {
        both(
                SchemaModel.EMPTY,
                op -> op.createEnumType(enumType("sales.mood", "sad", "it's")),
                """
                        CREATE TYPE "sales"."mood" AS ENUM ('sad', 'it''s');""",
                """
                        DROP TYPE "sales"."mood";""");
    }

    @Test
    void labels_of_an_enum_type_in_place() {
        both(
                MOODY,
                op ->
                        op.alterEnumType()
                                .from(enumType("mood", "sad", "ok"))
                                .to(enumType("mood", "new", "sad", "soso", "ok")),
                """
                        ALTER TYPE "mood" ADD VALUE 'new' BEFORE 'sad';
                        ALTER TYPE "mood" ADD VALUE 'soso' AFTER 'sad';""",
                """
                        ALTER TABLE "t" ALTER COLUMN "m" DROP DEFAULT;
                        ALTER TYPE "mood" RENAME TO "old_mood";
                        CREATE TYPE "mood" AS ENUM ('sad', 'ok');
                        ALTER TABLE "t" ALTER COLUMN "m" TYPE "mood" USING "m"::text::"mood";
                        ALTER TABLE "t" ALTER COLUMN "n" TYPE "mood"[] USING "n"::text[]::"mood"[];
                        ALTER TABLE "t" ALTER COLUMN "m" SET DEFAULT 'ok';
                        DROP TYPE "old_mood";""");
    }

    @Test
    void a_table_known_by_columns_of_which_old_rows_may_be_null() {
        both(
                SchemaModel.EMPTY,
                op ->
                        op.createTable(
                                table("t")
                                        .column(
                                                column("a", integer())
                                                        .notNull(
                                                                notNull("nn_a")
                                                                        .validity(
                                                                                Validity
                                                                                        .NOT_VALID)))
                                        .index(
                                                index("ux_a")
                                                        .on("t", "a")
                                                        .unique()
                                                        .storage(storage().replicaIdentity()))),
                """
                        CREATE TABLE "t" (
                            "a" integer
                        );
                        ALTER TABLE "t" ADD CONSTRAINT "nn_a" NOT NULL "a" NOT VALID;
                        CREATE UNIQUE INDEX "ux_a" ON "t" ("a");
                        ALTER TABLE "t" REPLICA IDENTITY USING INDEX "ux_a";""",
                """
                        DROP TABLE "t";""");
    }

    @Test
    void the_sequence_of_a_column_is_in_the_schema_of_the_table() {
        var table =
                table("sales.t")
                        .column(
                                column("id", bigint())
                                        .identity(
                                                Identity.BY_DEFAULT.withSequence(
                                                        Optional.of(
                                                                QualifiedName.unqualified(
                                                                        "numbers")))));
        var normal = Dialect.of("PostgreSQL").normalise(SchemaModel.of(table)).tables().get(0);
        assertThat(normal.columns().get(0).identitySpec().flatMap(Identity::sequence))
                .contains(QualifiedName.of("sales", "numbers"));
    }

    @Test
    void sequences() {
        both(
                SchemaModel.EMPTY,
                op -> op.createSequence(sequence("users_seq").start(10).increment(50).cache(20)),
                """
                        CREATE SEQUENCE "users_seq" START WITH 10 INCREMENT BY 50 CACHE 20;""",
                """
                        DROP SEQUENCE "users_seq";""");
    }

    @Test
    void options_of_a_sequence() {
        both(
                WITH_SEQUENCE,
                op ->
                        op.alterSequence()
                                .from(sequence("users_seq").start(1).increment(1))
                                .to(
                                        sequence("users_seq")
                                                .start(1)
                                                .increment(50)
                                                .minValue(1)
                                                .maxValue(99)
                                                .cache(5)
                                                .cycle()),
                """
                        ALTER SEQUENCE "users_seq" INCREMENT BY 50 MINVALUE 1 MAXVALUE 99 CACHE 5 CYCLE;""",
                """
                        ALTER SEQUENCE "users_seq" INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1 NO CYCLE;""");
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
                            "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
                            "email" varchar(255) DEFAULT '' NOT NULL,
                            "name" text COLLATE "NOCASE",
                            "age" integer DEFAULT 1 + 1,
                            "twice" integer GENERATED ALWAYS AS (age * 2) STORED,
                            CONSTRAINT "pk_users" PRIMARY KEY ("id"),
                            CONSTRAINT "uq_users_email" UNIQUE ("email"),
                            CONSTRAINT "ck_users_age" CHECK (age > 0)
                        );
                        CREATE INDEX "ix_users_name" ON "users" ("name", "age");
                        COMMENT ON TABLE "users" IS 'Who may log in';
                        COMMENT ON COLUMN "users"."email" IS 'It''s unique';
                        INSERT INTO users (email) VALUES ('root');""",
                """
                        DROP TABLE "users";""");
    }

    @Test
    void identities() {
        both(
                SchemaModel.EMPTY,
                op ->
                        op.createTable(
                                table("t")
                                        .column(
                                                column("a", bigint())
                                                        .identity(
                                                                Identity.always()
                                                                        .start(5)
                                                                        .increment(2)))
                                        .column(column("b", bigint()).identity(Identity.serial()))
                                        .column(column("c", integer()).identity(Identity.serial()))
                                        .column(
                                                column("d", smallint())
                                                        .identity(Identity.serial()))),
                """
                        CREATE TABLE "t" (
                            "a" bigint GENERATED ALWAYS AS IDENTITY (START WITH 5 INCREMENT BY 2) NOT NULL,
                            "b" bigserial NOT NULL,
                            "c" serial NOT NULL,
                            "d" smallserial NOT NULL
                        );""",
                """
                        DROP TABLE "t";""");
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
                            CONSTRAINT "pk_a" PRIMARY KEY ("id")
                        );
                        CREATE TABLE "b" (
                            "id" bigint NOT NULL,
                            CONSTRAINT "pk_b" PRIMARY KEY ("id")
                        );
                        ALTER TABLE "a" ADD CONSTRAINT "fk_a" FOREIGN KEY ("id") REFERENCES "b" ("id") ON DELETE CASCADE;
                        ALTER TABLE "b" ADD CONSTRAINT "fk_b" FOREIGN KEY ("id") REFERENCES "a" ("id") ON UPDATE SET NULL DEFERRABLE INITIALLY DEFERRED;""",
                """
                        ALTER TABLE "b" DROP CONSTRAINT "fk_b";
                        ALTER TABLE "a" DROP CONSTRAINT "fk_a";
                        DROP TABLE "b";
                        DROP TABLE "a";""");
    }

    @Test
    void names_of_tables() {
        both(
                USERS,
                op -> op.renameTable("users", "people"),
                """
                        ALTER TABLE "users" RENAME TO "people";""",
                """
                        ALTER TABLE "people" RENAME TO "users";""");
    }

    @Test
    void comments_of_tables() {
        both(
                USERS,
                op -> op.commentTable("users").from("").to("It's \\ new"),
                """
                        COMMENT ON TABLE "users" IS 'It''s \\ new';""",
                """
                        COMMENT ON TABLE "users" IS NULL;""");
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
                        ALTER TABLE "users" ADD COLUMN "note" varchar(10) DEFAULT '-' NOT NULL;
                        COMMENT ON COLUMN "users"."note" IS 'Why';""",
                """
                        ALTER TABLE "users" DROP COLUMN "note";""");
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
                        ALTER TABLE "users" ALTER COLUMN "age" TYPE varchar(20);
                        ALTER TABLE "users" ALTER COLUMN "age" SET DEFAULT '0';
                        ALTER TABLE "users" ALTER COLUMN "age" SET NOT NULL;
                        COMMENT ON COLUMN "users"."age" IS 'In years';""",
                """
                        ALTER TABLE "users" ALTER COLUMN "age" DROP DEFAULT;
                        ALTER TABLE "users" ALTER COLUMN "age" TYPE integer USING "age"::integer;
                        ALTER TABLE "users" ALTER COLUMN "age" DROP NOT NULL;
                        COMMENT ON COLUMN "users"."age" IS NULL;""");
    }

    @Test
    void identities_of_a_column() {
        both(
                USERS,
                op ->
                        op.alterColumn("users")
                                .from(column("age", integer()))
                                .to(column("age", integer()).identity()),
                """
                        ALTER TABLE "users" ALTER COLUMN "age" SET NOT NULL;
                        ALTER TABLE "users" ALTER COLUMN "age" ADD GENERATED BY DEFAULT AS IDENTITY;
                        SELECT setval(pg_get_serial_sequence('"users"', 'age'), max("age")) FROM "users" HAVING max("age") >= 1;""",
                """
                        ALTER TABLE "users" ALTER COLUMN "age" DROP IDENTITY;
                        ALTER TABLE "users" ALTER COLUMN "age" DROP NOT NULL;""");
    }

    @Test
    void serials_of_a_column() {
        both(
                USERS,
                op ->
                        op.alterColumn("users")
                                .from(column("age", integer()))
                                .to(column("age", integer()).identity(Identity.serial())),
                """
                        ALTER TABLE "users" ALTER COLUMN "age" SET NOT NULL;
                        CREATE SEQUENCE "users_age_seq" AS integer OWNED BY "users"."age";
                        ALTER TABLE "users" ALTER COLUMN "age" SET DEFAULT nextval('"users_age_seq"'::regclass);
                        SELECT setval(pg_get_serial_sequence('"users"', 'age'), max("age")) FROM "users" HAVING max("age") >= 1;""",
                """
                        ALTER TABLE "users" ALTER COLUMN "age" DROP DEFAULT;
                        DROP SEQUENCE "users_age_seq";
                        ALTER TABLE "users" ALTER COLUMN "age" DROP NOT NULL;""");
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
                        ALTER TABLE "users" DROP COLUMN "age";
                        ALTER TABLE "users" ADD COLUMN "age" integer GENERATED ALWAYS AS (id * 2) STORED;""",
                """
                        ALTER TABLE "users" ALTER COLUMN "age" DROP EXPRESSION;""");
    }

    @Test
    void names_of_columns() {
        both(
                USERS,
                op -> op.renameColumn("users", "age", "years"),
                """
                        ALTER TABLE "users" RENAME COLUMN "age" TO "years";""",
                """
                        ALTER TABLE "users" RENAME COLUMN "years" TO "age";""");
    }

    @Test
    void primary_keys() {
        both(
                HEAP,
                op -> op.addPrimaryKey("heap", primaryKey("pk_heap", "a", "b")),
                """
                        ALTER TABLE "heap" ADD CONSTRAINT "pk_heap" PRIMARY KEY ("a", "b");""",
                """
                        ALTER TABLE "heap" DROP CONSTRAINT "pk_heap";""");
    }

    @Test
    void unnamed_primary_keys() {
        both(
                HEAP,
                op -> op.addPrimaryKey("heap", unnamedPrimaryKey("a")),
                """
                        ALTER TABLE "heap" ADD PRIMARY KEY ("a");""",
                """
                        ALTER TABLE "heap" DROP CONSTRAINT "heap_pkey";""");
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
                        ALTER TABLE "heap" ADD CONSTRAINT "uq" UNIQUE NULLS NOT DISTINCT ("a", "b") DEFERRABLE;""",
                """
                        ALTER TABLE "heap" DROP CONSTRAINT "uq";""");
    }

    @Test
    void checks() {
        both(
                HEAP,
                op -> op.addCheck("heap", check("ck", "a <> ')'")),
                """
                        ALTER TABLE "heap" ADD CONSTRAINT "ck" CHECK (a <> ')');""",
                """
                        ALTER TABLE "heap" DROP CONSTRAINT "ck";""");
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
                        CREATE UNIQUE INDEX "ix_rich" ON "heap" USING btree ("a" COLLATE "C" text_ops DESC NULLS LAST, (lower(b))) INCLUDE ("b") NULLS NOT DISTINCT WHERE a > 0;""",
                """
                        DROP INDEX "ix_rich";
                        DROP INDEX "ix_plain";""");
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
                        ALTER TABLE "heap" ADD CONSTRAINT "fk" FOREIGN KEY ("a", "b") REFERENCES "heap" ("b", "a") ON DELETE SET DEFAULT DEFERRABLE;""",
                """
                        ALTER TABLE "heap" DROP CONSTRAINT "fk";""");
    }

    @Test
    void a_not_null_that_is_not_enforced_is_refused() {
        var free = notNull("nn").validity(Validity.NOT_ENFORCED);
        var unbound = column("a", text()).notNull().withNotNullRule(Optional.of(free));
        var empty = SchemaModel.of(table("heap"));
        refused(SchemaModel.EMPTY, op -> op.createTable(table("heap").column(unbound)));
        refused(empty, op -> op.addColumn("heap", unbound));
        refused(HEAP, op -> op.alterColumn("heap").from(column("a", text())).to(unbound));
        refused(
                SchemaModel.of(table("heap").column(column("a", text()).notNull())),
                op -> op.alterColumn("heap").from(column("a", text()).notNull()).to(unbound));
    }

    private static void refused(SchemaModel before, Consumer<Operations> revision) {
        var script = Script.of("PostgreSQL", before, revision);
        assertThatThrownBy(script::up)
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("no NOT NULL that is not enforced, as heap.a asks for");
    }

    @Test
    void sql_by_hand() {
        both(
                SchemaModel.EMPTY,
                op -> op.execute("UPDATE t SET a = 1", "UPDATE t SET a = 2"),
                """
                        UPDATE t SET a = 1;""",
                """
                        UPDATE t SET a = 2;""");
    }

    private static void both(
            SchemaModel before, Consumer<Operations> revision, String up, String down) {
        var script = Script.of("PostgreSQL", before, revision);
        assertThat(script.up()).isEqualTo(up);
        assertThat(script.down()).isEqualTo(down);
    }
}
