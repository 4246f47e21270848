package dev.autogen.dialect;

import dev.autogen.schema.DataType;

/** A strict table has a handful of types, and the affinity of a type says which is its own. */
final class SqliteStrictType {
    private SqliteStrictType() {}

    /** The type of a strict table in which values of a type are kept, after these words for it. */
    static DataType of(String words) {
        if (words.equals("any")) {
            return DataType.other("any");
        } else if (words.matches(".*(int|bool|bit).*")) {
            return DataType.integer();
        } else if (words.contains("blob")) {
            return DataType.blob();
        }
        // "float", which is the dialect's word, is none of a strict table.
        return words.matches(".*(real|floa|doub|numeric|decimal).*")
                ? DataType.other("real")
                : DataType.text();
    }
}
