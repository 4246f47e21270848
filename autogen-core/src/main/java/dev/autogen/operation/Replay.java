package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation.AddCheck;
import dev.autogen.operation.Operation.AddColumn;
import dev.autogen.operation.Operation.AddExclusion;
import dev.autogen.operation.Operation.AddForeignKey;
import dev.autogen.operation.Operation.AddPrimaryKey;
import dev.autogen.operation.Operation.AddUnique;
import dev.autogen.operation.Operation.AlterCheck;
import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.operation.Operation.AlterDomain;
import dev.autogen.operation.Operation.AlterEnumType;
import dev.autogen.operation.Operation.AlterForeignKey;
import dev.autogen.operation.Operation.AlterSequence;
import dev.autogen.operation.Operation.AlterTableOptions;
import dev.autogen.operation.Operation.CommentTable;
import dev.autogen.operation.Operation.CreateDomain;
import dev.autogen.operation.Operation.CreateEnumType;
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.operation.Operation.CreateSchema;
import dev.autogen.operation.Operation.CreateSequence;
import dev.autogen.operation.Operation.CreateTable;
import dev.autogen.operation.Operation.CreateView;
import dev.autogen.operation.Operation.DropCheck;
import dev.autogen.operation.Operation.DropColumn;
import dev.autogen.operation.Operation.DropDomain;
import dev.autogen.operation.Operation.DropEnumType;
import dev.autogen.operation.Operation.DropExclusion;
import dev.autogen.operation.Operation.DropForeignKey;
import dev.autogen.operation.Operation.DropIndex;
import dev.autogen.operation.Operation.DropPrimaryKey;
import dev.autogen.operation.Operation.DropSchema;
import dev.autogen.operation.Operation.DropSequence;
import dev.autogen.operation.Operation.DropTable;
import dev.autogen.operation.Operation.DropUnique;
import dev.autogen.operation.Operation.DropView;
import dev.autogen.operation.Operation.Execute;
import dev.autogen.operation.Operation.RenameColumn;
import dev.autogen.operation.Operation.RenameConstraint;
import dev.autogen.operation.Operation.RenameIndex;
import dev.autogen.operation.Operation.RenameTable;
import dev.autogen.operation.Operation.ReplaceView;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Carries operations out on a {@link SchemaModel} instead of a database.
 *
 * <p>Each step has to be legal, as a strict database would see it: what is created is new, what is
 * altered or dropped is there, and nothing that a key or an index still uses is dropped.
 */
public final class Replay {
    private SchemaModel schema;

    public Replay(SchemaModel before) {
        this.schema = before;
    }

    /**
     * The schema after these operations.
     *
     * @throws AutogenException if one of them is not legal where it stands
     */
    public static SchemaModel apply(List<Operation> operations, SchemaModel before) {
        var replay = new Replay(before);
        operations.forEach(replay::complete);
        return replay.schema;
    }

    /** Takes the step and returns it with what it dropped filled in. */
    public Operation complete(Operation operation) {
        var completed = operation.accept(new Completion(schema));
        schema = completed.accept(new Step(schema));
        return completed;
    }

    private record Step(SchemaModel schema) implements Operation.Visitor<SchemaModel> {

        @Override
        public SchemaModel createSchema(CreateSchema op) {
            return schema.withSchemas(
                    Lists.add(
                            schema.schemas(), op.name(), op.name()::equals, "schema " + op.name()));
        }

        @Override
        public SchemaModel dropSchema(DropSchema op) {
            return schema.withSchemas(
                    Lists.remove(schema.schemas(), op.name()::equals, "schema " + op.name()));
        }

        @Override
        public SchemaModel createEnumType(CreateEnumType op) {
            var name = op.type().name();
            return schema.withEnumTypes(
                    Lists.add(
                            schema.enumTypes(),
                            op.type(),
                            it -> it.name().equals(name),
                            "enum type " + name));
        }

        @Override
        public SchemaModel alterEnumType(AlterEnumType op) {
            return schema.withEnumTypes(
                    Lists.replace(
                            schema.enumTypes(),
                            op.from(),
                            op.to(),
                            "enum type " + op.from().name()));
        }

