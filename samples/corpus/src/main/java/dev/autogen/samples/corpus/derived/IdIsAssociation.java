package dev.autogen.samples.corpus.derived;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** An entity whose id is a one-to-one. */
@Model
interface IdIsAssociation {
    @Entity(name = "Person")
    class Person {
        @Id long id;
    }

    @Entity(name = "PatientRecord")
    @Table(name = "records")
    class PatientRecord {
        @Id
        @OneToOne
        @JoinColumn(name = "pid", foreignKey = @ForeignKey(name = "record_person_ref"))
        Person person;

        String text;
    }
}
