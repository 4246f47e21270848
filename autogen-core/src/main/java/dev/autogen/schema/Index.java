package dev.autogen.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An index of a table; its name is absent where nobody chose one. The method is the access method
 * ({@code gin}) unless it is the database's usual one, the predicate the SQL condition of a partial
 * index; included columns are carried along, not searched by.
 *
 * <p>One that is not valid was left half made: it is neither searched by nor does it keep anything
 * unique.
 */
public record Index(
        Optional<String> name,
        QualifiedName table,
        List<IndexPart> parts,
        boolean isUnique,
        Optional<String> method,
        Optional<String> predicate,
        List<String> included,
        boolean nullsNotDistinct,
        IndexStorage storage,
        boolean isValid,
        Optional<String> comment) {

    public Index {
        parts = List.copyOf(parts);
        included = List.copyOf(included);
    }

    /** An index that still lacks its table and columns. */
    public static On index(String name) {
        return new On(Optional.of(name));
    }

    /** One that has no name, which only some databases keep so. */
    public static On unnamedIndex() {
        return new On(Optional.empty());
    }

    /** An index that still lacks its table and columns. */
    public record On(Optional<String> name) {
        public Index on(String table, String... columns) {
            var parts = Stream.of(columns).map(IndexPart::column).toArray(IndexPart[]::new);
            return on(table, parts);
        }

        public Index on(String table, IndexPart... parts) {
            return new Index(
                    name,
                    QualifiedName.parse(table),
                    List.of(parts),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    false,
                    IndexStorage.USUAL,
                    true,
                    Optional.empty());
        }
    }

    public Index unique() {
        return new Index(
                name,
                table,
                parts,
                true,
                method,
                predicate,
                included,
                nullsNotDistinct,
                storage,
                isValid,
                comment);
    }

    public Index using(String accessMethod) {
        return new Index(
                name,
                table,
                parts,
                isUnique,
                Optional.of(accessMethod),
                predicate,
                included,
                nullsNotDistinct,
                storage,
                isValid,
                comment);
    }

    /** Only for the rows that this SQL condition holds for. */
    public Index where(String condition) {
        return withPredicate(Optional.of(condition));
    }

    public Index including(String... columns) {
        return withIncluded(List.of(columns));
    }

    /** Two nulls count as equal in a unique index. */
    public Index nullsAreEqual() {
        return new Index(
                name, table, parts, isUnique, method, predicate, included, true, storage, isValid,
                comment);
    }

    public Index storage(IndexStorage replaced) {
        return new Index(
                name,
                table,
                parts,
                isUnique,
                method,
                predicate,
                included,
                nullsNotDistinct,
                replaced,
                isValid,
                comment);
    }

    /** As a database keeps one that it could not finish; it cannot be made so. */
    public Index invalid() {
        return new Index(
                name,
                table,
                parts,
                isUnique,
                method,
                predicate,
                included,
                nullsNotDistinct,
                storage,
                false,
                comment);
    }

    /** The same, whole. */
    public Index valid() {
        return new Index(
                name,
                table,
                parts,
                isUnique,
                method,
                predicate,
                included,
                nullsNotDistinct,
                storage,
                true,
                comment);
    }

    public Index comment(String text) {
        return withComment(Optional.of(text));
    }

    /**
     * Whether an {@code @Index} of JPA could have declared it: columns and their directions,
     * nothing else.
     */
    public boolean plain() {
        return method.isEmpty()
                && predicate.isEmpty()
                && included.isEmpty()
                && !nullsNotDistinct
                && storage.equals(IndexStorage.USUAL)
                && parts.stream().allMatch(IndexPart::plain);
    }

    public Index withName(Optional<String> replaced) {
        return Unchanged.one(replaced, name)
                ? this
                : new Index(
                        replaced,
                        table,
                        parts,
                        isUnique,
                        method,
                        predicate,
                        included,
                        nullsNotDistinct,
                        storage,
                        isValid,
                        comment);
    }

    public Index withTable(QualifiedName replaced) {
        return Unchanged.one(replaced, table)
                ? this
                : new Index(
                        name,
                        replaced,
                        parts,
                        isUnique,
                        method,
                        predicate,
                        included,
                        nullsNotDistinct,
                        storage,
                        isValid,
                        comment);
    }

    public Index withParts(List<IndexPart> replaced) {
        return Unchanged.one(replaced, parts)
                ? this
                : new Index(
                        name,
                        table,
                        replaced,
                        isUnique,
                        method,
                        predicate,
                        included,
                        nullsNotDistinct,
                        storage,
                        isValid,
                        comment);
    }

    public Index withPredicate(Optional<String> replaced) {
        return Unchanged.one(replaced, predicate)
                ? this
                : new Index(
                        name,
                        table,
                        parts,
                        isUnique,
                        method,
                        replaced,
                        included,
                        nullsNotDistinct,
                        storage,
                        isValid,
                        comment);
    }

    public Index withIncluded(List<String> replaced) {
        return Unchanged.one(replaced, included)
                ? this
                : new Index(
                        name,
                        table,
                        parts,
                        isUnique,
                        method,
                        predicate,
                        replaced,
                        nullsNotDistinct,
                        storage,
                        isValid,
                        comment);
    }

    public Index withComment(Optional<String> replaced) {
        return Unchanged.one(replaced, comment)
                ? this
                : new Index(
                        name,
                        table,
                        parts,
                        isUnique,
                        method,
                        predicate,
                        included,
                        nullsNotDistinct,
                        storage,
                        isValid,
                        replaced);
    }

    /**
     * Whether it searches by, carries or orders this column; what an expression mentions is not
     * known.
     */
    public boolean uses(String column) {
        return included.contains(column)
                || parts.stream()
                        .anyMatch(
                                part ->
                                        part.kind() == IndexPart.Kind.COLUMN
                                                && part.text().equals(column));
    }
}
