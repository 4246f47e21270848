package dev.autogen.cli.config;

import dev.autogen.diff.NamingConvention;
import java.util.List;

/** Reads the templates that new constraints and indexes take their names from. */
final class NamingSettings {
    private static final List<String> KEYS = List.of("pk", "fk", "uq", "ix", "ck");

    private NamingSettings() {}

    static NamingConvention in(Section section) {
        section.allow(KEYS);
        var usual = NamingConvention.DEFAULT;
        return new NamingConvention(
                section.text("pk", usual.pk()),
                section.text("fk", usual.fk()),
                section.text("uq", usual.uq()),
                section.text("ix", usual.ix()),
                section.text("ck", usual.ck()));
    }
}
