package dev.autogen.samples.corpus.xml;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Place;
import dev.autogen.samples.corpus.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hibernate's own XML of old. */
@Refused(on = Place.SQLITE, at = Refused.Step.STATEMENT, because = "SQLite has no comments")
@Model(mappingFiles = "xml/everything.hbm.xml", unit = "hbm")
interface Hbm {
    class Book {
        Long id;
        String isbn;
        int version;
        String title;
        int pages;
        String note;
        Size size;
        Shelf shelf;
        Set<String> words;
        List<String> chapters;
        Map<String, String> names;
        Collection<Book> related;
    }

    class Comic extends Book {
        String drawer;
        String colour;
    }

    class Size {
        int width;
        int height;
    }

    class Shelf {
        long id;
        String label;
    }

    class Cupboard extends Shelf {
        int doors;
    }
}
