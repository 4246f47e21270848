package dev.autogen.operation;

import dev.autogen.schema.Attribute;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.TableOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in what two versions of a thing differ. */
final class Changes {
    private final List<String> found = new ArrayList<>();

    private Changes() {}

    static String of(Column from, Column to) {
        var changes = new Changes();
        if (!from.type().equals(to.type())) {
            changes.found.add(words(from.type()) + " → " + words(to.type()));
        }
        if (from.nullable() != to.nullable()) {
            changes.found.add(to.nullable() ? "now nullable" : "now not null");
        } else {
            changes.compare(rule(from), rule(to));
        }
        changes.compare("default", from.defaultValue(), to.defaultValue());
        changes.compare(
                "identity",
                from.identitySpec().map(Changes::words),
                to.identitySpec().map(Changes::words));
        changes.compare(
                "generated as",
                from.generated().map(Changes::words),
                to.generated().map(Changes::words));
        changes.compare("collation", from.collation(), to.collation());
        changes.compare("comment", quoted(from.comment()), quoted(to.comment()));
        return changes.toString();
    }

    private static NotNull rule(Column column) {
        return column.notNullRule().orElseGet(NotNull::unnamedNotNull);
    }

    private void compare(NotNull from, NotNull to) {
        compare("name of not null", from.name(), to.name());
        compare(from.inheritance(), to.inheritance());
        compare(from.validity(), to.validity());
        if (from.onConflict() != to.onConflict()) {
            found.add("on conflict " + words(from.onConflict()) + " → " + words(to.onConflict()));
        }
    }

    static String of(Domain from, Domain to) {
        var changes = new Changes();
        if (!from.type().equals(to.type())) {
            changes.found.add(words(from.type()) + " → " + words(to.type()));
        }
        if (from.nullable() != to.nullable()) {
            changes.found.add(to.nullable() ? "now nullable" : "now not null");
        }
        changes.compare("default", from.defaultValue(), to.defaultValue());
        changes.compare("collation", from.collation(), to.collation());
        from.checks().stream()
                .filter(it -> !to.checks().contains(it))
                .forEach(it -> changes.found.add("check " + it.expression() + " removed"));
        to.checks().stream()
                .filter(it -> !from.checks().contains(it))
                .forEach(it -> changes.found.add("now check " + it.expression()));
        changes.compare("comment", quoted(from.comment()), quoted(to.comment()));
        return changes.toString();
    }

    static String of(CompositeType from, CompositeType to) {
        var changes = new Changes();
        to.attributes().stream()
                .filter(it -> from.findAttribute(it.name()).isEmpty())
                .forEach(it -> changes.found.add("adds " + it.name() + " " + words(it.type())));
        from.attributes().stream()
                .filter(it -> to.findAttribute(it.name()).isEmpty())
                .forEach(it -> changes.found.add("drops " + it.name()));
        for (Attribute attribute : to.attributes()) {
            from.findAttribute(attribute.name()).ifPresent(it -> changes.compare(it, attribute));
        }
        if (!common(from, to).equals(common(to, from))) {
            changes.found.add("in another order");
        }
        changes.compare("comment", quoted(from.comment()), quoted(to.comment()));
        return changes.toString();
    }

    private static List<String> common(CompositeType one, CompositeType other) {
        return one.attributes().stream()
                .map(Attribute::name)
                .filter(it -> other.findAttribute(it).isPresent())
                .toList();
    }

    private void compare(Attribute from, Attribute to) {
        if (!from.type().equals(to.type())) {
            found.add(to.name() + " " + words(from.type()) + " → " + words(to.type()));
        }
        compare("collation of " + to.name(), from.collation(), to.collation());
        compare("comment of " + to.name(), quoted(from.comment()), quoted(to.comment()));
    }

    /** The type of a domain and what its values have to be, in few words. */
    static String summary(Domain domain) {
        var words = new ArrayList<String>();
        words.add(words(domain.type()));
        if (!domain.nullable()) {
            words.add("not null");
        }
        domain.defaultValue().ifPresent(it -> words.add("default " + it));
        domain.checks().forEach(it -> words.add("check " + it.expression()));
        return String.join(", ", words);
    }

    static String of(Sequence from, Sequence to) {
        var changes = new Changes();
        changes.compare("type", from.type().map(Changes::words), to.type().map(Changes::words));
        changes.compare("owner", from.owner().map(Changes::words), to.owner().map(Changes::words));
        changes.compare(from.options(), to.options());
        changes.compare("comment", quoted(from.comment()), quoted(to.comment()));
        return changes.toString();
    }

    static String of(TableOptions from, TableOptions to) {
        var changes = new Changes();
        changes.compare("unlogged", from.unlogged(), to.unlogged());
        changes.compare("storage", listed(from.storage()), listed(to.storage()));
        changes.compare("partitioned by", from.partitionBy(), to.partitionBy());
        changes.compare("inherits", listed(from.inherits()), listed(to.inherits()));
        changes.compare("in tablespace", from.tablespace(), to.tablespace());
        changes.compare("access method", from.accessMethod(), to.accessMethod());
        if (from.rowSecurity() != to.rowSecurity()) {
            changes.found.add(
                    "row security " + words(from.rowSecurity()) + " → " + words(to.rowSecurity()));
        }
        changes.compare("strict", from.strict(), to.strict());
        changes.compare("without rowid", from.withoutRowid(), to.withoutRowid());
        return changes.toString();
    }

