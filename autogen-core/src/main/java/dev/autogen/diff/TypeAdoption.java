package dev.autogen.diff;

import dev.autogen.schema.Attribute;
import dev.autogen.schema.Bystander;
import dev.autogen.schema.Check;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Generated;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SchemaModel;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeUse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Enum types and composite types: those of the entities, with what the database has of them where
 * they are silent, and those of the database that cannot go.
 */
record TypeAdoption(SchemaModel database, SchemaModel entities, CompareSettings settings) {

    /** With those that columns of these tables still have, or what else there is needs. */
    List<EnumType> enumTypes(List<Table> tables) {
        var used = used(tables);
        return Stream.concat(
                        entities.enumTypes().stream().map(this::enumType),
                        database.enumTypes().stream()
                                .filter(it -> entities.findEnumType(it.name()).isEmpty())
                                .filter(it -> stays(it.name(), used)))
                .toList();
    }

    List<CompositeType> compositeTypes(List<Table> tables) {
        var used = used(tables);
        return Stream.concat(
                        entities.compositeTypes().stream().map(this::compositeType),
                        database.compositeTypes().stream()
                                .filter(it -> entities.findCompositeType(it.name()).isEmpty())
                                .filter(it -> stays(it.name(), used)))
                .toList();
    }

    /** In words, the composite types that no entity has and that something else needs. */
    Stream<String> kept() {
        return database.compositeTypes().stream()
                .map(CompositeType::name)
                .filter(it -> entities.findCompositeType(it).isEmpty())
                .flatMap(
                        name ->
                                needs(name)
                                        .findFirst()
                                        .map(
                                                it ->
                                                        "composite type "
                                                                + name
                                                                + ", which "
                                                                + it
                                                                + " needs")
                                        .stream());
    }

    private boolean stays(QualifiedName name, Set<QualifiedName> used) {
        return settings.unmapped() == CompareSettings.Unmapped.KEEP || used.contains(name);
    }

    /** What was to be run after the creation of a type that is there is not asked for again. */
    private EnumType enumType(EnumType asked) {
        return database.findEnumType(asked.name())
                .map(known -> asked.withSeeds(known.seeds()))
                .orElse(asked);
    }

    private CompositeType compositeType(CompositeType asked) {
        return database.findCompositeType(asked.name())
                .map(known -> compositeType(known, asked))
                .orElse(asked);
    }

    /** Few mappings can say a comment on the type itself. */
    private CompositeType compositeType(CompositeType known, CompositeType asked) {
        return asked.withAttributes(
                        asked.attributes().stream()
                                .map(
                                        it ->
                                                known.findAttribute(it.name())
                                                        .map(there -> attribute(there, it))
                                                        .orElse(it))
                                .toList())
                .withComment(
                        settings.comments() ? asked.comment().or(known::comment) : known.comment());
    }

    /** No mapping says by which collation the text in a composite type is compared. */
    private Attribute attribute(Attribute known, Attribute asked) {
        var type = settings.types() ? asked.type() : known.type();
        return asked.withType(type)
                .withCollation(
                        asked.collation()
                                .or(
                                        () ->
                                                known.type().equals(type)
                                                        ? known.collation()
                                                        : Optional.empty()))
                .withComment(settings.comments() ? asked.comment() : known.comment());
    }

    /**
     * The types that something uses: a column, a domain, another type, or what is no object here.
     */
    private Set<QualifiedName> used(List<Table> tables) {
        var used = new LinkedHashSet<QualifiedName>();
        tables.stream().flatMap(it -> it.columns().stream()).forEach(it -> add(it.type(), used));
        entities.compositeTypes().stream()
                .flatMap(it -> it.attributes().stream())
                .forEach(it -> add(it.type(), used));
        database.domains().forEach(it -> add(it.type(), used));
        database.bystanders().stream()
                .flatMap(it -> it.type().stream())
                .forEach(it -> add(new DataType.Named(it), used));
        database.compositeTypes().stream()
                .map(CompositeType::name)
                .filter(it -> tables.stream().anyMatch(table -> mentions(table, it.name())))
                .forEach(it -> add(new DataType.Named(it), used));
        return used;
    }

    private static boolean mentions(Table table, String type) {
        var ofColumns =
                table.columns().stream()
                        .flatMap(
                                it ->
                                        Stream.concat(
                                                it.defaultValue().stream(),
                                                it.generated().stream()
                                                        .map(Generated::expression)));
        var ofTable =
                Stream.concat(
                        table.checks().stream().map(Check::expression),
                        table.indexes().stream().map(it -> it.parts() + " " + it.predicate()));
        return Stream.concat(ofColumns, ofTable).anyMatch(it -> Mention.in(it, type));
    }

    private void add(DataType type, Set<QualifiedName> used) {
        Stream.concat(
                        database.enumTypes().stream().map(EnumType::name),
                        database.compositeTypes().stream().map(CompositeType::name))
                .filter(it -> TypeUse.of(type, it))
                .filter(used::add)
                .toList()
                .stream()
                .filter(it -> entities.findCompositeType(it).isEmpty())
                .flatMap(it -> database.findCompositeType(it).stream())
                .flatMap(it -> it.attributes().stream())
                .forEach(it -> add(it.type(), used));
    }

    private Stream<String> needs(QualifiedName name) {
        var domains =
                database.domains().stream()
                        .filter(it -> TypeUse.of(it.type(), name))
                        .map(Domain::name)
                        .map(it -> "domain " + it);
        var others =
                database.bystanders().stream()
                        .filter(it -> it.type().filter(name::equals).isPresent())
                        .map(Bystander::own);
        return Stream.concat(domains, others);
    }
}
