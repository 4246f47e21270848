package dev.autogen.dialect;

import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.IndexStorage;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.UniqueKey;
import dev.autogen.schema.Validity;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How standard SQL writes the parts that statements are made of: names, types, columns, constraints
 * and indexes. A database overrides what it writes in another way.
 */
abstract class SqlClauses implements Dialect {

    /** The words that this database has for types. */
    abstract TypeWords types();

    @Override
    public String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    protected String quote(List<String> identifiers) {
        return identifiers.stream().map(this::quote).collect(Collectors.joining(", "));
    }

    /** A text as an SQL literal. */
    protected static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public final String typeSql(DataType type) {
        return type.accept(
                new DataType.Visitor<>() {
                    @Override
                    public String standard(DataType.Standard type) {
                        return types().write(type);
                    }

                    @Override
                    public String array(DataType.Array type) {
                        return arraySql(type);
                    }

                    @Override
                    public String named(DataType.Named type) {
                        return namedTypeSql(type);
                    }

                    @Override
                    public String other(DataType.Other type) {
                        return type.sql();
                    }
                });
    }

    protected String arraySql(DataType.Array type) {
        return typeSql(type.element()) + " array";
    }

    protected String namedTypeSql(DataType.Named type) {
        return quote(type.name());
    }

    /** The options of a sequence, each with a space before it. */
    protected static String sequenceOptions(SequenceOptions options) {
        return options.start().map(it -> " START WITH " + it).orElse("")
                + options.increment().map(it -> " INCREMENT BY " + it).orElse("")
                + options.minValue().map(it -> " MINVALUE " + it).orElse("")
                + options.maxValue().map(it -> " MAXVALUE " + it).orElse("")
                + options.cache().map(it -> " CACHE " + it).orElse("")
                + (options.cycle() ? " CYCLE" : "");
    }

    /** One line for each column and each constraint. */
    protected String createTableSql(Table table) {
        var lines = new ArrayList<String>();
        table.columns().forEach(column -> lines.add(columnSql(column)));
        table.primaryKey().ifPresent(key -> lines.add(primaryKeySql(key)));
        table.uniqueKeys().forEach(key -> lines.add(uniqueSql(key)));
        table.checks().forEach(check -> lines.add(checkSql(check)));
        table.exclusions().forEach(exclusion -> lines.add(exclusionSql(exclusion)));
        table.foreignKeys().forEach(key -> lines.add(foreignKeySql(key)));
        return "CREATE "
                + tableWord(table.options())
                + " "
                + quote(table.name())
                + lines.stream().collect(Collectors.joining(",\n    ", " (\n    ", "\n)"))
                + tableTail(table.options());
    }

    /** What is created, such as {@code UNLOGGED TABLE}. */
    protected String tableWord(TableOptions options) {
        return "TABLE";
    }

    /** What follows the columns and constraints, with a space before it, or nothing. */
    protected String tableTail(TableOptions options) {
        return "";
    }

    protected String createViewSql(View view) {
        return "CREATE "
                + viewWord(view.kind())
                + " "
                + quote(view.name())
                + (view.columns().isEmpty() ? "" : " (" + quote(view.columns()) + ")")
                + (view.options().isEmpty()
                        ? ""
                        : " WITH (" + String.join(", ", view.options()) + ")")
                + " AS "
                + view.definition();
    }

    protected String viewWord(View.Kind kind) {
        return switch (kind) {
            case PLAIN -> "VIEW";
            case MATERIALIZED -> "MATERIALIZED VIEW";
        };
    }

    /** What stands for a column inside {@code CREATE TABLE} and {@code ADD COLUMN}. */
    protected String columnSql(Column column) {
        return quote(column.name())
                + " "
                + typeSql(column.type())
                + column.collation().map(it -> " COLLATE " + collationSql(it)).orElse("")
                + column.defaultValue().map(it -> " DEFAULT " + it).orElse("")
                + column.identitySpec().map(this::identitySql).orElse("")
                + column.generated().map(this::generatedSql).orElse("")
                + notNullSql(column);
    }

    /** That a column is not null, with a space before it, or nothing. */
    protected String notNullSql(Column column) {
        return column.nullable() ? "" : " NOT NULL";
    }

    /** A collation's name as SQL needs it. */
    protected String collationSql(String collation) {
        return quote(collation);
    }

    protected String identitySql(Identity identity) {
        var options =
                identity.sequence().map(it -> " SEQUENCE NAME " + quote(it)).orElse("")
                        + sequenceOptions(identity.options());
        return " GENERATED "
                + (identity.mode() == Identity.Mode.ALWAYS ? "ALWAYS" : "BY DEFAULT")
                + " AS IDENTITY"
                + (options.isEmpty() ? "" : " (" + options.strip() + ")");
    }

    protected String generatedSql(Generated generated) {
        return " GENERATED ALWAYS AS (" + generated.expression() + ") " + generated.storage();
    }

