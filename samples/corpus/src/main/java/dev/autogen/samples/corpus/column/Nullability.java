package dev.autogen.samples.corpus.column;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What may be null, said in each way. */
@Model
interface Nullability {
    @Entity(name = "Nullability")
    class Nullability1 {
        @Id Integer id;
        int primitive;

        @Column(nullable = true)
        int primitiveOrNull;

        Integer wrapper;

        @Column(nullable = false)
        Integer must;

        @Basic(optional = false)
        String basic;

        @Column(insertable = false, updatable = false)
        String readOnly;
    }
}
