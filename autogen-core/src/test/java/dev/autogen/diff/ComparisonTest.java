package dev.autogen.diff;

import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.DataType.bigint;
import static dev.autogen.schema.DataType.named;
import static dev.autogen.schema.EnumType.enumType;
import static dev.autogen.schema.ForeignKey.unnamedForeignKey;
import static dev.autogen.schema.Index.index;
import static dev.autogen.schema.Table.table;
import static dev.autogen.schema.TableOptions.tableOptions;
import static dev.autogen.schema.View.materializedView;
import static dev.autogen.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.PostgresDialect;
import dev.autogen.dialect.SqliteDialect;
import dev.autogen.operation.Description;
import dev.autogen.operation.Operation.CreateEnumType;
import dev.autogen.schema.DataType;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Table PEOPLE =
            table("people").column(column("a", bigint())).column(column("b", bigint()));

    @Test
    void columns_of_an_index_in_another_order_are_another_index() {
        assertThat(changes(indexed("a", "b"), indexed("b", "a")))
                .containsExactly("drops index ix of people", "creates index ix on people (b, a)");
    }

    @Test
    void an_index_keeps_what_no_mapping_can_say() {
        var database =
                PEOPLE.index(
                        index("ix")
                                .on("people", IndexPart.column("a").operatorClass("int8_ops"))
                                .where("b > 0"));
        assertThat(changes(database, indexed("a"))).isEmpty();
    }

    @Test
    void an_index_that_no_mapping_can_declare_is_kept_and_said() {
        var database = PEOPLE.index(index("ix").on("people", IndexPart.expression("a + b")));
        var comparison = compare(SchemaModel.of(database), SchemaModel.of(PEOPLE));
        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.kept())
                .containsExactly("index ix of people, which no mapping can declare");
    }

    @Test
    void tables_that_hibernate_works_with_are_kept_and_said() {
        var work = table("ht_people").column(column("hib_sess_id", bigint()));
        var comparison = compare(SchemaModel.of(PEOPLE, work), SchemaModel.of(PEOPLE));
        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.kept())
                .containsExactly("table ht_people, which Hibernate works with");
    }

    @Test
    void an_enum_type_goes_when_no_column_has_it_even_if_one_has_a_longer_name() {
        var mood = enumType("mood", "sad");
        var moods = enumType("moods", "sad");
        var table = PEOPLE.column(column("c", named("moods")));
        var database = SchemaModel.of(table).withEnumTypes(List.of(mood, moods));
        var comparison = compare(database, SchemaModel.of(table).withEnumTypes(List.of(moods)));
        assertThat(phrases(comparison)).containsExactly("drops enum type mood");
    }

    @Test
    void a_primary_key_keeps_its_order_of_columns_since_no_mapping_says_one() {
        assertThat(changes(PEOPLE.primaryKey("people_pkey", "b", "a"), keyed("a", "b"))).isEmpty();
        assertThat(changes(PEOPLE.primaryKey("people_pkey", "b"), keyed("a", "b")))
                .containsExactly(
                        "drops primary key people_pkey of people",
                        "alters people.a: now not null",
                        "adds primary key people_pkey to people (a, b)");
    }

    @Test
    void a_table_that_a_pattern_leaves_out_is_neither_made_nor_changed_nor_dropped() {
        var database =
                SchemaModel.of(
                        table("legacy_a").column(column("id", bigint())),
                        table("legacy_b").column(column("id", bigint())),
                        table("old").column(column("id", bigint())));
        var entities =
                SchemaModel.of(
                        table("LEGACY_A").column(column("id", bigint())),
                        table("legacy_b")
                                .column(column("id", bigint()))
                                .column(column("more", bigint())),
                        PEOPLE.foreignKey(
                                unnamedForeignKey().from("people", "a").to("LEGACY_A", "id")));
        var comparison =
                Comparison.of(
                        database,
                        entities,
                        new PostgresDialect(),
                        leavingOut(List.of(), List.of("legacy_?")));
        assertThat(phrases(comparison)).containsExactly("drops table old", "creates table people");
        assertThat(comparison.unmapped().tables())
                .containsExactly(QualifiedName.unqualified("old"));
        assertThat(comparison.kept())
                .containsExactly("table legacy_a, which the settings leave out");
    }

    @Test
    void a_pattern_with_a_dot_is_for_schema_and_name() {
        var database =
                SchemaModel.of(
                                table("sales.a").column(column("id", bigint())),
                                table("a").column(column("id", bigint())))
                        .withSchemas(List.of("sales"));
        var comparison =
                Comparison.of(
                        database,
                        SchemaModel.EMPTY,
                        new PostgresDialect(),
                        leavingOut(List.of("*.*"), List.of()));
        assertThat(phrases(comparison)).containsExactly("drops table sales.a");
    }

    private static Comparison.Options leavingOut(List<String> include, List<String> exclude) {
        return new Comparison.Options(
                CompareSettings.ALL,
                Filters.ofNames(include, exclude),
                NamingConvention.DEFAULT,
                ServerWords.AS_WRITTEN);
    }

    private static Table keyed(String... columns) {
        return PEOPLE.unnamedPrimaryKey(columns);
    }

    @Test
    void pairs_of_columns_make_a_foreign_key_whatever_their_order() {
        var database = referring(List.of("b", "a"), List.of("d", "c"));
        assertThat(changes(database, referring(List.of("a", "b"), List.of("c", "d")))).isEmpty();
        assertThat(changes(database, referring(List.of("a", "b"), List.of("d", "c"))))
                .containsExactly(
                        "drops foreign key of people",
                        "adds foreign key fk_people_a_b from people (a, b) to people");
    }

    private static Table referring(List<String> columns, List<String> referenced) {
        return PEOPLE.foreignKey(
                unnamedForeignKey()
                        .from("people", columns.toArray(String[]::new))
                        .to("people", referenced.toArray(String[]::new)));
    }

    @Test
    void a_view_that_a_mapping_declares_is_created_once_and_follows_its_query() {
        var nothing = SchemaModel.of(PEOPLE);
        var asked = nothing.withViews(List.of(view("names", "select a from people")));
        assertThat(phrases(compare(nothing, asked))).containsExactly("creates view names");
        assertThat(compare(asked, asked).isEmpty()).isTrue();
        assertThat(compare(asked, asked).kept()).isEmpty();
        assertThat(compare(asked, nothing).isEmpty()).isTrue();
        var changed = nothing.withViews(List.of(view("names", "select b from people")));
        assertThat(phrases(compare(asked, changed)))
                .containsExactly("drops view names", "creates view names");
    }

    @Test
    void what_follows_the_creation_of_an_enum_type_is_no_difference() {
        var there = SchemaModel.EMPTY.withEnumTypes(List.of(enumType("mood", "sad")));
        var cast = "create cast (varchar as mood) with inout";
        var asked = SchemaModel.EMPTY.withEnumTypes(List.of(enumType("mood", "sad").seed(cast)));
        assertThat(compare(there, asked).isEmpty()).isTrue();
        assertThat(compare(asked, asked).isEmpty()).isTrue();
        assertThat(compare(SchemaModel.EMPTY, asked).operations())
                .containsExactly(new CreateEnumType(enumType("mood", "sad").seed(cast)));
    }

    @Test
    void a_view_that_keeps_its_rows_does_for_one_that_a_mapping_declares() {
        var kept =
                SchemaModel.of(PEOPLE)
                        .withViews(List.of(materializedView("names", "select b from people")));
        var asked =
                SchemaModel.of(PEOPLE).withViews(List.of(view("names", "select a from people")));
        assertThat(compare(kept, asked).isEmpty()).isTrue();
    }

    @Test
    void sqlite_writes_the_word_for_decimals_that_is_asked_for_and_keeps_the_one_that_is_there() {
        var dialect = new SqliteDialect();
        var numeric = priced(dialect.parseType("numeric(10,2)"));
        var decimal = priced(dialect.parseType("decimal(10,2)"));
        assertThat(onSqlite(numeric, decimal).operations()).isEmpty();
        assertThat(onSqlite(decimal, numeric).operations()).isEmpty();
        assertThat(onSqlite(decimal, priced(dialect.parseType("DECIMAL (10, 2)"))).operations())
                .isEmpty();
        assertThat(phrases(onSqlite(numeric, priced(dialect.parseType("decimal(12,2)")))))
                .containsExactly("alters people.price: decimal(10, 2) → decimal(12,2)");
        assertThat(dialect.statements(onSqlite(SchemaModel.EMPTY, decimal).operations()))
                .extracting(Object::toString)
                .singleElement()
                .asString()
                .contains("\"price\" decimal(10,2)");
    }

    @Test
    void the_options_that_a_mapping_asks_for_are_set_and_the_others_stay() {
        var there =
                PEOPLE.options(tableOptions().storing("autovacuum_enabled=off", "fillfactor=80"));
        assertThat(changes(there, PEOPLE.options(tableOptions().storing("fillfactor=80"))))
                .isEmpty();
        assertThat(changes(there, PEOPLE.options(tableOptions().storing("fillfactor=70"))))
                .containsExactly(
                        "alters the options of table people: storage autovacuum_enabled=off,"
                                + " fillfactor=80 → autovacuum_enabled=off, fillfactor=70");
    }

    @Test
    void no_table_that_is_there_is_partitioned_as_its_mapping_asks_which_is_said() {
        var asked = PEOPLE.options(tableOptions().partitionedBy("LIST (a)"));
        var comparison = compare(SchemaModel.of(PEOPLE), SchemaModel.of(asked));
        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.kept())
                .containsExactly(
                        "table people, not partitioned, though its mapping asks for LIST (a): that"
                                + " takes a new table");
        var other = PEOPLE.options(tableOptions().partitionedBy("LIST (b)"));
        assertThat(changes(other, asked)).isEmpty();
    }

    @Test
    void a_check_that_sqlite_has_twice_under_one_name_counts_once() {
        var checked = PEOPLE.check("known", "a > 0");
        var twice = checked.withChecks(List.of(checked.checks().get(0), checked.checks().get(0)));
        assertThat(onSqlite(SchemaModel.of(twice), SchemaModel.of(checked)).operations()).isEmpty();
    }

    private static SchemaModel priced(DataType type) {
        return SchemaModel.of(PEOPLE.column(column("price", type)));
    }

    private static Comparison onSqlite(SchemaModel database, SchemaModel entities) {
        return Comparison.of(database, entities, new SqliteDialect(), Comparison.Options.DEFAULT);
    }

    private static Table indexed(String... columns) {
        return PEOPLE.index("ix", columns);
    }

    private static List<String> changes(Table database, Table entities) {
        return phrases(compare(SchemaModel.of(database), SchemaModel.of(entities)));
    }

    private static List<String> phrases(Comparison comparison) {
        return comparison.operations().stream().map(it -> it.accept(new Description())).toList();
    }

    private static Comparison compare(SchemaModel database, SchemaModel entities) {
        return Comparison.of(database, entities, new PostgresDialect(), Comparison.Options.DEFAULT);
    }
}
