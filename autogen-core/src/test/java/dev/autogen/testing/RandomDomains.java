package dev.autogen.testing;

import dev.autogen.schema.Check;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Validity;
import dev.autogen.testing.Flavour.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes domains over numbers, texts, arrays and types of the schema. */
record RandomDomains(Dice dice, Flavour flavour, List<EnumType> enumTypes) {
    private static final DataType NUMBER = DataType.integer();

    Domain domain(QualifiedName name) {
        var domain = Domain.domain(name.toString(), type());
        if (domain.type().equals(NUMBER)) {
            domain = domain.withDefaultValue(defaultValue());
            if (dice.chance(50)) {
                domain = domain.withChecks(List.of(check("ck_domain", dice.between(0, 3))));
            }
        }
        if (domain.type().equals(DataType.text()) && dice.chance(50)) {
            domain = domain.collation("C");
        }
        return domain.withComment(comment());
    }

    private DataType type() {
        var types = new ArrayList<>(List.of(NUMBER, NUMBER, DataType.text()));
        if (flavour.has(Feature.ARRAYS)) {
            types.add(DataType.array(DataType.bigint()));
            types.add(RandomColumns.RANGE);
        }
        if (!enumTypes.isEmpty()) {
            types.add(DataType.named(dice.pick(enumTypes).name().toString()));
        }
        return dice.pick(types);
    }

    private Optional<String> defaultValue() {
        return dice.chance(50) ? Optional.of(String.valueOf(dice.between(1, 9))) : Optional.empty();
    }

    private Check check(String name, int number) {
        var check =
                Check.check(name, "VALUE > " + number)
                        .withComment(new RandomStorage(dice, flavour).comment(Optional.of(name)));
        return flavour.has(Feature.VALIDITY) && dice.chance(20)
                ? check.validity(Validity.NOT_VALID)
                : check;
    }

    private Optional<String> comment() {
        return dice.chance(30)
                ? Optional.of(dice.pick(List.of("What it's for", "two\nlines", "\"q\" $$")))
                : Optional.empty();
    }

    /** The same domain with something about it changed that its values do not mind. */
    Domain changed(Domain domain) {
        boolean number = domain.type().equals(NUMBER);
        return switch (dice.between(0, 6)) {
            case 0 -> number ? domain.withDefaultValue(defaultValue()) : domain;
            case 1 -> domain.withChecks(List.of());
            case 2 -> number ? domain.withChecks(List.of(check("ck_later", 5))) : domain;
            case 3 -> number ? domain.withChecks(List.of(check("ck_domain", 4))) : domain;
            case 4 -> domain.withNullable(!domain.nullable());
            case 5 -> domain.withComment(comment());
            default -> flavour.has(Feature.DOMAIN_RETYPED) ? domain(domain.name()) : domain;
        };
    }
}