        @Override
        public SchemaModel dropEnumType(DropEnumType op) {
            return schema.withEnumTypes(
                    Lists.remove(
                            schema.enumTypes(),
                            it -> it.name().equals(op.name()),
                            "enum type " + op.name()));
        }

        @Override
        public SchemaModel createDomain(CreateDomain op) {
            var name = op.domain().name();
            return schema.withDomains(
                    Lists.add(
                            schema.domains(),
                            op.domain(),
                            it -> it.name().equals(name),
                            "domain " + name));
        }

        @Override
        public SchemaModel alterDomain(AlterDomain op) {
            return schema.withDomains(
                    Lists.replace(
                            schema.domains(), op.from(), op.to(), "domain " + op.from().name()));
        }

        @Override
        public SchemaModel dropDomain(DropDomain op) {
            return schema.withDomains(
                    Lists.remove(
                            schema.domains(),
                            it -> it.name().equals(op.name()),
                            "domain " + op.name()));
        }

        @Override
        public SchemaModel createSequence(CreateSequence op) {
            var name = op.sequence().name();
            return schema.withSequences(
                    Lists.add(
                            schema.sequences(),
                            op.sequence(),
                            it -> it.name().equals(name),
                            "sequence " + name));
        }

        @Override
        public SchemaModel alterSequence(AlterSequence op) {
            return schema.withSequences(
                    Lists.replace(
                            schema.sequences(),
                            op.from(),
                            op.to(),
                            "sequence " + op.from().name()));
        }

        @Override
        public SchemaModel dropSequence(DropSequence op) {
            return schema.withSequences(
                    Lists.remove(
                            schema.sequences(),
                            it -> it.name().equals(op.name()),
                            "sequence " + op.name()));
        }

        @Override
        public SchemaModel createTable(CreateTable op) {
            var name = op.table().name();
            if (schema.findView(name).isPresent()) {
                throw new AutogenException(
                        "There already is a view " + name + ": no table can have its name.");
            }
            return schema.withTables(
                    Lists.add(
                            schema.tables(),
                            op.table(),
                            it -> it.name().equals(name),
                            "table " + name));
        }

        @Override
        public SchemaModel renameTable(RenameTable op) {
            if (schema.findTable(op.to()).isPresent()) {
                throw new AutogenException(
                        "Table "
                                + op.to()
                                + " is already there: "
                                + op.from()
                                + " cannot take its name.");
            }
            var renamed =
                    change(
                            op.from(),
                            table ->
                                    table.withName(op.to())
                                            .withIndexes(
                                                    table.indexes().stream()
                                                            .map(index -> index.withTable(op.to()))
                                                            .toList()));
            return new ViewSteps(renamed)
                    .renamed(op)
                    .mapTables(
                            table ->
                                    table.withForeignKeys(
                                            table.foreignKeys().stream()
                                                    .map(
                                                            key ->
                                                                    key.withEnds(
                                                                            key.table()
                                                                                            .equals(
                                                                                                    op
                                                                                                            .from())
                                                                                    ? op.to()
                                                                                    : key.table(),
                                                                            key.referencedTable()
                                                                                            .equals(
                                                                                                    op
                                                                                                            .from())
                                                                                    ? op.to()
                                                                                    : key
                                                                                            .referencedTable()))
                                                    .toList()));
        }

        @Override
        public SchemaModel commentTable(CommentTable op) {
            return change(op.table(), table -> table.withComment(op.to()));
        }

        @Override
        public SchemaModel alterTableOptions(AlterTableOptions op) {
            return change(
                    op.table(),
                    table -> {
                        if (!table.options().equals(op.from())) {
                            throw new AutogenException(
                                    "The options of table "
                                            + op.table()
                                            + " are not "
                                            + op.from()
                                            + " here: they cannot become "
                                            + op.to()
                                            + ".");
                        }
                        return table.withOptions(op.to());
                    });
        }

        @Override
        public SchemaModel createView(CreateView op) {
            return new ViewSteps(schema).create(op.view());
        }

        @Override
        public SchemaModel replaceView(ReplaceView op) {
            return new ViewSteps(schema).replace(op.from(), op.to());
        }

        @Override
        public SchemaModel dropView(DropView op) {
            return new ViewSteps(schema).drop(op.name());
        }

