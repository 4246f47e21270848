package dev.autogen.samples.corpus.name;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Month;
import org.hibernate.annotations.Check;

/** Mixed case, with quotes and without. */
@Model
interface MixedCase {
    @Entity(name = "MixedCase")
    @Table(name = "MixedTable")
    class MixedCase1 {
        @Id int Id;
        String camelCase;

        @Column(name = "UPPER")
        String upper;

        @Column(name = "\"QuotedCase\"")
        String quotedCase;

        @Column(name = "\"UPPER_QUOTED\"")
        @Enumerated(EnumType.STRING)
        Month upperQuoted;

        @Column(name = "Under_Score")
        @Check(name = "Mixed_Rule", constraints = "Under_Score > 0")
        int underScore;
    }
}
