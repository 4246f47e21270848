package dev.autogen.samples.corpus.basic;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;

/** What is serialised, and sets of bits. */
@Model
interface Objects {
    @Entity(name = "Objects")
    class Objects1 {
        @Id int id;
        Serializable object;
        ArrayList<String> list;
        BitSet bits;

        @Column(length = 64)
        java.util.TreeMap<String, String> map;
    }
}