        @Override
        public SchemaModel dropTable(DropTable op) {
            new ViewSteps(schema).requireUnused("Table " + op.name(), op.name());
            for (Table other : schema.tables()) {
                for (ForeignKey key : other.foreignKeys()) {
                    if (key.referencedTable().equals(op.name())
                            && !other.name().equals(op.name())) {
                        throw new AutogenException(
                                "Table "
                                        + op.name()
                                        + " cannot be dropped while a foreign key of "
                                        + other.name()
                                        + " refers to it: drop that key first.");
                    }
                }
            }
            var left =
                    Lists.remove(
                            schema.tables(),
                            it -> it.name().equals(op.name()),
                            "table " + op.name());
            return withoutSequences(it -> it.table().equals(op.name())).withTables(left);
        }

        @Override
        public SchemaModel addColumn(AddColumn op) {
            return change(op.table(), table -> table.column(op.column()));
        }

        @Override
        public SchemaModel alterColumn(AlterColumn op) {
            new ViewSteps(schema).requireNoneInTheWay(op);
            return change(
                    op.table(),
                    table ->
                            table.withColumns(
                                    Lists.replace(
                                            table.columns(),
                                            op.from(),
                                            op.to(),
                                            "column " + op.table() + "." + op.from().name())));
        }

        @Override
        public SchemaModel renameColumn(RenameColumn op) {
            return new ColumnRename(op).apply(schema);
        }

        @Override
        public SchemaModel dropColumn(DropColumn op) {
            var owner = new Sequence.Owner(op.table(), op.name());
            return new Step(withoutSequences(owner::equals)).withoutColumn(op);
        }

        private SchemaModel withoutColumn(DropColumn op) {
            return change(
                    op.table(),
                    table -> {
                        ColumnUse.of(schema, op.table(), op.name())
                                .ifPresent(
                                        user -> {
                                            throw new AutogenException(
                                                    "Column "
                                                            + op.table()
                                                            + "."
                                                            + op.name()
                                                            + " cannot be dropped while "
                                                            + user
                                                            + " uses it: drop that first.");
                                        });
                        return table.withColumns(
                                Lists.remove(
                                        table.columns(),
                                        it -> it.name().equals(op.name()),
                                        "column " + op.table() + "." + op.name()));
                    });
        }

        /** A sequence goes with its owner. */
        private SchemaModel withoutSequences(Predicate<Sequence.Owner> gone) {
            return schema.withSequences(
                    schema.sequences().stream()
                            .filter(it -> it.owner().filter(gone).isEmpty())
                            .toList());
        }

        @Override
        public SchemaModel addPrimaryKey(AddPrimaryKey op) {
            return change(
                    op.table(),
                    table -> {
                        if (table.primaryKey().isPresent()) {
                            throw new AutogenException(
                                    "Table "
                                            + op.table()
                                            + " already has a primary key: drop it first.");
                        }
                        return table.withPrimaryKey(Optional.of(op.key()));
                    });
        }

        @Override
        public SchemaModel dropPrimaryKey(DropPrimaryKey op) {
            return change(op.table(), table -> table.withPrimaryKey(Optional.empty()));
        }

        @Override
        public SchemaModel addUnique(AddUnique op) {
            return change(op.table(), table -> table.unique(op.key()));
        }

        @Override
        public SchemaModel dropUnique(DropUnique op) {
            return change(
                    op.table(),
                    table -> table.withUniqueKeys(without(table.uniqueKeys(), op.dropped(), op)));
        }

        @Override
        public SchemaModel addCheck(AddCheck op) {
            return change(op.table(), table -> table.check(op.check()));
        }

        @Override
        public SchemaModel alterCheck(AlterCheck op) {
            return change(
                    op.table(),
                    table ->
                            table.withChecks(
                                    Lists.replace(
                                            table.checks(),
                                            op.from(),
                                            op.to(),
                                            "check of " + op.table())));
        }

        @Override
        public SchemaModel dropCheck(DropCheck op) {
            return change(
                    op.table(),
                    table -> table.withChecks(without(table.checks(), op.dropped(), op)));
        }

        @Override
        public SchemaModel addExclusion(AddExclusion op) {
            return change(op.table(), table -> table.exclusion(op.exclusion()));
        }