    private static String words(TableOptions.RowSecurity security) {
        return security.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> listed(List<?> values) {
        return Optional.of(values)
                .filter(it -> !it.isEmpty())
                .map(it -> it.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private void compare(String what, boolean from, boolean to) {
        if (from != to) {
            found.add((to ? "now " : "no longer ") + what);
        }
    }

    static String of(Check from, Check to) {
        var changes = new Changes();
        changes.compare(from.validity(), to.validity());
        changes.compare("comment", quoted(from.comment()), quoted(to.comment()));
        return changes.toString();
    }

    static String of(ForeignKey from, ForeignKey to) {
        var changes = new Changes();
        changes.compare(from.validity(), to.validity());
        changes.compare(from.deferral(), to.deferral());
        changes.compare("comment", quoted(from.comment()), quoted(to.comment()));
        return changes.toString();
    }

    static String of(EnumType from, EnumType to) {
        var changes = new Changes();
        var added = to.labels().stream().filter(it -> !from.labels().contains(it)).toList();
        var removed = from.labels().stream().filter(it -> !to.labels().contains(it)).toList();
        if (!added.isEmpty()) {
            changes.found.add("adds " + String.join(", ", added));
        }
        if (!removed.isEmpty()) {
            changes.found.add("removes " + String.join(", ", removed));
        }
        if (!common(from, to).equals(common(to, from))) {
            changes.found.add("in another order");
        }
        return changes.toString();
    }

    /** The type of a column and what else it has, in few words. */
    static String summary(Column column) {
        var words = new ArrayList<String>();
        words.add(words(column.type()));
        if (!column.nullable()) {
            words.add("not null");
        }
        column.identitySpec().ifPresent(it -> words.add("identity"));
        column.defaultValue().ifPresent(it -> words.add("default " + it));
        column.generated().ifPresent(it -> words.add("generated as " + words(it)));
        return String.join(", ", words);
    }

    private static List<String> common(EnumType one, EnumType other) {
        return one.labels().stream().filter(other.labels()::contains).toList();
    }

    private static Optional<String> quoted(Optional<String> text) {
        return text.map(it -> '"' + it + '"');
    }

    private void compare(SequenceOptions from, SequenceOptions to) {
        compare("start", from.start(), to.start());
        compare("increment", from.increment(), to.increment());
        compare("minimum", from.minValue(), to.minValue());
        compare("maximum", from.maxValue(), to.maxValue());
        compare("cache", from.cache(), to.cache());
        if (from.cycle() != to.cycle()) {
            found.add(to.cycle() ? "now cycles" : "no longer cycles");
        }
    }

    private void compare(Enum<?> from, Enum<?> to) {
        if (!from.equals(to)) {
            found.add(words(from) + " → " + words(to));
        }
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private <T> void compare(String what, Optional<T> from, Optional<T> to) {
        if (from.equals(to)) {
            return;
        }
        if (from.isEmpty()) {
            found.add("now " + what + " " + to.get());
        } else if (to.isEmpty()) {
            found.add(what + " " + from.get() + " removed");
        } else {
            found.add(what + " " + from.get() + " → " + to.get());
        }
    }

    private static String words(Generated generated) {
        return generated.storage() == Generated.Storage.STORED
                ? "(" + generated.expression() + ")"
                : "(" + generated.expression() + ") virtual";
    }

    private static String words(Sequence.Owner owner) {
        return owner.table() + "." + owner.column();
    }

    private static String words(Identity identity) {
        var changes = new Changes();
        changes.found.add(words(identity.mode()));
        changes.compare(SequenceOptions.NONE, identity.options());
        identity.sequence().ifPresent(it -> changes.found.add("of sequence " + it));
        return changes.found.stream()
                .map(it -> it.replaceFirst("^now ", ""))
                .collect(Collectors.joining(" "));
    }

    private static final DataType.Visitor<String> TYPE_WORDS =
            new DataType.Visitor<>() {
                @Override
                public String standard(DataType.Standard type) {
                    var name = type.kind().name().toLowerCase(Locale.ROOT);
                    var arguments =
                            type.arguments().isEmpty()
                                    ? ""
                                    : type.arguments().stream()
                                            .map(String::valueOf)
                                            .collect(Collectors.joining(", ", "(", ")"));
                    return name.endsWith("_tz")
                            ? name.replace("_tz", "") + arguments + " with time zone"
                            : name + arguments;
                }

                @Override
                public String array(DataType.Array type) {
                    return words(type.element()) + "[]";
                }

                @Override
                public String named(DataType.Named type) {
                    return type.name().toString();
                }

                @Override
                public String other(DataType.Other type) {
                    return type.sql();
                }
            };

    private static String words(DataType type) {
        return type.accept(TYPE_WORDS);
    }

    @Override
    public String toString() {
        return found.isEmpty() ? "nothing" : String.join(", ", found);
    }
}
