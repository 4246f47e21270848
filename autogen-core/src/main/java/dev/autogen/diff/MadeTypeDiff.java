package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AlterCompositeType;
import dev.autogen.operation.Operation.AlterDomain;
import dev.autogen.operation.Operation.CreateCompositeType;
import dev.autogen.operation.Operation.CreateDomain;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.TypeUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Domains and composite types come before the first column that has them and go after the last;
 * each comes after the types that it is made of.
 */
final class MadeTypeDiff {
    private final SchemaModel from;
    private final SchemaModel to;
    private final ListDiff<Domain> domains;
    private final ListDiff<CompositeType> compositeTypes;

    MadeTypeDiff(SchemaModel from, SchemaModel to) {
        this.from = from;
        this.to = to;
        this.domains = ListDiff.between(from.domains(), to.domains(), Domain::name);
        this.compositeTypes =
                ListDiff.between(from.compositeTypes(), to.compositeTypes(), CompositeType::name);
    }

    List<Operation> changes() {
        var changes = new LinkedHashMap<QualifiedName, Operation>();
        domains.added().forEach(it -> changes.put(it.name(), new CreateDomain(it)));
        compositeTypes.added().forEach(it -> changes.put(it.name(), new CreateCompositeType(it)));
        domains.altered()
                .forEach(it -> changes.put(it.to().name(), new AlterDomain(it.from(), it.to())));
        compositeTypes
                .altered()
                .forEach(
                        it ->
                                changes.put(
                                        it.to().name(),
                                        new AlterCompositeType(it.from(), it.to())));
        return inOrder(changes, to);
    }

    List<Operation> drops() {
        var drops = new LinkedHashMap<QualifiedName, Operation>();
        domains.removed().forEach(it -> drops.put(it.name(), new CreateDomain(it).reverse()));
        compositeTypes
                .removed()
                .forEach(it -> drops.put(it.name(), new CreateCompositeType(it).reverse()));
        var ordered = inOrder(drops, from);
        Collections.reverse(ordered);
        return ordered;
    }

    /** The composite types that change, and whatever is made of one, before or after. */
    Set<QualifiedName> altered() {
        var names = compositeTypes.altered().stream().map(it -> it.to().name()).toList();
        var all = new LinkedHashSet<>(TypeUse.madeOf(from, names));
        all.addAll(TypeUse.madeOf(to, names));
        return all;
    }

    private static List<Operation> inOrder(
            Map<QualifiedName, Operation> operations, SchemaModel schema) {
        var ordered = new ArrayList<Operation>();
        madeFirst(schema).stream()
                .filter(operations::containsKey)
                .map(operations::get)
                .forEach(ordered::add);
        return ordered;
    }

    /** The names of all, each after those that it is made of. */
    private static Set<QualifiedName> madeFirst(SchemaModel schema) {
        var left = new LinkedHashSet<QualifiedName>();
        schema.domains().forEach(it -> left.add(it.name()));
        schema.compositeTypes().forEach(it -> left.add(it.name()));
        var ordered = new LinkedHashSet<QualifiedName>();
        while (!left.isEmpty()) {
            var waiting = Set.copyOf(left);
            var next = left.stream().filter(it -> !needs(schema, it, waiting)).findFirst();
            // No database has types that are made of each other; a model by hand may.
            var name = next.orElseGet(() -> left.iterator().next());
            left.remove(name);
            ordered.add(name);
        }
        return ordered;
    }

    private static boolean needs(
            SchemaModel schema, QualifiedName name, Set<QualifiedName> others) {
        var domain = schema.findDomain(name).stream().map(Domain::type);
        var parts =
                schema.findCompositeType(name).stream()
                        .flatMap(it -> it.attributes().stream())
                        .map(it -> it.type());
        return Stream.concat(domain, parts).anyMatch(it -> TypeUse.of(it, others));
    }
}
