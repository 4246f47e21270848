package dev.autogen.reflect;

import static schemacrawler.schemacrawler.MetadataRetrievalStrategy.data_dictionary_all;
import static schemacrawler.schemacrawler.MetadataRetrievalStrategy.metadata_over_schemas;
import static schemacrawler.schemacrawler.SchemaInfoMetadataRetrievalStrategy.indexesRetrievalStrategy;
import static schemacrawler.schemacrawler.SchemaInfoMetadataRetrievalStrategy.tableColumnsRetrievalStrategy;
import static schemacrawler.schemacrawler.SchemaInfoMetadataRetrievalStrategy.tablesRetrievalStrategy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import schemacrawler.crawl.SchemaCrawler;
import schemacrawler.inclusionrule.IncludeAll;
import schemacrawler.inclusionrule.InclusionRule;
import schemacrawler.schema.Catalog;
import schemacrawler.schemacrawler.InformationSchemaKey;
import schemacrawler.schemacrawler.InformationSchemaViewsBuilder;
import schemacrawler.schemacrawler.LimitOptionsBuilder;
import schemacrawler.schemacrawler.LoadOptionsBuilder;
import schemacrawler.schemacrawler.SchemaCrawlerOptionsBuilder;
import schemacrawler.schemacrawler.SchemaInfoLevelBuilder;
import schemacrawler.schemacrawler.SchemaRetrievalOptionsBuilder;
import us.fatehi.utility.datasource.DatabaseConnectionSources;

/** Runs SchemaCrawler for the kinds of objects that the model has, and nothing else. */
final class Crawl {
    // A logger lives as long as somebody holds it, and with it that it is off.
    private static final Logger SCHEMACRAWLER = Logger.getLogger("schemacrawler");
    private static final Logger UTILITY = Logger.getLogger("us.fatehi");

    static {
        SCHEMACRAWLER.setLevel(Level.OFF);
        UTILITY.setLevel(Level.OFF);
    }

    private Crawl() {}

    /**
     * Loads what the queries return.
     *
     * @throws SQLException if one of them fails
     */
    static Catalog over(Connection connection, Map<InformationSchemaKey, String> queries)
            throws SQLException {
        var witness = new Witness(connection);
        var views = InformationSchemaViewsBuilder.builder();
        queries.forEach(views::withSql);
        // Without "from connection", which asks the server for its keywords and types.
        var retrieval =
                SchemaRetrievalOptionsBuilder.builder()
                        .withDoesNotSupportCatalogs()
                        .withSupportsSchemas()
                        .withInformationSchemaViews(views.toOptions())
                        .with(tablesRetrievalStrategy, data_dictionary_all)
                        .with(tableColumnsRetrievalStrategy, data_dictionary_all)
                        .with(indexesRetrievalStrategy, data_dictionary_all);
        var kinds =
                SchemaInfoLevelBuilder.builder()
                        .setRetrieveTables(true)
                        .setRetrieveTableColumns(true)
                        .setRetrieveIndexes(true)
                        .setRetrieveTableConstraints(true)
                        .setRetrieveSequenceInformation(true);
        var limits =
                LimitOptionsBuilder.builder()
                        .includeSequences(new IncludeAll())
                        .tableTypes("TABLE");
        try {
            return crawl(witness.connection(), retrieval, kinds, limits);
        } finally {
            witness.throwFirstFailure();
        }
    }

    /** Loads what the driver tells of the schemas whose full names the rule takes. */
    static Catalog overMetadata(Connection connection, InclusionRule schemas) {
        var retrieval =
                SchemaRetrievalOptionsBuilder.builder()
                        .fromConnnection(connection)
                        .with(tableColumnsRetrievalStrategy, metadata_over_schemas);
        var kinds =
                SchemaInfoLevelBuilder.builder()
                        .setRetrieveTables(true)
                        .setRetrieveTableColumns(true)
                        .setRetrievePrimaryKeys(true)
                        .setRetrieveIndexes(true)
                        .setRetrieveForeignKeys(true);
        return crawl(
                connection,
                retrieval,
                kinds,
                LimitOptionsBuilder.builder()
                        .includeSchemas(schemas)
                        .tableTypes("TABLE", "BASE TABLE"));
    }

    private static Catalog crawl(
            Connection connection,
            SchemaRetrievalOptionsBuilder retrieval,
            SchemaInfoLevelBuilder kinds,
            LimitOptionsBuilder limits) {
        var options =
                SchemaCrawlerOptionsBuilder.newSchemaCrawlerOptions()
                        .withLimitOptions(limits.toOptions())
                        .withLoadOptions(
                                LoadOptionsBuilder.builder()
                                        .withSchemaInfoLevel(kinds.toOptions())
                                        .withMaxThreads(1)
                                        .toOptions());
        return new SchemaCrawler(
                        DatabaseConnectionSources.fromConnection(connection),
                        retrieval.toOptions(),
                        options)
                .crawl();
    }
}
