package dev.autogen.dialect;

import static dev.autogen.schema.Attribute.attribute;
import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.CompositeType.compositeType;
import static dev.autogen.schema.DataType.array;
import static dev.autogen.schema.DataType.bigint;
import static dev.autogen.schema.DataType.integer;
import static dev.autogen.schema.DataType.named;
import static dev.autogen.schema.DataType.text;
import static dev.autogen.schema.DataType.varchar;
import static dev.autogen.schema.Index.index;
import static dev.autogen.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operations;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.SchemaModel;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The SQL of composite types where no server can be asked what uses them. */
class CompositeTypeSqlTest {
    private static final CompositeType ADDRESS =
            compositeType("address").attribute("street", varchar(40)).attribute("zip", integer());

    private static final SchemaModel USED =
            SchemaModel.of(
                            table("human")
                                    .column(column("home", named("address")))
                                    .column(
                                            column("parcels", array(named("parcel")))
                                                    .defaultValue("'{}'"))
                                    .check("ck_zip", "(home).zip > 0")
                                    .index(index("ix_home").on("human", "home")))
                    .withCompositeTypes(
                            List.of(
                                    ADDRESS,
                                    compositeType("parcel")
                                            .attribute("to it", named("address"))
                                            .attribute("via", array(named("address")))
                                            .attribute("note", text())));

    @Test
    void a_type_has_its_attributes_in_order_with_all_that_they_are() {
        assertThat(
                        script(
                                        SchemaModel.EMPTY,
                                        op ->
                                                op.createCompositeType(
                                                        compositeType("sales.address")
                                                                .attribute(
                                                                        attribute("street", text())
                                                                                .collation("C")
                                                                                .comment(
                                                                                        "It's one"))
                                                                .attribute("zip", integer())
                                                                .comment("Where")))
                                .up())
                .isEqualTo(
                        """
                        CREATE TYPE "sales"."address" AS ("street" text COLLATE "C", "zip" integer);
                        COMMENT ON TYPE "sales"."address" IS 'Where';
                        COMMENT ON COLUMN "sales"."address"."street" IS 'It''s one';""");
    }

    @Test
    void attributes_go_and_come_at_the_end_in_place() {
        var script =
                script(
                        USED,
                        op ->
                                op.alterCompositeType()
                                        .from(ADDRESS)
                                        .to(
                                                compositeType("address")
                                                        .attribute("street", varchar(40))
                                                        .attribute("code", text())));
        assertThat(script.up())
                .isEqualTo(
                        """
                        ALTER TYPE "address" DROP ATTRIBUTE "zip", ADD ATTRIBUTE "code" text;
                        REINDEX INDEX "ix_home";""");
        assertThat(script.down())
                .isEqualTo(
                        """
                        ALTER TYPE "address" DROP ATTRIBUTE "code", ADD ATTRIBUTE "zip" integer;
                        REINDEX INDEX "ix_home";""");
    }

    @Test
    void a_new_type_takes_the_place_of_one_in_use_with_all_that_is_made_of_it() {
        assertThat(
                        script(
                                        USED,
                                        op ->
                                                op.alterCompositeType()
                                                        .from(ADDRESS)
                                                        .to(
                                                                compositeType("address")
                                                                        .attribute("zip", bigint())
                                                                        .attribute(
                                                                                "street",
                                                                                varchar(40))))
                                .up())
                .isEqualTo(
                        """
                        ALTER TABLE "human" DROP CONSTRAINT "ck_zip";
                        ALTER TABLE "human" ALTER COLUMN "parcels" DROP DEFAULT;
                        ALTER TYPE "address" RENAME TO "old_address";
                        CREATE TYPE "address" AS ("zip" bigint, "street" varchar(40));
                        CREATE FUNCTION "renewed"("old_address") RETURNS "address" LANGUAGE sql STRICT AS 'SELECT ($1)."zip", ($1)."street"';
                        CREATE CAST ("old_address" AS "address") WITH FUNCTION "renewed"("old_address");
                        ALTER TYPE "parcel" RENAME TO "old_parcel"; CREATE TYPE "parcel" AS ("to it" "address", "via" "address"[], "note" text); CREATE FUNCTION "renewed"("old_parcel") RETURNS "parcel" LANGUAGE sql STRICT AS 'SELECT ($1)."to it"::"address", ($1)."via"::"address"[], ($1)."note"'; CREATE CAST ("old_parcel" AS "parcel") WITH FUNCTION "renewed"("old_parcel");
                        ALTER TABLE "human" ALTER COLUMN "home" TYPE "address" USING "home"::"address";
                        ALTER TABLE "human" ALTER COLUMN "parcels" TYPE "parcel"[] USING "parcels"::"parcel"[];
                        ALTER TABLE "human" ALTER COLUMN "parcels" SET DEFAULT '{}';
                        ALTER TABLE "human" ADD CONSTRAINT "ck_zip" CHECK ((home).zip > 0);
                        DROP CAST ("old_parcel" AS "parcel"); DROP FUNCTION "renewed"("old_parcel"); DROP TYPE "old_parcel";
                        DROP CAST ("old_address" AS "address");
                        DROP FUNCTION "renewed"("old_address");
                        DROP TYPE "old_address";""");
    }

    @Test
    void a_renamed_attribute_takes_what_reads_it_along() {
        var script = script(USED, op -> op.renameAttribute("address", "zip", "code"));
        assertThat(script.up())
                .isEqualTo("ALTER TYPE \"address\" RENAME ATTRIBUTE \"zip\" TO \"code\";");
        assertThat(script.down())
                .isEqualTo("ALTER TYPE \"address\" RENAME ATTRIBUTE \"code\" TO \"zip\";");
    }

    @Test
    void other_databases_name_the_type_that_they_cannot_make() {
        for (String database : List.of("SQLite", "Sybase")) {
            var dialect = Dialect.of(database);
            var operations = Operations.recorder();
            operations.createCompositeType(ADDRESS);
            assertThatThrownBy(() -> dialect.statements(operations.recorded()))
                    .isInstanceOf(AutogenException.class)
                    .hasMessageContaining("has no composite types: address");
        }
    }

    private static Script script(SchemaModel before, Consumer<Operations> revision) {
        return Script.of("PostgreSQL", before, revision);
    }
}
