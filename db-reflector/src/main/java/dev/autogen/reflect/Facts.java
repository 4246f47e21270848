package dev.autogen.reflect;

import dev.autogen.schema.IndexStorage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import schemacrawler.schema.AttributedObject;
import schemacrawler.schema.Table;

/**
 * What a query of ours told of an object beyond its name: texts by name, those of SQL null left
 * out.
 *
 * <p>They travel as the one attribute {@code X}, since SchemaCrawler sorts the columns of a result
 * each time that it looks for one. It is {@code name=value}, with the character 3 between. A value
 * may be a list, in which the character 1 stands between the elements and the character 2 between
 * rows. All columns of a table travel as one, with the character 4 between, since SchemaCrawler
 * takes most of its time for columns. No name can be expected to hold these characters.
 */
record Facts(Map<String, String> texts) {
    private static final String ELEMENTS = "\u0001";
    private static final String ROWS = "\u0002";
    private static final String FACTS = "\u0003";
    private static final String OBJECTS = "\u0004";

    Facts {
        texts = Map.copyOf(texts);
    }

    static Facts of(AttributedObject object) {
        return parse(attribute(object));
    }

    static List<Facts> ofColumns(Table table) {
        return table.getColumns().stream()
                .flatMap(it -> Stream.of(attribute(it).split(OBJECTS, -1)))
                .map(Facts::parse)
                .toList();
    }

    private static String attribute(AttributedObject object) {
        return object.<Object>lookupAttribute("X").map(Object::toString).orElse("");
    }

    static Facts parse(String attribute) {
        var texts = new HashMap<String, String>();
        for (String fact : attribute.split(FACTS, -1)) {
            int sign = fact.indexOf('=');
            if (sign > 0) {
                texts.put(fact.substring(0, sign), fact.substring(sign + 1));
            }
        }
        return new Facts(texts);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    String require(String name) {
        return text(name)
                .orElseThrow(() -> new IllegalStateException("No " + name + " in " + texts));
    }

    boolean holds(String name) {
        return texts.containsKey(name);
    }

    List<String> list(String name) {
        return text(name).map(Facts::elements).orElse(List.of());
    }

    List<List<String>> rows(String name) {
        return text(name).stream()
                .flatMap(it -> Stream.of(it.split(ROWS, -1)))
                .map(Facts::elements)
                .toList();
    }

    /** How the index is kept that the facts are about. */
    IndexStorage storage() {
        return new IndexStorage(
                list("parameters"),
                text("tablespace"),
                holds("clustered"),
                holds("replicaIdentity"));
    }

    static List<String> elements(String text) {
        return List.of(text.split(ELEMENTS, -1));
    }
}
