package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AlterDomain;
import dev.autogen.operation.Operation.CreateDomain;
import dev.autogen.operation.Operation.DropDomain;
import dev.autogen.schema.Domain;
import dev.autogen.schema.SchemaModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Domains come before the first column that has them and go after the last; one may be made of
 * another that stands before it.
 */
record DomainDiff(ListDiff<Domain> domains) {

    DomainDiff(SchemaModel from, SchemaModel to) {
        this(ListDiff.between(from.domains(), to.domains(), Domain::name));
    }

    List<Operation> changes() {
        var operations = new ArrayList<Operation>();
        domains.added().forEach(it -> operations.add(new CreateDomain(it)));
        domains.altered().forEach(it -> operations.add(new AlterDomain(it.from(), it.to())));
        return operations;
    }

    List<DropDomain> drops() {
        var drops = new ArrayList<DropDomain>();
        domains.removed().forEach(it -> drops.add(new DropDomain(it.name(), Optional.of(it))));
        Collections.reverse(drops);
        return drops;
    }
}
