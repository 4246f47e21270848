package dev.autogen.diff;

import dev.autogen.diff.ListDiff.Pair;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.QualifiedName;

/** Whether a type is, or is made of, one that has a name in the schema. */
record TypeUse(QualifiedName name) implements DataType.Visitor<Boolean> {

    static boolean of(Pair<Column> column, QualifiedName name) {
        return of(column.from().type(), name) || of(column.to().type(), name);
    }

    static boolean of(DataType type, QualifiedName name) {
        return type.accept(new TypeUse(name));
    }

    @Override
    public Boolean standard(DataType.Standard type) {
        return false;
    }

    @Override
    public Boolean array(DataType.Array type) {
        return of(type.element(), name);
    }

    @Override
    public Boolean named(DataType.Named type) {
        return type.name().equals(name);
    }

    @Override
    public Boolean other(DataType.Other type) {
        return false;
    }
}
