package dev.autogen.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a table has beyond its columns and constraints. A mapping says little of it or nothing; each
 * database knows some of it, and the normal form of a dialect holds no more than that.
 *
 * @param unlogged whether its rows are gone after a crash of the server
 * @param storage storage parameters, such as {@code fillfactor=70}
 * @param partitionBy how rows are spread over partitions, such as {@code RANGE (placed_at)}
 * @param inherits the tables whose rows include its own
 * @param strict whether SQLite holds values to the types of their columns
 * @param withoutRowid whether SQLite keeps the rows in its primary key
 */
public record TableOptions(
        boolean unlogged,
        List<String> storage,
        Optional<String> partitionBy,
        List<QualifiedName> inherits,
        Optional<String> tablespace,
        Optional<String> accessMethod,
        RowSecurity rowSecurity,
        boolean strict,
        boolean withoutRowid) {

    public static final TableOptions NONE =
            new TableOptions(
                    false,
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    RowSecurity.OFF,
                    false,
                    false);

    /** Whether policies decide which rows are seen; if forced, the owner's too. */
    public enum RowSecurity {
        OFF,
        ON,
        FORCED
    }

    public TableOptions {
        storage = storage.stream().sorted().toList();
        inherits = List.copyOf(inherits);
    }

    /** Options that say nothing yet. */
    public static TableOptions tableOptions() {
        return NONE;
    }

    public TableOptions asUnlogged() {
        return new TableOptions(
                true,
                storage,
                partitionBy,
                inherits,
                tablespace,
                accessMethod,
                rowSecurity,
                strict,
                withoutRowid);
    }

    /** Storage parameters, such as {@code fillfactor=70}. */
    public TableOptions storing(String... parameters) {
        return new TableOptions(
                unlogged,
                List.of(parameters),
                partitionBy,
                inherits,
                tablespace,
                accessMethod,
                rowSecurity,
                strict,
                withoutRowid);
    }

    /** How rows are spread over partitions, such as {@code RANGE (placed_at)}. */
    public TableOptions partitionedBy(String key) {
        return new TableOptions(
                unlogged,
                storage,
                Optional.of(key),
                inherits,
                tablespace,
                accessMethod,
                rowSecurity,
                strict,
                withoutRowid);
    }

    public TableOptions inheriting(String... tables) {
        var parents = new ArrayList<QualifiedName>();
        for (String table : tables) {
            parents.add(QualifiedName.parse(table));
        }
        return new TableOptions(
                unlogged,
                storage,
                partitionBy,
                parents,
                tablespace,
                accessMethod,
                rowSecurity,
                strict,
                withoutRowid);
    }

    public TableOptions inTablespace(String name) {
        return new TableOptions(
                unlogged,
                storage,
                partitionBy,
                inherits,
                Optional.of(name),
                accessMethod,
                rowSecurity,
                strict,
                withoutRowid);
    }

    public TableOptions usingAccessMethod(String name) {
        return new TableOptions(
                unlogged,
                storage,
                partitionBy,
                inherits,
                tablespace,
                Optional.of(name),
                rowSecurity,
                strict,
                withoutRowid);
    }

    public TableOptions withRowSecurity(RowSecurity replaced) {
        return new TableOptions(
                unlogged,
                storage,
                partitionBy,
                inherits,
                tablespace,
                accessMethod,
                replaced,
                strict,
                withoutRowid);
    }

    public TableOptions asStrict() {
        return new TableOptions(
                unlogged,
                storage,
                partitionBy,
                inherits,
                tablespace,
                accessMethod,
                rowSecurity,
                true,
                withoutRowid);
    }

    public TableOptions asWithoutRowid() {
        return new TableOptions(
                unlogged,
                storage,
                partitionBy,
                inherits,
                tablespace,
                accessMethod,
                rowSecurity,
                strict,
                true);
    }

    public TableOptions withInherits(List<QualifiedName> replaced) {
        return new TableOptions(
                unlogged,
                storage,
                partitionBy,
                replaced,
                tablespace,
                accessMethod,
                rowSecurity,
                strict,
                withoutRowid);
    }

    /**
     * These, but for what others say. No table that is there changes how its rows are spread over
     * partitions, so that it keeps its own way.
     */
    public TableOptions overlaidWith(TableOptions others) {
        var names = others.storage.stream().map(TableOptions::parameter).toList();
        return new TableOptions(
                unlogged || others.unlogged,
                Stream.concat(
                                storage.stream().filter(it -> !names.contains(parameter(it))),
                                others.storage.stream())
                        .toList(),
                partitionBy,
                inherits,
                others.tablespace.or(() -> tablespace),
                others.accessMethod.or(() -> accessMethod),
                rowSecurity,
                strict || others.strict,
                withoutRowid || others.withoutRowid);
    }

    private static String parameter(String setting) {
        return setting.replaceFirst("=.*", "");
    }
}
