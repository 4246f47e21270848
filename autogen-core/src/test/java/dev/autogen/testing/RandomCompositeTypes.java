package dev.autogen.testing;

import static dev.autogen.testing.Flavour.Feature.COLLATIONS;
import static dev.autogen.testing.Flavour.Feature.COMMENTS;

import dev.autogen.schema.Attribute;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes composite types, some of them of others. */
record RandomCompositeTypes(
        Dice dice, Flavour flavour, List<EnumType> enumTypes, List<Domain> domains) {
    private static final List<String> NAMES =
            List.of("x", "Y y", "zip", "it's", "a\"b", "grüße", "order", "select");

    /** One that may be made of those that there are. */
    CompositeType type(QualifiedName name, List<CompositeType> others) {
        var type = CompositeType.compositeType(name.toString());
        for (String attribute : dice.some(NAMES, dice.between(1, 5))) {
            type = type.attribute(attribute(attribute, others));
        }
        return flavour.has(COMMENTS) && dice.chance(20) ? type.comment("What it's for") : type;
    }

    private Attribute attribute(String name, List<CompositeType> others) {
        return commented(collated(Attribute.attribute(name, type(others))));
    }

    private Attribute collated(Attribute attribute) {
        return flavour.has(COLLATIONS) && attribute.type().equals(DataType.text())
                ? attribute.withCollation(dice.chance(20) ? Optional.of("C") : Optional.empty())
                : attribute;
    }

    private Attribute commented(Attribute attribute) {
        return flavour.has(COMMENTS) && dice.chance(20)
                ? attribute.comment("It's " + attribute.name())
                : attribute.withComment(Optional.empty());
    }

    private DataType type(List<CompositeType> others) {
        var types =
                new ArrayList<>(
                        List.of(
                                DataType.integer(),
                                DataType.text(),
                                DataType.varchar(40),
                                DataType.decimal(12, 2),
                                RandomColumns.RANGE,
                                DataType.array(DataType.bigint())));
        enumTypes.forEach(it -> types.add(new DataType.Named(it.name())));
        domains.forEach(it -> types.add(new DataType.Named(it.name())));
        others.forEach(it -> types.add(new DataType.Named(it.name())));
        others.forEach(it -> types.add(DataType.array(new DataType.Named(it.name()))));
        return dice.pick(types);
    }

    /** The types changed, each still made only of those that stand before it. */
    List<CompositeType> changed(List<CompositeType> types) {
        var changed = new ArrayList<CompositeType>();
        for (CompositeType type : types) {
            changed.add(dice.chance(50) ? type : changed(type, changed));
        }
        return changed;
    }

    private CompositeType changed(CompositeType type, List<CompositeType> others) {
        var attributes = new ArrayList<>(type.attributes());
        switch (dice.between(0, 7)) {
            case 0 -> attributes.add(attribute("later", others));
            case 1 -> attributes.add(0, attribute("sooner", others));
            case 2 -> attributes.add(attributes.remove(0));
            case 3 -> attributes.replaceAll(this::widened);
            case 4 -> attributes.replaceAll(this::commented);
            case 5 -> attributes.replaceAll(this::collated);
            case 6 -> {
                if (attributes.size() > 1) {
                    attributes.remove(dice.between(0, attributes.size() - 1));
                }
            }
            default -> {
                return type.withComment(Optional.of("It's new"));
            }
        }
        return type.withAttributes(
                attributes.stream().filter(it -> isFirst(it, attributes)).toList());
    }

    private static boolean isFirst(Attribute attribute, List<Attribute> attributes) {
        return attributes.stream()
                .filter(it -> it.name().equals(attribute.name()))
                .findFirst()
                .filter(attribute::equals)
                .isPresent();
    }

    private Attribute widened(Attribute attribute) {
        return attribute.type().equals(DataType.integer())
                ? attribute.withType(DataType.bigint())
                : attribute;
    }
}
