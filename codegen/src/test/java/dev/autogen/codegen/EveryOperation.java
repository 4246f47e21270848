package dev.autogen.codegen;

import dev.autogen.operation.Operation;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Operations of every kind on all that a schema holds, legal or not. */
final class EveryOperation {
    private final List<Operation> operations = new ArrayList<>();

    private EveryOperation() {}

    static List<Operation> on(SchemaModel schema) {
        var every = new EveryOperation();
        every.schemas(schema);
        schema.tables().forEach(every::table);
        schema.views().forEach(every::view);
        return List.copyOf(every.operations);
    }

    private void schemas(SchemaModel schema) {
        for (String name : schema.schemas()) {
            both(new Operation.CreateSchema(name));
        }
        for (var domain : schema.domains()) {
            both(new Operation.CreateDomain(domain));
            add(new Operation.AlterDomain(domain, schema.domains().get(0)));
        }
        for (var type : schema.enumTypes()) {
            both(new Operation.CreateEnumType(type));
            both(
                    new Operation.CreateEnumType(
                            type.seed("create cast (varchar as \"x\") with inout")));
            add(new Operation.AlterEnumType(type, schema.enumTypes().get(0)));
        }
        for (var type : schema.compositeTypes()) {
            both(new Operation.CreateCompositeType(type));
            add(new Operation.AlterCompositeType(type, schema.compositeTypes().get(0)));
            type.attributes()
                    .forEach(
                            it ->
                                    add(
                                            new Operation.RenameAttribute(
                                                    type.name(), it.name(), "a\\b")));
        }
        for (var sequence : schema.sequences()) {
            both(new Operation.CreateSequence(sequence));
            add(new Operation.AlterSequence(sequence, schema.sequences().get(0)));
        }
    }

    private void table(Table table) {
        both(new Operation.CreateTable(table));
        var name = table.name();
        add(new Operation.RenameTable(name, QualifiedName.of("a.b", "c\"d")));
        add(new Operation.CommentTable(name, table.comment(), Optional.of("Now\nthis")));
        add(
                new Operation.AlterTableOptions(
                        name,
                        table.options(),
                        TableOptions.NONE
                                .partitionedBy("RANGE (\"a\")")
                                .inheriting("a.\"b.c\"", "d")
                                .inTablespace("fast")
                                .usingAccessMethod("columnar")));
        columns(table);
        table.primaryKey().ifPresent(it -> both(new Operation.AddPrimaryKey(name, it)));
        table.uniqueKeys().forEach(it -> both(new Operation.AddUnique(name, it)));
        for (Check check : table.checks()) {
            both(new Operation.AddCheck(name, check));
            add(new Operation.AlterCheck(name, check, table.checks().get(0)));
        }
        table.exclusions().forEach(it -> both(new Operation.AddExclusion(name, it)));
        for (Index index : table.indexes()) {
            both(new Operation.CreateIndex(index));
            index.name().ifPresent(it -> add(new Operation.RenameIndex(name, it, "a\"b")));
            index.name().ifPresent(it -> add(comment(name, it, index)));
        }
        for (ForeignKey key : table.foreignKeys()) {
            both(new Operation.AddForeignKey(key));
            add(new Operation.AlterForeignKey(key, table.foreignKeys().get(0)));
            key.name().ifPresent(it -> add(new Operation.RenameConstraint(name, it, "a\\b")));
            key.name()
                    .ifPresent(
                            it ->
                                    add(
                                            new Operation.CommentConstraint(
                                                    name,
                                                    it,
                                                    key.comment(),
                                                    Optional.of("It's\nnew"))));
        }
        for (Check check : table.checks()) {
            add(new Operation.Execute(check.expression(), Optional.empty()));
            add(new Operation.Execute("a\n" + check.expression(), Optional.of("\r\n\t")));
        }
    }

    private static Operation comment(QualifiedName table, String name, Index index) {
        return new Operation.CommentIndex(table, name, index.comment(), Optional.of("\"new\""));
    }

    private void view(View view) {
        both(new Operation.CreateView(view));
        add(new Operation.ReplaceView(view, view.comment("It's\nnew")));
    }

    private void columns(Table table) {
        Column last = table.columns().get(0);
        for (Column column : table.columns()) {
            both(new Operation.AddColumn(table.name(), column));
            add(new Operation.RenameColumn(table.name(), column.name(), last.name()));
            add(new Operation.AlterColumn(table.name(), column, last.withName(column.name())));
            add(
                    new Operation.AlterColumn(
                            table.name(),
                            column,
                            last.withName(column.name()),
                            Optional.of("a ->> 'b\"'")));
            last = column;
        }
    }

    private void both(Operation operation) {
        add(operation);
        add(operation.reverse());
    }

    private void add(Operation operation) {
        operations.add(operation);
    }

    /** What a revision says of an operation: a drop names what it drops, and holds it no more. */
    static Operation asWritten(Operation operation) {
        if (operation instanceof Operation.DropEnumType op) {
            return new Operation.DropEnumType(op.name(), Optional.empty());
        }
        if (operation instanceof Operation.DropDomain op) {
            return new Operation.DropDomain(op.name(), Optional.empty());
        }
        if (operation instanceof Operation.DropCompositeType op) {
            return new Operation.DropCompositeType(op.name(), Optional.empty());
        }
        if (operation instanceof Operation.DropSequence op) {
            return new Operation.DropSequence(op.name(), Optional.empty());
        }
        if (operation instanceof Operation.DropTable op) {
            return new Operation.DropTable(op.name(), Optional.empty());
        }
        if (operation instanceof Operation.DropView op) {
            return new Operation.DropView(op.name(), op.kind(), Optional.empty());
        }
        if (operation instanceof Operation.DropColumn op) {
            return new Operation.DropColumn(op.table(), op.name(), Optional.empty());
        }
        if (operation instanceof Operation.DropPrimaryKey op) {
            return new Operation.DropPrimaryKey(op.table(), op.name(), Optional.empty());
        }
        if (operation instanceof Operation.DropUnique op && op.name().isPresent()) {
            return new Operation.DropUnique(op.table(), op.name(), Optional.empty());
        }
        if (operation instanceof Operation.DropCheck op && op.name().isPresent()) {
            return new Operation.DropCheck(op.table(), op.name(), Optional.empty());
        }
        if (operation instanceof Operation.DropExclusion op && op.name().isPresent()) {
            return new Operation.DropExclusion(op.table(), op.name(), Optional.empty());
        }
        if (operation instanceof Operation.DropIndex op && op.name().isPresent()) {
            return new Operation.DropIndex(op.table(), op.name(), Optional.empty());
        }
        if (operation instanceof Operation.DropForeignKey op && op.name().isPresent()) {
            return new Operation.DropForeignKey(op.table(), op.name(), Optional.empty());
        }
        return operation;
    }
}
