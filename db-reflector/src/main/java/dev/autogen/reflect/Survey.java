package dev.autogen.reflect;

import dev.autogen.schema.Bystander;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.View;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What is asked before the tables: whose schema the connection's own is, which schemas of the scope
 * are there, and what SchemaCrawler has no object for.
 */
record Survey(
        Optional<String> ownSchema,
        List<String> schemas,
        List<EnumType> enumTypes,
        List<Domain> domains,
        List<CompositeType> compositeTypes,
        List<View> views,
        List<Bystander> bystanders,
        List<String> notes) {
    Survey {
        schemas = List.copyOf(schemas);
        enumTypes = List.copyOf(enumTypes);
        domains = List.copyOf(domains);
        compositeTypes = List.copyOf(compositeTypes);
        views = List.copyOf(views);
        bystanders = List.copyOf(bystanders);
        notes = List.copyOf(notes);
    }

    /** The name as the model has it: without its schema if that is the connection's own. */
    QualifiedName name(String schema, String name) {
        return name(ownSchema, schema, name);
    }

    static QualifiedName name(Optional<String> ownSchema, String schema, String name) {
        return ownSchema.filter(schema::equals).isPresent()
                ? QualifiedName.unqualified(name)
                : QualifiedName.of(schema, name);
    }

    /** The schemas that the model names. */
    List<String> otherSchemas() {
        return schemas.stream().filter(it -> ownSchema.filter(it::equals).isEmpty()).toList();
    }

    TypeNames typeNames() {
        var names = new HashSet<QualifiedName>();
        enumTypes.forEach(it -> names.add(it.name()));
        domains.forEach(it -> names.add(it.name()));
        compositeTypes.forEach(it -> names.add(it.name()));
        return new TypeNames(ownSchema, names);
    }
}
