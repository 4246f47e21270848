package dev.autogen.cli.config;

import java.util.List;

/** The templates that new constraints and indexes take their names from. */
public record NamingSettings(String pk, String fk, String uq, String ix, String ck) {
    private static final List<String> KEYS = List.of("pk", "fk", "uq", "ix", "ck");

    static NamingSettings in(Section section) {
        section.allow(KEYS);
        return new NamingSettings(
                section.text("pk", "pk_{table}"),
                section.text("fk", "fk_{table}_{column_0_N_name}"),
                section.text("uq", "uq_{table}_{column_0_N_name}"),
                section.text("ix", "ix_{table}_{column_0_N_name}"),
                section.text("ck", "ck_{table}_{constraint_name}"));
    }
}
