package dev.autogen.samples.corpus.manytoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

/** A class that refers to itself. */
@Model
interface Tree {
    @Entity(name = "Node")
    class Node {
        @Id long id;
        @ManyToOne Node parent;

        @OneToMany(mappedBy = "parent")
        Set<Node> children;
    }
}
