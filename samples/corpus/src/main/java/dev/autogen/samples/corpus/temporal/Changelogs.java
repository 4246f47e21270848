package dev.autogen.samples.corpus.temporal;

import dev.autogen.samples.corpus.Model;
import dev.autogen.samples.corpus.Needs;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SecondaryTable;
import java.time.Instant;
import java.util.Set;

/** Audit tables of Hibernate's own beside a table of changes. */
@Needs("org.hibernate.annotations.Changelog")
@Model(settings = "hibernate.audit.strategy=validity")
interface Changelogs {
    @Entity(name = "Change")
    @org.hibernate.annotations.Changelog
    class Change {
        @Id @GeneratedValue @org.hibernate.annotations.Changelog.ChangesetId int id;

        @org.hibernate.annotations.Changelog.Timestamp Instant moment;

        @ElementCollection @org.hibernate.annotations.Changelog.ModifiedEntities
        Set<String> entities;
    }

    @Entity(name = "Animal")
    @org.hibernate.annotations.Audited
    @Inheritance(strategy = InheritanceType.JOINED)
    class Animal {
        @Id long id;

        String name;
    }

    @Entity(name = "Dog")
    class Dog extends Animal {
        int age;
    }

    @Entity(name = "Plant")
    @org.hibernate.annotations.Audited
    @SecondaryTable(name = "plant_more")
    @org.hibernate.annotations.Audited.SecondaryTable(
            secondaryTableName = "plant_more",
            secondaryAuditTableName = "plant_more_log")
    class Plant {
        @Id long id;

        @Column(table = "plant_more")
        String text;
    }
}
