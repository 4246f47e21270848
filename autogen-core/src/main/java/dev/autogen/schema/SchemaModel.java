package dev.autogen.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A whole schema: what the entities ask for, what a database holds, or what a history of revisions
 * builds.
 *
 * <p>{@code schemas} are the namespaces beside the connection's own. Names are unique for each kind
 * of object.
 *
 * <p>Bystanders are there and are left alone; nothing is created in their place.
 */
public record SchemaModel(
        List<String> schemas,
        List<EnumType> enumTypes,
        List<Domain> domains,
        List<CompositeType> compositeTypes,
        List<Sequence> sequences,
        List<Table> tables,
        List<View> views,
        List<Bystander> bystanders) {

    public static final SchemaModel EMPTY =
            new SchemaModel(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of());

    public SchemaModel {
        schemas = List.copyOf(schemas);
        enumTypes = NamedList.copyOf(enumTypes, EnumType::name);
        domains = NamedList.copyOf(domains, Domain::name);
        compositeTypes = NamedList.copyOf(compositeTypes, CompositeType::name);
        sequences = NamedList.copyOf(sequences, Sequence::name);
        tables = NamedList.copyOf(tables, Table::name);
        views = NamedList.copyOf(views, View::name);
        bystanders = List.copyOf(bystanders);
    }

    public static SchemaModel of(Table... tables) {
        return EMPTY.withTables(List.of(tables));
    }

    public Optional<Table> findTable(QualifiedName name) {
        return find(tables, name);
    }

    public Optional<Sequence> findSequence(QualifiedName name) {
        return find(sequences, name);
    }

    public Optional<EnumType> findEnumType(QualifiedName name) {
        return find(enumTypes, name);
    }

    public Optional<View> findView(QualifiedName name) {
        return find(views, name);
    }

    public Optional<Domain> findDomain(QualifiedName name) {
        return find(domains, name);
    }

    public Optional<CompositeType> findCompositeType(QualifiedName name) {
        return find(compositeTypes, name);
    }

    private static <T> Optional<T> find(List<T> list, QualifiedName name) {
        return ((NamedList<T>) list).find(name);
    }

    public SchemaModel withSchemas(List<String> replaced) {
        return new SchemaModel(
                replaced, enumTypes, domains, compositeTypes, sequences, tables, views, bystanders);
    }

    public SchemaModel withEnumTypes(List<EnumType> replaced) {
        return new SchemaModel(
                schemas, replaced, domains, compositeTypes, sequences, tables, views, bystanders);
    }

    public SchemaModel withDomains(List<Domain> replaced) {
        return new SchemaModel(
                schemas, enumTypes, replaced, compositeTypes, sequences, tables, views, bystanders);
    }

    public SchemaModel withCompositeTypes(List<CompositeType> replaced) {
        return new SchemaModel(
                schemas, enumTypes, domains, replaced, sequences, tables, views, bystanders);
    }

    public SchemaModel withSequences(List<Sequence> replaced) {
        return new SchemaModel(
                schemas, enumTypes, domains, compositeTypes, replaced, tables, views, bystanders);
    }

    public SchemaModel withTables(List<Table> replaced) {
        return Unchanged.one(replaced, tables)
                ? this
                : new SchemaModel(
                        schemas,
                        enumTypes,
                        domains,
                        compositeTypes,
                        sequences,
                        replaced,
                        views,
                        bystanders);
    }

    public SchemaModel withViews(List<View> replaced) {
        return new SchemaModel(
                schemas,
                enumTypes,
                domains,
                compositeTypes,
                sequences,
                tables,
                replaced,
                bystanders);
    }

    public SchemaModel withBystanders(List<Bystander> replaced) {
        return new SchemaModel(
                schemas, enumTypes, domains, compositeTypes, sequences, tables, views, replaced);
    }

    public SchemaModel mapTables(UnaryOperator<Table> change) {
        return withTables(Unchanged.each(tables, change));
    }

    /** With this table in place of the one of its name, or after all others. */
    public SchemaModel withTable(Table table) {
        return withTables(((NamedList<Table>) tables).with(table));
    }

    /** With this sequence in place of the one of its name, or after all others. */
    public SchemaModel withSequence(Sequence sequence) {
        return withSequences(((NamedList<Sequence>) sequences).with(sequence));
    }

    /**
     * The same schema with every list in the order of names, so that two that differ in order alone
     * are equal.
     */
    public SchemaModel sorted() {
        return new SchemaModel(
                schemas.stream().sorted().toList(),
                enumTypes.stream().sorted(Comparator.comparing(EnumType::name)).toList(),
                domains.stream()
                        .map(it -> it.withChecks(by(it.checks(), Check::toString)))
                        .sorted(Comparator.comparing(Domain::name))
                        .toList(),
                compositeTypes.stream().sorted(Comparator.comparing(CompositeType::name)).toList(),
                sequences.stream().sorted(Comparator.comparing(Sequence::name)).toList(),
                tables.stream()
                        .map(SchemaModel::sorted)
                        .sorted(Comparator.comparing(Table::name))
                        .toList(),
                views.stream().sorted(Comparator.comparing(View::name)).toList(),
                by(bystanders, Bystander::words));
    }

    private static Table sorted(Table table) {
        return table.withColumns(by(table.columns(), Column::name))
                .withUniqueKeys(by(table.uniqueKeys(), UniqueKey::toString))
                .withChecks(by(table.checks(), Check::toString))
                .withExclusions(by(table.exclusions(), Exclusion::toString))
                .withIndexes(by(table.indexes(), Index::toString))
                .withForeignKeys(by(table.foreignKeys(), ForeignKey::toString));
    }

    private static <T> List<T> by(List<T> list, Function<T, String> key) {
        return list.stream().sorted(Comparator.comparing(key)).toList();
    }
}
