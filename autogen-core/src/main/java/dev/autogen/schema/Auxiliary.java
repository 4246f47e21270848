package dev.autogen.schema;

import java.util.List;

/**
 * SQL that the entities have run when their schema is created and when it is dropped. It is not
 * understood, but for what the beginnings of its statements name.
 */
public record Auxiliary(Place place, List<Creation> creations, List<String> drops) {

    /**
     * When its statements run: before the tables are created and after they are dropped, or not.
     */
    public enum Place {
        BEFORE_TABLES,
        AFTER_TABLES
    }

    /** A statement, and what it creates: nothing, where that is not understood. */
    public record Creation(String sql, List<SqlObject> objects) {
        public Creation {
            objects = List.copyOf(objects);
        }
    }

    public Auxiliary {
        creations = List.copyOf(creations);
        drops = List.copyOf(drops);
    }
}
