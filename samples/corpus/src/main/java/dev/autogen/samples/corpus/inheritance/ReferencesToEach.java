package dev.autogen.samples.corpus.inheritance;

import dev.autogen.samples.corpus.Model;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.util.List;
import java.util.Set;

/** Associations to classes of every strategy, which not every one can keep a foreign key to. */
@Model
interface ReferencesToEach {
    @Entity(name = "Plant")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    class Plant {
        @Id long id;

        @ManyToOne Plant parent;

        @ManyToMany Set<Plant> beside;

        @ElementCollection Set<String> names;
    }

    @Entity(name = "Tree")
    class Tree extends Plant {
        @ManyToOne Stone under;

        @OneToMany(mappedBy = "tree")
        Set<Leaf> leaves;
    }

    @Entity(name = "Leaf")
    class Leaf {
        @Id long id;

        @ManyToOne Tree tree;

        @OneToOne Dog eaten;

        @ManyToOne Gem gem;

        @ManyToMany @OrderColumn List<Dog> dogs;

        @OneToMany
        @JoinColumn(name = "leaf_of_gem")
        Set<Gem> gems;
    }

    @Entity(name = "Animal")
    @Inheritance(strategy = InheritanceType.JOINED)
    class Animal {
        @Id long id;
    }

    @Entity(name = "Dog")
    @PrimaryKeyJoinColumn(name = "dog_no", foreignKey = @ForeignKey(name = "dog_is_animal"))
    class Dog extends Animal {
        @Column(unique = true)
        String name;

        @ElementCollection
        @CollectionTable(joinColumns = @JoinColumn(name = "dog"))
        Set<String> tricks;
    }

    @Entity(name = "Stone")
    @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
    @DiscriminatorValue("s")
    class Stone {
        @Id long id;
    }

    @Entity(name = "Gem")
    @DiscriminatorValue("g")
    class Gem extends Stone {
        @ManyToOne(optional = false)
        Animal swallowed;
    }
}
