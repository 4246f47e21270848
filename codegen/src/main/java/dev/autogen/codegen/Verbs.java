package dev.autogen.codegen;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AddCheck;
import dev.autogen.operation.Operation.AddColumn;
import dev.autogen.operation.Operation.AddExclusion;
import dev.autogen.operation.Operation.AddForeignKey;
import dev.autogen.operation.Operation.AddPrimaryKey;
import dev.autogen.operation.Operation.AddUnique;
import dev.autogen.operation.Operation.AlterCheck;
import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.operation.Operation.AlterCompositeType;
import dev.autogen.operation.Operation.AlterDomain;
import dev.autogen.operation.Operation.AlterEnumType;
import dev.autogen.operation.Operation.AlterForeignKey;
import dev.autogen.operation.Operation.AlterSequence;
import dev.autogen.operation.Operation.AlterTableOptions;
import dev.autogen.operation.Operation.CommentConstraint;
import dev.autogen.operation.Operation.CommentIndex;
import dev.autogen.operation.Operation.CommentTable;
import dev.autogen.operation.Operation.CreateCompositeType;
import dev.autogen.operation.Operation.CreateDomain;
import dev.autogen.operation.Operation.CreateEnumType;
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.operation.Operation.CreateSchema;
import dev.autogen.operation.Operation.CreateSequence;
import dev.autogen.operation.Operation.CreateTable;
import dev.autogen.operation.Operation.CreateView;
import dev.autogen.operation.Operation.DropCheck;
import dev.autogen.operation.Operation.DropColumn;
import dev.autogen.operation.Operation.DropCompositeType;
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
import dev.autogen.operation.Operation.RenameAttribute;
import dev.autogen.operation.Operation.RenameColumn;
import dev.autogen.operation.Operation.RenameConstraint;
import dev.autogen.operation.Operation.RenameIndex;
import dev.autogen.operation.Operation.RenameTable;
import dev.autogen.operation.Operation.ReplaceView;
import dev.autogen.schema.QualifiedName;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Writes each operation as the call that records it. */
final class Verbs implements Operation.Visitor<Chain> {

    @Override
    public Chain createSchema(CreateSchema op) {
        return verb("createSchema", Code.text(op.name()));
    }

    @Override
    public Chain dropSchema(DropSchema op) {
        return verb("dropSchema", Code.text(op.name()));
    }

    @Override
    public Chain createEnumType(CreateEnumType op) {
        return verb("createEnumType", EnumTypeCode.of(op.type()));
    }

    @Override
    public Chain alterEnumType(AlterEnumType op) {
        return fromTo(verb("alterEnumType"), EnumTypeCode.of(op.from()), EnumTypeCode.of(op.to()));
    }

    @Override
    public Chain dropEnumType(DropEnumType op) {
        return verb("dropEnumType", name(op.name()));
    }

    @Override
    public Chain createDomain(CreateDomain op) {
        return verb("createDomain", DomainCode.of(op.domain()));
    }

    @Override
    public Chain alterDomain(AlterDomain op) {
        return fromTo(verb("alterDomain"), DomainCode.of(op.from()), DomainCode.of(op.to()));
    }

    @Override
    public Chain dropDomain(DropDomain op) {
        return verb("dropDomain", name(op.name()));
    }

    @Override
    public Chain createCompositeType(CreateCompositeType op) {
        return verb("createCompositeType", CompositeTypeCode.of(op.type()));
    }

    @Override
    public Chain alterCompositeType(AlterCompositeType op) {
        return fromTo(
                verb("alterCompositeType"),
                CompositeTypeCode.of(op.from()),
                CompositeTypeCode.of(op.to()));
    }

    @Override
    public Chain renameAttribute(RenameAttribute op) {
        return verb("renameAttribute", name(op.type()), Code.text(op.from()), Code.text(op.to()));
    }

    @Override
    public Chain dropCompositeType(DropCompositeType op) {
        return verb("dropCompositeType", name(op.name()));
    }

    @Override
    public Chain createSequence(CreateSequence op) {
        return verb("createSequence", SequenceCode.of(op.sequence()));
    }

    @Override
    public Chain alterSequence(AlterSequence op) {
        return fromTo(verb("alterSequence"), SequenceCode.of(op.from()), SequenceCode.of(op.to()));
    }

    @Override
    public Chain dropSequence(DropSequence op) {
        return verb("dropSequence", name(op.name()));
    }

    @Override
    public Chain createTable(CreateTable op) {
        return verb("createTable", TableCode.of(op.table()));
    }

    @Override
    public Chain renameTable(RenameTable op) {
        return verb("renameTable", name(op.from()), name(op.to()));
    }

    @Override
    public Chain commentTable(CommentTable op) {
        return fromTo(
                verb("commentTable", name(op.table())),
                Code.text(op.from().orElse("")),
                Code.text(op.to().orElse("")));
    }

    @Override
    public Chain dropTable(DropTable op) {
        return verb("dropTable", name(op.name()));
    }

    @Override
    public Chain addColumn(AddColumn op) {
        return verb("addColumn", name(op.table()), ColumnCode.of(op.column()));
    }

    @Override
    public Chain alterColumn(AlterColumn op) {
        return fromTo(
                op.using()
                        .map(it -> verb("alterColumnUsing", name(op.table()), Code.text(it)))
                        .orElseGet(() -> verb("alterColumn", name(op.table()))),
                ColumnCode.of(op.from()),
                ColumnCode.of(op.to()));
    }

    @Override
    public Chain renameColumn(RenameColumn op) {
        return verb("renameColumn", name(op.table()), Code.text(op.from()), Code.text(op.to()));
    }

    @Override
    public Chain dropColumn(DropColumn op) {
        return verb("dropColumn", name(op.table()), Code.text(op.name()));
    }

