package dev.autogen.dialect;

import dev.autogen.operation.Operation.AlterCompositeType;
import dev.autogen.operation.Operation.AlterDomain;
import dev.autogen.operation.Operation.AlterEnumType;
import dev.autogen.operation.Operation.AlterSequence;
import dev.autogen.operation.Operation.CreateCompositeType;
import dev.autogen.operation.Operation.CreateDomain;
import dev.autogen.operation.Operation.CreateEnumType;
import dev.autogen.operation.Operation.CreateSequence;
import dev.autogen.operation.Operation.DropCompositeType;
import dev.autogen.operation.Operation.DropDomain;
import dev.autogen.operation.Operation.DropEnumType;
import dev.autogen.operation.Operation.RenameAttribute;
import java.util.List;

/** What PostgreSQL has to say of types and sequences, which stand beside the tables. */
abstract class PostgresTypeVerbs extends StandardDialect {
    /** The whole dialect. */
    abstract PostgresDialect postgres();

    @Override
    public List<Statement> createEnumType(CreateEnumType op) {
        return new PostgresEnumTypes(postgres()).create(op.type());
    }

    @Override
    public List<Statement> dropEnumType(DropEnumType op) {
        return new PostgresEnumTypes(postgres()).drop(op);
    }

    @Override
    public List<Statement> alterEnumType(AlterEnumType op) {
        return new PostgresEnumAlteration(postgres(), op).statements(postgres().together());
    }

    @Override
    public List<Statement> createDomain(CreateDomain op) {
        return PostgresDomainChange.create(postgres(), op.domain());
    }

    @Override
    public List<Statement> alterDomain(AlterDomain op) {
        return PostgresDomainChange.alter(postgres(), op);
    }

    @Override
    public List<Statement> dropDomain(DropDomain op) {
        return one("DROP DOMAIN " + quote(op.name()));
    }

    @Override
    public List<Statement> createCompositeType(CreateCompositeType op) {
        return new PostgresCompositeTypes(postgres()).create(op.type());
    }

    @Override
    public List<Statement> alterCompositeType(AlterCompositeType op) {
        return new PostgresCompositeAlteration(postgres(), op).statements();
    }

    @Override
    public List<Statement> renameAttribute(RenameAttribute op) {
        return new PostgresCompositeTypes(postgres()).rename(op);
    }

    @Override
    public List<Statement> dropCompositeType(DropCompositeType op) {
        return one("DROP TYPE " + quote(op.name()));
    }

    @Override
    public List<Statement> createSequence(CreateSequence op) {
        return new PostgresSequences(postgres()).create(op.sequence());
    }

    @Override
    public List<Statement> alterSequence(AlterSequence op) {
        return new PostgresSequences(postgres()).alter(op);
    }
}
