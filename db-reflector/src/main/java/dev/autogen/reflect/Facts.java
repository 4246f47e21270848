package dev.autogen.reflect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import schemacrawler.schema.AttributedObject;

/**
 * The attributes that our queries gave an object of SchemaCrawler; SQL null is absent.
 *
 * <p>A list is one text, in which the character 1 stands between the elements and the character 2
 * between the rows: no name can be expected to hold these.
 */
record Facts(AttributedObject object) {
    private static final String ELEMENTS = "\u0001";
    private static final String ROWS = "\u0002";

    Optional<String> text(String attribute) {
        return object.lookupAttribute(attribute).map(Object::toString);
    }

    String require(String attribute) {
        return text(attribute)
                .orElseThrow(() -> new IllegalStateException(attribute + " is missing"));
    }

    boolean holds(String attribute) {
        return text(attribute).filter(it -> it.equals("true") || it.equals("1")).isPresent();
    }

    List<String> list(String attribute) {
        return text(attribute).map(Facts::elements).orElse(List.of());
    }

    List<List<String>> rows(String attribute) {
        return text(attribute).stream()
                .flatMap(it -> Stream.of(it.split(ROWS, -1)))
                .map(Facts::elements)
                .toList();
    }

    static List<String> elements(String text) {
        return List.of(text.split(ELEMENTS, -1));
    }
}
