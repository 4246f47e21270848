package dev.autogen.samples.corpus.manytoone;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinFormula;

/** A many-to-one by a column and a formula. */
@SuppressWarnings("serial")
@Model
interface JoinColumnOrFormulas {
    @Embeddable
    class WordId implements Serializable {
        String language;
        int number;
    }

    @Entity(name = "Word")
    class Word {
        @EmbeddedId WordId id;
    }

    @Entity(name = "Text")
    class Text {
        @Id long id;

        @ManyToOne
        @JoinColumnOrFormula(
                column = @JoinColumn(name = "word_no", referencedColumnName = "number"))
        @JoinColumnOrFormula(
                formula = @JoinFormula(value = "'en'", referencedColumnName = "language"))
        Word word;
    }
}