    /** A constraint's name clause, with a space after it, or nothing. */
    protected String named(Optional<String> name) {
        return name.map(it -> "CONSTRAINT " + quote(it) + " ").orElse("");
    }

    protected String primaryKeySql(PrimaryKey key) {
        return named(key.name())
                + "PRIMARY KEY ("
                + quote(key.columns())
                + overlapsSql(key.temporal())
                + ")"
                + keyIndexSql(key.included(), key.storage())
                + deferralSql(key.deferral());
    }

    protected String uniqueSql(UniqueKey key) {
        return named(key.name())
                + "UNIQUE "
                + (key.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "")
                + "("
                + quote(key.columns())
                + overlapsSql(key.temporal())
                + ")"
                + keyIndexSql(key.included(), key.storage())
                + deferralSql(key.deferral());
    }

    private static String overlapsSql(boolean temporal) {
        return temporal ? " WITHOUT OVERLAPS" : "";
    }

    private String keyIndexSql(List<String> included, IndexStorage storage) {
        return includedSql(included)
                + parametersSql(storage)
                + storage.tablespace().map(it -> " USING INDEX TABLESPACE " + quote(it)).orElse("");
    }

    private String includedSql(List<String> included) {
        return included.isEmpty() ? "" : " INCLUDE (" + quote(included) + ")";
    }

    /** Each value as a literal, which is right for numbers and words alike. */
    private static String parametersSql(IndexStorage storage) {
        if (storage.parameters().isEmpty()) {
            return "";
        }
        return storage.parameters().stream()
                .map(it -> it.split("=", 2))
                .map(it -> it.length == 1 ? it[0] : it[0] + " = " + literal(it[1]))
                .collect(Collectors.joining(", ", " WITH (", ")"));
    }

    protected String checkSql(Check check) {
        return named(check.name())
                + "CHECK ("
                + check.expression()
                + ")"
                + switch (check.inheritance()) {
                    case INHERITED -> "";
                    case NOT_INHERITED -> " NO INHERIT";
                }
                + validitySql(check.validity());
    }

    protected String exclusionSql(Exclusion exclusion) {
        return named(exclusion.name()) + "EXCLUDE " + exclusion.definition();
    }

    protected String foreignKeySql(ForeignKey key) {
        return named(key.name())
                + "FOREIGN KEY ("
                + endSql(key.columns(), key.temporal())
                + ") REFERENCES "
                + quote(key.referencedTable())
                + " ("
                + endSql(key.referencedColumns(), key.temporal())
                + ")"
                + switch (key.match()) {
                    case SIMPLE -> "";
                    case FULL -> " MATCH FULL";
                }
                + actionSql(" ON DELETE ", key.onDelete())
                + (key.onDeleteColumns().isEmpty() ? "" : " (" + quote(key.onDeleteColumns()) + ")")
                + actionSql(" ON UPDATE ", key.onUpdate())
                + deferralSql(key.deferral())
                + validitySql(key.validity());
    }

    private String endSql(List<String> columns, boolean temporal) {
        int last = columns.size() - 1;
        return temporal
                ? quote(columns.subList(0, last)) + ", PERIOD " + quote(columns.get(last))
                : quote(columns);
    }

    private static String validitySql(Validity validity) {
        return switch (validity) {
            case VALID -> "";
            case NOT_VALID -> " NOT VALID";
            case NOT_ENFORCED -> " NOT ENFORCED";
        };
    }

    private static String actionSql(String event, ForeignKey.Action action) {
        return action == ForeignKey.Action.NO_ACTION ? "" : event + action.name().replace('_', ' ');
    }

    private static String deferralSql(Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> "";
            case DEFERRABLE -> " DEFERRABLE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }

    protected String createIndexSql(Index index) {
        return "CREATE "
                + (index.isUnique() ? "UNIQUE " : "")
                + "INDEX "
                + index.name().map(it -> quote(it) + " ").orElse("")
                + "ON "
                + quote(index.table())
                + index.method().map(it -> " USING " + it).orElse("")
                + index.parts().stream()
                        .map(this::partSql)
                        .collect(Collectors.joining(", ", " (", ")"))
                + includedSql(index.included())
                + (index.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "")
                + parametersSql(index.storage())
                + index.storage().tablespace().map(it -> " TABLESPACE " + quote(it)).orElse("")
                + index.predicate().map(it -> " WHERE " + it).orElse("");
    }

    private String partSql(IndexPart part) {
        return (part.kind() == IndexPart.Kind.COLUMN ? quote(part.text()) : "(" + part.text() + ")")
                + part.collation().map(it -> " COLLATE " + collationSql(it)).orElse("")
                + part.operatorClass().map(it -> " " + it).orElse("")
                + (part.direction() == IndexPart.Direction.DESCENDING ? " DESC" : "")
                + (part.nulls() == IndexPart.Nulls.USUAL ? "" : " NULLS " + part.nulls());
    }
}
