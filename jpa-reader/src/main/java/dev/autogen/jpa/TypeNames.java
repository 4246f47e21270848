package dev.autogen.jpa;

import dev.autogen.schema.DataType;
import dev.autogen.schema.QualifiedName;
import java.util.Set;

/** Knows the types that the schema defines where SQL names them. */
record TypeNames(Names names, Set<QualifiedName> types) {
    TypeNames {
        types = Set.copyOf(types);
    }

    /** The type, by name if it is one of those. */
    DataType named(DataType type) {
        return type.accept(
                new DataType.Visitor<>() {
                    @Override
                    public DataType standard(DataType.Standard type) {
                        return type;
                    }

                    @Override
                    public DataType array(DataType.Array type) {
                        return DataType.array(TypeNames.this.named(type.element()));
                    }

                    @Override
                    public DataType named(DataType.Named type) {
                        return type;
                    }

                    @Override
                    public DataType other(DataType.Other type) {
                        var name = names.written(type.sql());
                        return types.contains(name) ? new DataType.Named(name) : type;
                    }
                });
    }
}
