package dev.autogen.jpa;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Hibernate's log out of the tool's output; its errors arrive as exceptions. */
final class HibernateLog {
    /** Held here, because java.util.logging forgets the level of a logger that nobody holds. */
    private static final Logger LOGGER = Logger.getLogger("org.hibernate");

    private HibernateLog() {}

    static void quieten() {
        if (LOGGER.getLevel() == null) {
            LOGGER.setLevel(Level.SEVERE);
        }
    }
}
