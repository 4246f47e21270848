package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.TableOptions.RowSecurity;
import java.util.List;

/**
 * Reads what a table is beyond its columns from the attributes that a {@link Catalogue} gave it.
 */
record TableFacts(Survey survey, Dialect dialect) {

    TableOptions options(schemacrawler.schema.Table table) {
        var facts = Facts.of(table);
        return new TableOptions(
                facts.holds("unlogged"),
                facts.list("storage"),
                facts.text("partitionBy"),
                facts.rows("inherits").stream().map(this::name).toList(),
                facts.text("tablespace"),
                facts.text("accessMethod"),
                facts.text("rowSecurity").map(RowSecurity::valueOf).orElse(RowSecurity.OFF),
                facts.holds("strict"),
                facts.holds("withoutRowid"));
    }

    /** The statements that create its partitions, those of partitions after the partition. */
    List<String> partitions(schemacrawler.schema.Table table) {
        return Facts.of(table).rows("partitions").stream().map(this::partition).toList();
    }

    /** Its schema and name, those of what it is a part of, its bounds, and how it is cut itself. */
    private String partition(List<String> row) {
        return "CREATE TABLE "
                + dialect.quote(name(row))
                + " PARTITION OF "
                + dialect.quote(name(row.subList(2, 4)))
                + " "
                + row.get(4)
                + (row.size() == 5 ? "" : " PARTITION BY " + row.get(5));
    }

    private QualifiedName name(List<String> schemaAndName) {
        return survey.name(schemaAndName.get(0), schemaAndName.get(1));
    }
}
