package dev.autogen.jpa;

import dev.autogen.schema.Deferral;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.ForeignKey.Action;
import dev.autogen.schema.ForeignKey.Match;
import dev.autogen.schema.Validity;
import java.util.List;
import java.util.Optional;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/** Reads the foreign keys of a table that a database is to have. */
final class ForeignKeyReader {
    private final Names names;
    private final SqlStringGenerationContext context;
    private final Notes notes;

    ForeignKeyReader(Names names, SqlStringGenerationContext context, Notes notes) {
        this.names = names;
        this.context = context;
        this.notes = notes;
    }

    List<ForeignKey> read(Table table) {
        return LaterHibernate.foreignKeys(table).stream()
                .filter(ForeignKeyReader::wanted)
                .map(this::key)
                .toList();
    }

    private static boolean wanted(org.hibernate.mapping.ForeignKey key) {
        return key.isCreationEnabled()
                && key.isPhysicalConstraint()
                && !key.getReferencedTable().isView();
    }

    private ForeignKey key(org.hibernate.mapping.ForeignKey key) {
        Table referenced = key.getReferencedTable();
        var targets =
                key.isReferenceToPrimaryKey()
                        ? referenced.getPrimaryKey().getColumns()
                        : key.getReferencedColumns();
        var clauses = clauses(key);
        return new ForeignKey(
                name(key),
                names.table(key.getTable()),
                columns(key.getColumns()),
                names.table(referenced),
                columns(targets),
                onDelete(key).or(clauses::onDelete).orElse(Action.NO_ACTION),
                clauses.onDeleteColumns().stream().map(it -> names.column(new Column(it))).toList(),
                clauses.onUpdate().orElse(Action.NO_ACTION),
                clauses.match().orElse(Match.SIMPLE),
                clauses.deferral().orElse(Deferral.NOT_DEFERRABLE),
                clauses.validity().orElse(Validity.VALID),
                false,
                Optional.empty());
    }

    /** Of all constraints, these alone may get the quotes that a setting gives all names. */
    private Optional<String> name(org.hibernate.mapping.ForeignKey key) {
        return names.constraint(key.getTable(), key.getName())
                .map(
                        it -> {
                            var written = context.toIdentifier(key.getName());
                            return LaterHibernate.quotesForeignKeys() && written.isQuoted()
                                    ? written.getText()
                                    : it;
                        });
    }

    private ForeignKeyClauses clauses(org.hibernate.mapping.ForeignKey key) {
        var definition =
                Optional.ofNullable(key.getKeyDefinition())
                        .map(ForeignKeyClauses::ofDefinition)
                        .orElse(ForeignKeyClauses.NONE);
        var options =
                LaterHibernate.options(key)
                        .map(ForeignKeyClauses::ofOptions)
                        .orElse(ForeignKeyClauses.NONE);
        var clauses = definition.or(options);
        clauses.unread()
                .ifPresent(
                        it ->
                                notes.add(
                                        "Not read, on the foreign key "
                                                + key.getName()
                                                + " of table "
                                                + names.table(key.getTable())
                                                + ": "
                                                + it));
        return clauses;
    }

    private static Optional<Action> onDelete(org.hibernate.mapping.ForeignKey key) {
        return Optional.ofNullable(key.getOnDeleteAction())
                .map(it -> Action.valueOf(it.name()))
                .filter(it -> it != Action.NO_ACTION);
    }

    private List<String> columns(List<Column> columns) {
        return columns.stream().map(names::column).toList();
    }
}
