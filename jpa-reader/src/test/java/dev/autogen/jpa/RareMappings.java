package dev.autogen.jpa;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** Mappings that few projects have, for the comparison with Hibernate's own statements. */
final class RareMappings {
    private RareMappings() {}

    @MappedSuperclass
    abstract static class Base<T> {
        @Id long id;
        T payload;
    }

    @Entity(name = "Concrete")
    static class Concrete extends Base<String> {
        @Formula("id * 2")
        long twice;

        @TenantId String tenant;
    }

    enum Level {
        LOW,
        HIGH
    }

    @Entity(name = "Mapper")
    static class Mapper {
        @Id long id;

        @ElementCollection
        @MapKeyEnumerated(EnumType.STRING)
        Map<Level, Integer> levels;

        @OneToMany
        @JoinTable(
                name = "mapper_concrete",
                uniqueConstraints =
                        @UniqueConstraint(
                                name = "uq_mapper_concrete",
                                columnNames = {"mapper_id", "key_id"}))
        @MapKeyJoinColumn(name = "key_id")
        @JoinColumn(name = "mapper_id")
        Map<Concrete, Soft> byConcrete;

        @ElementCollection
        @CollectionTable(
                name = "mapper_words",
                indexes = @Index(name = "ix_words", columnList = "word"))
        @Column(name = "word")
        @Enumerated(EnumType.STRING)
        Set<Level> words;
    }

    @Entity(name = "Soft")
    @SoftDelete
    static class Soft {
        @Id long id;
        @ManyToMany List<Concrete> concretes;
    }

    @Embeddable
    static class Inner {
        int depth;
        @OneToOne Concrete concrete;
        @ElementCollection List<String> texts;
    }

    @Embeddable
    static class Outer {
        @Embedded Inner inner;
        String label;
    }

    @Embeddable
    static class Document {
        int pages;
        String title;
    }

    @Entity(name = "Nested")
    static class Nested {
        @Id long id;
        String before;
        @Embedded Outer outer;

        @JdbcTypeCode(SqlTypes.JSON)
        Document document;

        String after;
        @NaturalId @ManyToOne Concrete natural;
    }

    record EdgeId(long source, long target) implements Serializable {}

    @Entity(name = "Edge")
    @IdClass(EdgeId.class)
    static class Edge {
        @Id @ManyToOne Concrete target;
        @Id @ManyToOne Concrete source;
        int weight;
    }

    @Entity(name = "Animal")
    @Inheritance(strategy = InheritanceType.JOINED)
    @DiscriminatorColumn(name = "kind")
    @Table(indexes = @Index(name = "ix_animal", columnList = "name"))
    static class Animal {
        @Id long id;
        String name;
    }

    @Entity(name = "Dog")
    @SecondaryTable(
            name = "dog_extra",
            uniqueConstraints = @UniqueConstraint(columnNames = "chip"),
            indexes = @Index(columnList = "tag"))
    static class Dog extends Animal {
        String breed;

        @Column(table = "dog_extra")
        String chip;

        @Column(table = "dog_extra")
        String tag;
    }

    @Entity(name = "Wide")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    @Table(
            indexes = @Index(name = "ix_wide", columnList = "a"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"a", "b"}))
    static class Wide {
        @Id long id;
        String b;
        String a;
        @ManyToOne Concrete concrete;
    }

    @Entity(name = "Wider")
    static class Wider extends Wide {
        String c;
        @OneToMany Set<Edge> edges;
    }
}
