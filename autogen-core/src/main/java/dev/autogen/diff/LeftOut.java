package dev.autogen.diff;

import dev.autogen.diff.Filters.Kind;
import dev.autogen.diff.Filters.ObjectFilter;
import dev.autogen.diff.Filters.Side;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Leaves out some tables and sequences by name, and leaves all else to another filter. */
record LeftOut(Collection<QualifiedName> names, ObjectFilter others) implements ObjectFilter {
    LeftOut {
        names = List.copyOf(names);
    }

    @Override
    public boolean include(Object object, Kind kind, Side side, Optional<?> counterpart) {
        boolean left =
                switch (kind) {
                    case TABLE -> isLeft(((Table) object).name());
                    case SEQUENCE -> isLeft(((Sequence) object).name());
                    case SCHEMA,
                            ENUM_TYPE,
                            COMPOSITE_TYPE,
                            COLUMN,
                            UNIQUE_KEY,
                            CHECK,
                            INDEX,
                            FOREIGN_KEY ->
                            false;
                };
        return !left && others.include(object, kind, side, counterpart);
    }

    private boolean isLeft(QualifiedName name) {
        return names.stream().anyMatch(it -> isSame(it, name));
    }

    private static boolean isSame(QualifiedName one, QualifiedName other) {
        return one.name().equalsIgnoreCase(other.name())
                && (one.schema().isEmpty()
                        || other.schema().isEmpty()
                        || one.schema().equals(other.schema()));
    }
}
