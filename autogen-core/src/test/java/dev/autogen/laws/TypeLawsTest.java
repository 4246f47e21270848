package dev.autogen.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypeLawsTest {
    private static final List<QualifiedName> ENUM_TYPES =
            List.of(
                    QualifiedName.unqualified("mood"),
                    QualifiedName.unqualified("Mood"),
                    QualifiedName.of("sales", "do.t"),
                    QualifiedName.of("Sales", "quo\"te"));

    record Case(Dialect dialect, DataType type) {
        @Override
        public String toString() {
            return dialect.name() + " " + type;
        }
    }

    static Stream<Case> types() {
        var standard =
                Stream.of(DataType.Kind.values())
                        .flatMap(
                                kind ->
                                        Stream.of(
                                                DataType.standard(kind),
                                                DataType.standard(kind, 1),
                                                DataType.standard(kind, 6),
                                                DataType.standard(kind, 12, 3)));
        var others = Stream.of("int4range", "geometry(Point,4326)", "my type").map(DataType::other);
        var named = ENUM_TYPES.stream().<DataType>map(DataType.Named::new);
        var plain = Stream.of(standard, others, named).flatMap(it -> it).toList();
        var all = Stream.concat(plain.stream(), plain.stream().map(DataType::array)).toList();
        return Stream.of("PostgreSQL", "SQLite")
                .map(Dialect::of)
                .flatMap(dialect -> all.stream().map(type -> new Case(dialect, type)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_type_that_was_written_reads_as_the_same(Case it) {
        var read = it.dialect().parseType(it.dialect().typeSql(it.type()));

        assertThat(normal(it.dialect(), read)).isEqualTo(normal(it.dialect(), it.type()));
    }

    private static DataType normal(Dialect dialect, DataType type) {
        var schema =
                SchemaModel.of(Table.table("t").column(Column.column("c", type)))
                        .withEnumTypes(
                                ENUM_TYPES.stream()
                                        .map(name -> new EnumType(name, List.of("a")))
                                        .toList());
        return dialect.normalise(schema).tables().get(0).columns().get(0).type();
    }
}
