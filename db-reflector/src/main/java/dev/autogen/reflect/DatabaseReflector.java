package dev.autogen.reflect;

import dev.autogen.AutogenException;
import dev.autogen.dialect.Dialect;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.SchemaSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import schemacrawler.schemacrawler.exceptions.SchemaCrawlerException;

/** Reads the schema of a live database; changes nothing in it. */
public final class DatabaseReflector implements SchemaSource {
    private final Connection connection;
    private final Dialect dialect;
    private final ReflectionScope scope;
    private final Waiting waiting;
    private final List<String> notes = new ArrayList<>();

    /** The connection stays open, and its transaction, if it has one, goes on. */
    public DatabaseReflector(Connection connection, Dialect dialect, ReflectionScope scope) {
        this(connection, dialect, scope, Waiting.USUAL);
    }

    /** The same, with how to wait for others. */
    public DatabaseReflector(
            Connection connection, Dialect dialect, ReflectionScope scope, Waiting waiting) {
        this.connection = connection;
        this.dialect = dialect;
        this.scope = scope;
        this.waiting = waiting;
    }

    @Override
    public SchemaModel read() {
        try {
            var catalogue = Catalogue.of(connection, scope);
            return withoutIgnored(
                    catalogue.isPresent()
                            ? catalogue
                                    .get()
                                    .steadily(
                                            connection,
                                            waiting,
                                            () -> readKnown(catalogue.get().settled(connection)))
                            : readUnknown());
        } catch (SQLException | SchemaCrawlerException e) {
            throw new AutogenException(
                    "The schema of the database could not be read: " + e.getMessage(), e);
        }
    }

    private SchemaModel readKnown(Catalogue catalogue) throws SQLException {
        notes.clear();
        var survey = catalogue.survey(connection);
        notes.addAll(survey.notes());
        if (survey.schemas().isEmpty()) {
            notes.add("none of the schemas to read is there");
            return SchemaModel.EMPTY;
        }
        var loaded = Crawl.over(connection, catalogue.queries(survey));
        return new CatalogueModel(catalogue, survey, dialect).of(loaded);
    }

    private SchemaModel readUnknown() throws SQLException {
        notes.clear();
        notes.add(
                connection.getMetaData().getDatabaseProductName()
                        + " is known by its driver alone: checks, sequences and the like are not read");
        return MetadataModel.of(connection, scope, dialect);
    }

    /**
     * What the last {@link #read} saw and the model cannot hold, such as a view or a trigger; a
     * line each.
     */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    private SchemaModel withoutIgnored(SchemaModel schema) {
        return schema.withTables(
                schema.tables().stream()
                        .filter(it -> !scope.ignoredTables().contains(it.name()))
                        .toList());
    }
}