        @Override
        public SchemaModel dropExclusion(DropExclusion op) {
            return change(
                    op.table(),
                    table -> table.withExclusions(without(table.exclusions(), op.dropped(), op)));
        }

        @Override
        public SchemaModel createIndex(CreateIndex op) {
            return change(op.index().table(), table -> table.index(op.index()));
        }

        @Override
        public SchemaModel renameIndex(RenameIndex op) {
            return change(
                    op.table(),
                    table -> {
                        var index =
                                table.indexes().stream()
                                        .filter(
                                                it ->
                                                        it.name()
                                                                .filter(op.from()::equals)
                                                                .isPresent())
                                        .findFirst()
                                        .orElseThrow(
                                                () ->
                                                        new AutogenException(
                                                                "Table "
                                                                        + op.table()
                                                                        + " has no index "
                                                                        + op.from()
                                                                        + " to rename."));
                        return table.withIndexes(
                                Lists.replace(
                                        table.indexes(),
                                        index,
                                        index.withName(Optional.of(op.to())),
                                        "index of " + op.table()));
                    });
        }

        @Override
        public SchemaModel dropIndex(DropIndex op) {
            return change(
                    op.table(),
                    table -> table.withIndexes(without(table.indexes(), op.dropped(), op)));
        }

        @Override
        public SchemaModel addForeignKey(AddForeignKey op) {
            if (schema.findTable(op.key().referencedTable()).isEmpty()) {
                throw new AutogenException(
                        "Foreign key "
                                + op.key().name().orElse("")
                                + " of "
                                + op.key().table()
                                + " refers to table "
                                + op.key().referencedTable()
                                + ", which is not there.");
            }
            return change(op.key().table(), table -> table.foreignKey(op.key()));
        }

        @Override
        public SchemaModel alterForeignKey(AlterForeignKey op) {
            return change(
                    op.table(),
                    table ->
                            table.withForeignKeys(
                                    Lists.replace(
                                            table.foreignKeys(),
                                            op.from(),
                                            op.to(),
                                            "foreign key of " + op.table())));
        }

        @Override
        public SchemaModel dropForeignKey(DropForeignKey op) {
            return change(
                    op.table(),
                    table -> table.withForeignKeys(without(table.foreignKeys(), op.dropped(), op)));
        }

        @Override
        public SchemaModel renameConstraint(RenameConstraint op) {
            return change(op.table(), new ConstraintRename(op)::apply);
        }

        /** What plain SQL does to a schema is not known; a replay passes it by. */
        @Override
        public SchemaModel execute(Execute op) {
            return schema;
        }

        private SchemaModel change(QualifiedName name, UnaryOperator<Table> change) {
            if (schema.findTable(name).isEmpty()) {
                throw new AutogenException(
                        "Table " + name + " is not there: it cannot be changed.");
            }
            return schema.mapTables(
                    table -> table.name().equals(name) ? change.apply(table) : table);
        }

        private static <T> List<T> without(List<T> list, Optional<T> dropped, Operation op) {
            T gone =
                    dropped.orElseThrow(
                            () -> new AutogenException("Nothing there answers to " + op + "."));
            return Lists.remove(list, gone::equals, gone.toString());
        }
    }

    private static final class Lists {
        static <T> List<T> add(List<T> list, T added, Predicate<T> same, String what) {
            if (list.stream().anyMatch(same)) {
                throw new AutogenException(
                        "There already is a " + what + ": it cannot be created again.");
            }
            var longer = new ArrayList<>(list);
            longer.add(added);
            return longer;
        }

        static <T> List<T> remove(List<T> list, Predicate<T> gone, String what) {
            if (list.stream().noneMatch(gone)) {
                throw new AutogenException("There is no " + what + ": it cannot be dropped.");
            }
            return list.stream().filter(gone.negate()).toList();
        }

        static <T> List<T> replace(List<T> list, T from, T to, String what) {
            if (!list.contains(from)) {
                throw new AutogenException(
                        "The " + what + " is not " + from + " here: it cannot become " + to + ".");
            }
            return list.stream().map(it -> it.equals(from) ? to : it).toList();
        }
    }
}
