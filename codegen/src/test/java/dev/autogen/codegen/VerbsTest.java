package dev.autogen.codegen;

import static dev.autogen.schema.Attribute.attribute;
import static dev.autogen.schema.Check.check;
import static dev.autogen.schema.Check.unnamedCheck;
import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.CompositeType.compositeType;
import static dev.autogen.schema.DataType.array;
import static dev.autogen.schema.DataType.bigint;
import static dev.autogen.schema.DataType.decimal;
import static dev.autogen.schema.DataType.doublePrecision;
import static dev.autogen.schema.DataType.integer;
import static dev.autogen.schema.DataType.named;
import static dev.autogen.schema.DataType.other;
import static dev.autogen.schema.DataType.standard;
import static dev.autogen.schema.DataType.text;
import static dev.autogen.schema.DataType.timestampTz;
import static dev.autogen.schema.DataType.varchar;
import static dev.autogen.schema.EnumType.enumType;
import static dev.autogen.schema.ForeignKey.Action.CASCADE;
import static dev.autogen.schema.ForeignKey.Action.SET_NULL;
import static dev.autogen.schema.ForeignKey.foreignKey;
import static dev.autogen.schema.ForeignKey.unnamedForeignKey;
import static dev.autogen.schema.Identity.always;
import static dev.autogen.schema.Identity.autoincrement;
import static dev.autogen.schema.Identity.byDefault;
import static dev.autogen.schema.Identity.serial;
import static dev.autogen.schema.Index.index;
import static dev.autogen.schema.Index.unnamedIndex;
import static dev.autogen.schema.PrimaryKey.primaryKey;
import static dev.autogen.schema.PrimaryKey.unnamedPrimaryKey;
import static dev.autogen.schema.Sequence.sequence;
import static dev.autogen.schema.Table.table;
import static dev.autogen.schema.UniqueKey.uniqueKey;
import static dev.autogen.schema.UniqueKey.unnamedUniqueKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operations;
import dev.autogen.schema.DataType.Kind;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerbsTest {

    @Test
    void composite_types() {
        writes(
                op -> {
                    op.createCompositeType(
                            compositeType("sales.address")
                                    .attribute("street", varchar(40))
                                    .attribute(
                                            attribute("zip", text()).collation("C").comment("Code"))
                                    .comment("Where"));
                    op.renameAttribute("sales.address", "zip", "code");
                    op.alterCompositeType()
                            .from(compositeType("spot").attribute("x", integer()))
                            .to(compositeType("spot").attribute("x", bigint()));
                    op.dropCompositeType("sales.address");
                },
                """
                op.createCompositeType(compositeType("sales.address")
                        .attribute("street", varchar(40))
                        .attribute(attribute("zip", text()).collation("C").comment("Code"))
                        .comment("Where"));
                op.renameAttribute("sales.address", "zip", "code");
                op.alterCompositeType()
                        .from(compositeType("spot")
                                .attribute("x", integer()))
                        .to(compositeType("spot")
                                .attribute("x", bigint()));
                op.dropCompositeType("sales.address");
                """);
    }

    @Test
    void schemas_types_and_sequences() {
        writes(
                op -> {
                    op.createSchema("sales");
                    op.dropSchema("sales");
                    op.createEnumType(enumType("sales.mood", "sad", "happy"));
                    op.alterEnumType().from(enumType("mood", "sad")).to(enumType("mood", "ok"));
                    op.dropEnumType("mood");
                    op.createSequence(sequence("users_seq"));
                    op.createSequence(
                            sequence("s")
                                    .start(1)
                                    .increment(-50)
                                    .minValue(-9)
                                    .maxValue(3_000_000_000L)
                                    .cache(5)
                                    .cycle()
                                    .comment("Ids"));
                    op.alterSequence()
                            .from(sequence("users_seq"))
                            .to(sequence("users_seq").increment(50));
                    op.dropSequence("users_seq");
                },
                """
                op.createSchema("sales");
                op.dropSchema("sales");
                op.createEnumType(enumType("sales.mood", "sad", "happy"));
                op.alterEnumType().from(enumType("mood", "sad")).to(enumType("mood", "ok"));
                op.dropEnumType("mood");
                op.createSequence(sequence("users_seq"));
                op.createSequence(sequence("s")
                        .start(1)
                        .increment(-50)
                        .minValue(-9)
                        .maxValue(3000000000L)
                        .cache(5)
                        .cycle()
                        .comment("Ids"));
                op.alterSequence().from(sequence("users_seq")).to(sequence("users_seq").increment(50));
                op.dropSequence("users_seq");
                """);
    }

    @Test
    void tables() {
        writes(
                op -> {
                    op.createTable(table("empty"));
                    op.createTable(
                            table("sales.users")
                                    .column(column("id", bigint()).identity(always().start(100)))
                                    .column(column("mood", named("sales.mood")))
                                    .unnamedPrimaryKey("id")
                                    .unique("uq_mood", "mood")
                                    .unique(uniqueKey("uq_2", "mood").nullsAreEqual())
                                    .unique(unnamedUniqueKey("id", "mood"))
                                    .check("ck_id", "id > 0")
                                    .check(unnamedCheck("id < 9"))
                                    .index("ix_mood", "mood", "id")
                                    .index(index("ux_mood").on("sales.users", "mood").unique())
                                    .foreignKey(
                                            foreignKey("fk_self")
                                                    .from("sales.users", "id")
                                                    .to("sales.users", "id"))
                                    .comment("Who may log in")
                                    .seed("insert into users values (1)"));
                    op.renameTable("users", "sales.people");
                    op.commentTable("users").from("").to("Who");
                    op.dropTable("\"dotted.name\"");
                },
                """
                op.createTable(table("empty"));
                op.createTable(table("sales.users")
                        .column(column("id", bigint()).identity(always().start(100)))
                        .column(column("mood", named("sales.mood")))
                        .unnamedPrimaryKey("id")
                        .unique("uq_mood", "mood")
                        .unique(uniqueKey("uq_2", "mood").nullsAreEqual())
                        .unique(unnamedUniqueKey("id", "mood"))
                        .check("ck_id", "id > 0")
                        .check(unnamedCheck("id < 9"))
                        .index("ix_mood", "mood", "id")
                        .index(index("ux_mood").on("sales.users", "mood").unique())
                        .foreignKey(foreignKey("fk_self").from("sales.users", "id").to("sales.users", "id"))
                        .comment("Who may log in")
                        .seed("insert into users values (1)"));
                op.renameTable("users", "sales.people");
                op.commentTable("users").from("").to("Who");
                op.dropTable("\\"dotted.name\\"");
                """);
    }

    @Test
    void columns() {
        writes(
                op -> {
                    op.addColumn("t", column("a", decimal(10, 2)).notNull().defaultValue("0"));
                    op.addColumn("t", column("b", doublePrecision()).generatedAs("a * 2"));
                    op.addColumn("t", column("c", text()).generatedVirtuallyAs("lower(a)"));
                    op.addColumn("t", column("d", timestampTz(6)).collation("C").comment("At"));
                    op.addColumn("t", column("e", array(array(text()))));
                    op.addColumn("t", column("f", other("geometry(Point)")));
                    op.addColumn("t", column("g", standard(Kind.TINYINT, 1)));
                    op.addColumn("t", column("h", integer()).identity());
                    op.addColumn("t", column("h", integer()).identity(serial()));
                    op.addColumn("t", column("h", integer()).identity(autoincrement()));
                    op.addColumn("t", column("h", integer()).identity(byDefault().cycle()));
                    op.addColumn("t", column("h", integer()).identity().withNullable(true));
                    op.alterColumn("t").from(column("a", integer())).to(column("a", bigint()));
                    op.renameColumn("t", "a", "b");
                    op.dropColumn("t", "a");
                },
                """
                op.addColumn("t", column("a", decimal(10, 2)).notNull().defaultValue("0"));
                op.addColumn("t", column("b", doublePrecision()).generatedAs("a * 2"));
                op.addColumn("t", column("c", text()).generatedVirtuallyAs("lower(a)"));
                op.addColumn("t", column("d", timestampTz(6)).collation("C").comment("At"));
                op.addColumn("t", column("e", array(array(text()))));
                op.addColumn("t", column("f", other("geometry(Point)")));
                op.addColumn("t", column("g", standard(TINYINT, 1)));
                op.addColumn("t", column("h", integer()).identity());
                op.addColumn("t", column("h", integer()).identity(serial()));
                op.addColumn("t", column("h", integer()).identity(autoincrement()));
                op.addColumn("t", column("h", integer()).identity(byDefault().cycle()));
                op.addColumn("t", column("h", integer()).identity().withNullable(true));
                op.alterColumn("t").from(column("a", integer())).to(column("a", bigint()));
                op.renameColumn("t", "a", "b");
                op.dropColumn("t", "a");
                """);
    }

    @Test
    void keys_and_checks() {
        var unique = unnamedUniqueKey("a").deferral(Deferral.DEFERRABLE);
        writes(
                op -> {
                    op.addPrimaryKey("t", primaryKey("pk", "a", "b"));
                    op.addPrimaryKey("t", unnamedPrimaryKey("a"));
                    op.dropPrimaryKey("t", "pk");
                    op.dropPrimaryKey("t");
                    op.addUnique("t", uniqueKey("uq", "a").deferral(Deferral.INITIALLY_DEFERRED));
                    op.addUnique("t", unique);
                    op.dropUnique("t", "uq");
                    op.dropUnique("t", unique);
                    op.addCheck("t", check("ck", "a > 'x\"y\\z'"));
                    op.addCheck("t", unnamedCheck("a > 0"));
                    op.dropCheck("t", "ck");
                    op.dropCheck("t", unnamedCheck("a > 0"));
                    op.addForeignKey(
                            foreignKey("fk")
                                    .from("t", "a", "b")
                                    .to("u", "c", "d")
                                    .onDelete(CASCADE)
                                    .onUpdate(SET_NULL));
                    op.addForeignKey(
                            unnamedForeignKey()
                                    .from("t", "a")
                                    .to("u", "c")
                                    .deferral(Deferral.DEFERRABLE));
                    op.dropForeignKey("t", "fk");
                    op.dropForeignKey(unnamedForeignKey().from("t", "a").to("u", "c"));
                },
                """
                op.addPrimaryKey("t", primaryKey("pk", "a", "b"));
                op.addPrimaryKey("t", unnamedPrimaryKey("a"));
                op.dropPrimaryKey("t", "pk");
                op.dropPrimaryKey("t");
                op.addUnique("t", uniqueKey("uq", "a").deferral(INITIALLY_DEFERRED));
                op.addUnique("t", unnamedUniqueKey("a").deferral(DEFERRABLE));
                op.dropUnique("t", "uq");
                op.dropUnique("t", unnamedUniqueKey("a").deferral(DEFERRABLE));
                op.addCheck("t", check("ck", "a > 'x\\"y\\\\z'"));
                op.addCheck("t", unnamedCheck("a > 0"));
                op.dropCheck("t", "ck");
                op.dropCheck("t", unnamedCheck("a > 0"));
                op.addForeignKey(foreignKey("fk").from("t", "a", "b").to("u", "c", "d").onDelete(CASCADE).onUpdate(SET_NULL));
                op.addForeignKey(unnamedForeignKey().from("t", "a").to("u", "c").deferral(DEFERRABLE));
                op.dropForeignKey("t", "fk");
                op.dropForeignKey(unnamedForeignKey().from("t", "a").to("u", "c"));
                """);
    }

    @Test
    void indexes() {
        writes(
                op -> {
                    op.createIndex(index("ix").on("t", "a", "b").unique().nullsAreEqual());
                    op.createIndex(index("ix").on("t", "a").using("gin").including("b", "c"));
                    op.createIndex(unnamedIndex().on("t", "a").where("a > 0"));
                    op.createIndex(
                            index("ix")
                                    .on(
                                            "t",
                                            IndexPart.column("a"),
                                            IndexPart.expression("lower(b)").descending()));
                    op.createIndex(
                            index("ix")
                                    .on(
                                            "t",
                                            IndexPart.column("a")
                                                    .collation("C")
                                                    .operatorClass("text_pattern_ops")
                                                    .descending()
                                                    .nulls(IndexPart.Nulls.LAST)));
                    op.dropIndex("t", "ix");
                    op.dropIndex(unnamedIndex().on("t", "a"));
                },
                """
                op.createIndex(index("ix").on("t", "a", "b").unique().nullsAreEqual());
                op.createIndex(index("ix").on("t", "a").using("gin").including("b", "c"));
                op.createIndex(unnamedIndex().on("t", "a").where("a > 0"));
                op.createIndex(index("ix").on("t", column("a"), expression("lower(b)").descending()));
                op.createIndex(index("ix")
                        .on("t", column("a").collation("C").operatorClass("text_pattern_ops").descending().nulls(LAST)));
                op.dropIndex("t", "ix");
                op.dropIndex(unnamedIndex().on("t", "a"));
                """);
    }

    @Test
    void sql() {
        writes(
                op -> {
                    op.execute("select 1");
                    op.execute("update t set a = 1", "update t set a = 0");
                    op.execute(
                            "create function f() returns int as $$\n  select \"1\"\n$$ language sql");
                    op.execute(
                            """
                            create function a_function_with_a_long_name() returns int as $$
                              select 1 from a_table_with_a_long_name -- and $T, $S
                            $$ language sql""",
                            "drop function a_function_with_a_long_name");
                },
                """
                op.execute("select 1");
                op.execute("update t set a = 1", "update t set a = 0");
                op.execute("create function f() returns int as $$\\n  select \\"1\\"\\n$$ language sql");
                op.execute(
                        "create function a_function_with_a_long_name() returns int as $$\\n"
                                + "  select 1 from a_table_with_a_long_name -- and $T, $S\\n"
                                + "$$ language sql",
                        "drop function a_function_with_a_long_name");
                """);
    }

    @Test
    void what_is_too_long_for_a_line_is_broken_at_its_calls() {
        var labels = IntStream.range(0, 30).mapToObj(it -> "label " + it).toArray(String[]::new);
        var from = column("a_rather_long_name", varchar(255)).defaultValue("'something'");
        writes(
                op -> {
                    op.createEnumType(enumType("mood", labels));
                    op.alterColumn("a_table")
                            .from(from.notNull())
                            .to(from.comment("Words ".repeat(9)));
                    op.alterColumn("a_table").from(from).to(from.withType(text()));
                    op.addColumn("a_table", from.comment("Words that take much of the line"));
                    op.createTable(
                            table("t")
                                    .column(from.comment("Words that are too much for one line"))
                                    .unique("uq", labels));
                },
                """
                op.createEnumType(enumType(
                        "mood", "label 0", "label 1", "label 2", "label 3", "label 4", "label 5", "label 6", "label 7",
                        "label 8", "label 9", "label 10", "label 11", "label 12", "label 13", "label 14", "label 15",
                        "label 16", "label 17", "label 18", "label 19", "label 20", "label 21", "label 22", "label 23",
                        "label 24", "label 25", "label 26", "label 27", "label 28", "label 29"));
                op.alterColumn("a_table")
                        .from(column("a_rather_long_name", varchar(255)).notNull().defaultValue("'something'"))
                        .to(column("a_rather_long_name", varchar(255))
                                .defaultValue("'something'")
                                .comment("Words Words Words Words Words Words Words Words Words "));
                op.alterColumn("a_table")
                        .from(column("a_rather_long_name", varchar(255)).defaultValue("'something'"))
                        .to(column("a_rather_long_name", text()).defaultValue("'something'"));
                op.addColumn("a_table", column("a_rather_long_name", varchar(255))
                        .defaultValue("'something'")
                        .comment("Words that take much of the line"));
                op.createTable(table("t")
                        .column(column("a_rather_long_name", varchar(255))
                                .defaultValue("'something'")
                                .comment("Words that are too much for one line"))
                        .unique(
                                "uq", "label 0", "label 1", "label 2", "label 3", "label 4", "label 5", "label 6", "label 7",
                                "label 8", "label 9", "label 10", "label 11", "label 12", "label 13", "label 14", "label 15",
                                "label 16", "label 17", "label 18", "label 19", "label 20", "label 21", "label 22",
                                "label 23", "label 24", "label 25", "label 26", "label 27", "label 28", "label 29"));
                """);
    }

    @Test
    void a_drop_of_what_has_no_name_and_is_not_known_is_an_error() {
        var drop =
                new Operation.DropUnique(
                        QualifiedName.unqualified("t"), Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> drop.accept(new Verbs()))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("by hand");
    }

    private static void writes(Consumer<Operations> verbs, String expected) {
        var recorder = Operations.recorder();
        verbs.accept(recorder);
        var draft = recorder.recorded();
        var source = RevisionWriter.source(Drafts.draft(draft, List.of()));
        assertThat(body(source)).isEqualTo(expected);
        assertThat(source.lines()).allMatch(it -> it.length() <= 120);
        assertThat(StrictCompiler.upgrade(Drafts.draft(draft, List.of())))
                .isEqualTo(draft.stream().map(EveryOperation::asWritten).toList());
    }

    private static String body(String source) {
        return source.lines()
                .dropWhile(it -> !it.contains("void upgrade("))
                .skip(1)
                .takeWhile(it -> !it.equals("    }"))
                .map(it -> it.substring(8) + "\n")
                .collect(Collectors.joining());
    }
}
