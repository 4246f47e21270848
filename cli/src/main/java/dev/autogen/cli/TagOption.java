package dev.autogen.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** A word that people give to a run, so that they find it again in scripts and logs. */
final class TagOption {

    @Option(
            names = "--tag",
            paramLabel = "WORD",
            description = "A name for this run: stands in its script, its result and its JSON.")
    private Optional<String> tag = Optional.empty();

    /** The first line of a script. */
    String asComment() {
        return tag.map(it -> "-- Tag: " + it.replaceAll("\\R", " ") + "\n\n").orElse("");
    }

    /** The end of a sentence. */
    String inWords() {
        return tag.map(it -> " (" + it + ")").orElse("");
    }

    Map<String, Object> addedTo(Map<String, Object> json) {
        var all = new LinkedHashMap<>(json);
        tag.ifPresent(it -> all.put("tag", it));
        return all;
    }
}
