package dev.autogen.samples.corpus.xml;

import dev.autogen.samples.corpus.Model;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Classes without an annotation, mapped in XML alone. */
@Model(mappingFiles = "xml/only-xml.xml", unit = "only-xml")
interface OnlyXml {
    enum Kind {
        NOVEL,
        COMIC
    }

    class Base {
        long id;
        int version;
    }

    class Book extends Base {
        String title;
        int year;
        Kind kind;
        Shelf shelf;
        List<Book> related;
        Set<String> words;
        Size size;
        String nothing;
    }

    class Shelf {
        long id;
        String label;
    }

    class Size {
        int width;
        BigDecimal height;
    }
}
