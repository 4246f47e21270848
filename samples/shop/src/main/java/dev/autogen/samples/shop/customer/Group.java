package dev.autogen.samples.shop.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/** Users with the same rights; the far side of a many-to-many, in a table with a reserved name. */
@Entity
@Table(name = "`group`")
public class Group {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @Column(nullable = false, unique = true, length = 50)
    String name;

    @ManyToMany(mappedBy = "groups")
    Set<User> members = new HashSet<>();

    protected Group() {}

    public Group(String name) {
        this.name = name;
    }
}