    @Override
    public Chain addPrimaryKey(AddPrimaryKey op) {
        return verb("addPrimaryKey", name(op.table()), KeyCode.of(op.key()));
    }

    @Override
    public Chain dropPrimaryKey(DropPrimaryKey op) {
        return drop(
                "dropPrimaryKey",
                op.table(),
                op.name(),
                () -> verb("dropPrimaryKey", name(op.table())));
    }

    @Override
    public Chain addUnique(AddUnique op) {
        return verb("addUnique", name(op.table()), KeyCode.of(op.key()));
    }

    @Override
    public Chain dropUnique(DropUnique op) {
        return drop(
                "dropUnique",
                op.table(),
                op.name(),
                () -> verb("dropUnique", name(op.table()), unnamed(op, op.dropped(), KeyCode::of)));
    }

    @Override
    public Chain addCheck(AddCheck op) {
        return verb("addCheck", name(op.table()), KeyCode.of(op.check()));
    }

    @Override
    public Chain alterCheck(AlterCheck op) {
        return fromTo(
                verb("alterCheck", name(op.table())), KeyCode.of(op.from()), KeyCode.of(op.to()));
    }

    @Override
    public Chain dropCheck(DropCheck op) {
        return drop(
                "dropCheck",
                op.table(),
                op.name(),
                () -> verb("dropCheck", name(op.table()), unnamed(op, op.dropped(), KeyCode::of)));
    }

    @Override
    public Chain addExclusion(AddExclusion op) {
        return verb("addExclusion", name(op.table()), KeyCode.of(op.exclusion()));
    }

    @Override
    public Chain dropExclusion(DropExclusion op) {
        return drop(
                "dropExclusion",
                op.table(),
                op.name(),
                () ->
                        verb(
                                "dropExclusion",
                                name(op.table()),
                                unnamed(op, op.dropped(), KeyCode::of)));
    }

    @Override
    public Chain createIndex(CreateIndex op) {
        return verb("createIndex", IndexCode.of(op.index()));
    }

    @Override
    public Chain renameIndex(RenameIndex op) {
        return verb("renameIndex", name(op.table()), Code.text(op.from()), Code.text(op.to()));
    }

    @Override
    public Chain dropIndex(DropIndex op) {
        return drop(
                "dropIndex",
                op.table(),
                op.name(),
                () -> verb("dropIndex", unnamed(op, op.dropped(), IndexCode::of)));
    }

    @Override
    public Chain addForeignKey(AddForeignKey op) {
        return verb("addForeignKey", KeyCode.of(op.key()));
    }

    @Override
    public Chain alterForeignKey(AlterForeignKey op) {
        return fromTo(verb("alterForeignKey"), KeyCode.of(op.from()), KeyCode.of(op.to()));
    }

    @Override
    public Chain dropForeignKey(DropForeignKey op) {
        return drop(
                "dropForeignKey",
                op.table(),
                op.name(),
                () -> verb("dropForeignKey", unnamed(op, op.dropped(), KeyCode::of)));
    }

    @Override
    public Chain alterTableOptions(AlterTableOptions op) {
        return fromTo(
                verb("alterTableOptions", name(op.table())),
                OptionsCode.of(op.from()),
                OptionsCode.of(op.to()));
    }

    @Override
    public Chain createView(CreateView op) {
        return verb("createView", ViewCode.of(op.view()));
    }

    @Override
    public Chain replaceView(ReplaceView op) {
        return fromTo(verb("replaceView"), ViewCode.of(op.from()), ViewCode.of(op.to()));
    }

    @Override
    public Chain dropView(DropView op) {
        return switch (op.kind()) {
            case PLAIN -> verb("dropView", name(op.name()));
            case MATERIALIZED -> verb("dropMaterializedView", name(op.name()));
        };
    }

    @Override
    public Chain commentConstraint(CommentConstraint op) {
        return fromTo(
                verb("commentConstraint", name(op.table()), Code.text(op.name())),
                Code.text(op.from().orElse("")),
                Code.text(op.to().orElse("")));
    }

    @Override
    public Chain commentIndex(CommentIndex op) {
        return fromTo(
                verb("commentIndex", name(op.table()), Code.text(op.name())),
                Code.text(op.from().orElse("")),
                Code.text(op.to().orElse("")));
    }

    @Override
    public Chain renameConstraint(RenameConstraint op) {
        return verb("renameConstraint", name(op.table()), Code.text(op.from()), Code.text(op.to()));
    }

    @Override
    public Chain execute(Execute op) {
        var sql = Code.text(op.sql());
        return op.undo()
                .map(it -> verb("execute", sql, Code.text(it)))
                .orElseGet(() -> verb("execute", sql));
    }

    private static Chain verb(String name, Code... arguments) {
        return Chain.of("op." + name, arguments);
    }

    private static Chain fromTo(Chain verb, Code from, Code to) {
        return verb.then("from", from).then("to", to);
    }

    private static Code name(QualifiedName name) {
        return Code.text(name.toString());
    }

    /** By its name where it has one. */
    private static Chain drop(
            String verb, QualifiedName table, Optional<String> name, Supplier<Chain> unnamed) {
        return name.map(it -> verb(verb, name(table), Code.text(it))).orElseGet(unnamed);
    }

    /** What has no name is dropped by what it is. */
    private static <T> Chain unnamed(Operation op, Optional<T> dropped, Function<T, Chain> code) {
        return code.apply(
                dropped.orElseThrow(
                        () ->
                                new AutogenException(
                                        "No revision can say what to drop here, as it has no name"
                                                + " and is not known: "
                                                + op
                                                + ". Write the step by hand.")));
    }
}
