package dev.autogen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The random schemas that the laws are tested on have all that a schema can have. Whoever adds an
 * attribute is told here, and extends the generators, or says why it cannot be had.
 */
class EveryAttributeTest {
    private static final int TRIES = 600;

    /** Another name is another thing; what a key is on decides which key it is. */
    private static final List<String> IDENTITY =
            List.of(
                    "[A-Za-z]+\\.name",
                    "SchemaModel\\.schemas",
                    "QualifiedName\\..*",
                    "(PrimaryKey|UniqueKey)\\.columns",
                    "ForeignKey\\.(table|columns|referenced.*|temporal)",
                    "Exclusion\\.definition",
                    "Index\\.table",
                    "IndexPart\\.(kind|text)",
                    "Array\\.element",
                    "Other\\.sql",
                    // For what is new alone, or never changed by anybody.
                    "[A-Za-z]+\\.seeds",
                    "(SchemaModel\\.b|B)ystander.*",
                    // Whoever is led to one that is not valid makes it anew.
                    "Index\\.isValid");

    private static final List<String> NOT_OF_POSTGRES =
            List.of(
                    "(Check|PrimaryKey|UniqueKey|Exclusion|Index|ForeignKey|NotNull)\\.name \\[none]",
                    "[A-Za-z]+\\.onConflict.*",
                    "NotNull\\.validity \\[NOT_ENFORCED]",
                    "Identity\\.mode \\[AUTOINCREMENT]",
                    "TableOptions\\.(strict|withoutRowid).*",
                    "Standard\\.kind .*",
                    "Array\\.element .*",
                    // Rows of tests have no place for what needs more than a database.
                    "(TableOptions|IndexStorage)\\.tablespace.*",
                    "TableOptions\\.(partitionBy|inherits|accessMethod).*",
                    "Index\\.isValid.*",
                    "[A-Za-z]+\\.seeds",
                    "(SchemaModel\\.b|B)ystander.*",
                    // The server changes neither of a domain, and no table's key.
                    "Domain\\.(type|collation)",
                    "Named\\.name",
                    "TableOptions\\.unlogged");

    @Test
    void random_schemas_have_every_attribute() {
        var schemas = RandomSchemas.anything().withUnnamed().withSchemas().withInvalid();
        assertThat(seen(schemas).unseen()).isEmpty();
    }

    @Test
    void random_changes_touch_every_attribute() {
        assertThat(but(seen(RandomSchemas.anything()).unchanged(), IDENTITY)).isEmpty();
    }

    @Test
    void schemas_for_postgres_have_all_that_it_takes() {
        var schemas = RandomSchemas.forPostgres(18).withSchemas();
        assertThat(but(seen(schemas).unseen(), NOT_OF_POSTGRES)).isEmpty();
    }

    @Test
    void changes_for_postgres_touch_all_that_it_takes() {
        var unchanged = seen(RandomSchemas.forPostgres(18)).unchanged();
        assertThat(but(but(unchanged, NOT_OF_POSTGRES), IDENTITY)).isEmpty();
    }

    private static List<String> but(List<String> attributes, List<String> exceptions) {
        Predicate<String> isExcepted =
                it -> exceptions.stream().anyMatch(exception -> it.matches(exception));
        return attributes.stream().filter(isExcepted.negate()).toList();
    }

    private static Attributes seen(RandomSchemas schemas) {
        var attributes = new Attributes();
        for (int seed = 0; seed < TRIES; seed++) {
            var pair = schemas.pair(4, seed, seed + 1_000_000L);
            Stream.of(pair.get1(), pair.get2()).forEach(attributes::see);
            attributes.seeChange(pair.get1(), pair.get2());
        }
        return attributes;
    }
}
