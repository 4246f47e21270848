package dev.autogen.jpa;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A persistence unit as {@code META-INF/persistence.xml} describes it; {@code searched} are the
 * places that belong to it and whose classes it takes in, none if it excludes those it does not
 * list.
 */
record PersistenceUnit(
        String name,
        List<String> classes,
        List<String> mappingFiles,
        List<Path> searched,
        Map<String, String> properties) {

    private static final String RESOURCE = "META-INF/persistence.xml";

    /** The unit of this name among all that the class path describes. */
    static PersistenceUnit find(String name, ClassLoader loader) {
        var units = new ArrayList<PersistenceUnit>();
        try {
            for (URL url : Collections.list(loader.getResources(RESOURCE))) {
                units.addAll(read(url));
            }
        } catch (IOException | SAXException | ParserConfigurationException cause) {
            throw new AutogenException(RESOURCE + " cannot be read: " + cause.getMessage(), cause);
        }
        return units.stream()
                .filter(unit -> unit.name.equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name, units));
    }

    private static AutogenException unknown(String name, List<PersistenceUnit> units) {
        return new AutogenException(
                units.isEmpty()
                        ? "No persistence unit "
                                + name
                                + ": there is no "
                                + RESOURCE
                                + " on the class path. Add the folder or jar that holds it."
                        : "No persistence unit "
                                + name
                                + ": "
                                + RESOURCE
                                + " describes "
                                + String.join(
                                        ", ", units.stream().map(PersistenceUnit::name).toList())
                                + ". Name one of these.");
    }

    private static List<PersistenceUnit> read(URL url)
            throws IOException, SAXException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (var in = url.openStream()) {
            var document = factory.newDocumentBuilder().parse(in, url.toString());
            return elements(document.getDocumentElement(), "persistence-unit")
                    .map(unit -> unit(unit, url))
                    .toList();
        }
    }

    private static PersistenceUnit unit(Element unit, URL url) {
        var properties = new LinkedHashMap<String, String>();
        elements(unit, "properties")
                .flatMap(it -> elements(it, "property"))
                .forEach(it -> properties.put(it.getAttribute("name"), it.getAttribute("value")));
        return new PersistenceUnit(
                unit.getAttribute("name"),
                texts(unit, "class"),
                texts(unit, "mapping-file"),
                searched(unit, url),
                properties);
    }

    private static List<Path> searched(Element unit, URL url) {
        boolean excludes =
                elements(unit, "exclude-unlisted-classes")
                        .anyMatch(it -> !it.getTextContent().strip().equals("false"));
        if (excludes) {
            return List.of();
        }
        Path root = root(url);
        var jars = texts(unit, "jar-file").stream().map(root::resolveSibling);
        return Stream.concat(Stream.of(root), jars).toList();
    }

    /** The folder or jar that {@code META-INF/persistence.xml} stands in. */
    private static Path root(URL url) {
        String text = url.toString();
        String place =
                text.startsWith("jar:")
                        ? text.substring("jar:".length(), text.indexOf("!/"))
                        : text.substring(0, text.length() - RESOURCE.length());
        try {
            return Path.of(new URI(place));
        } catch (URISyntaxException | IllegalArgumentException cause) {
            throw new AutogenException(
                    "The place of "
                            + url
                            + " is neither a folder nor a jar: list the unit's classes and exclude the others.",
                    cause);
        }
    }

    private static List<String> texts(Element parent, String name) {
        return elements(parent, name).map(it -> it.getTextContent().strip()).toList();
    }

    private static Stream<Element> elements(Element parent, String name) {
        var children = parent.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(it -> it.getLocalName().equals(name));
    }
}
