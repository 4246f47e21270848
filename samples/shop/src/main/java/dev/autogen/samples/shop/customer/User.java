package dev.autogen.samples.shop.customer;

import dev.autogen.samples.shop.Tracked;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.NaturalId;

/** Anybody who can sign in; the root of a joined inheritance, in a table with a reserved name. */
@Entity
@Table(name = "`user`", comment = "Everybody who can sign in")
@Inheritance(strategy = InheritanceType.JOINED)
public abstract class User extends Tracked {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @NaturalId(mutable = true)
    @Column(nullable = false, length = 320, comment = "Lower case")
    String email;

    @Column(nullable = false, length = 200)
    String fullName;

    @Column(length = 64)
    byte[] passwordHash;

    @ColumnDefault("true")
    @Column(nullable = false)
    boolean enabled = true;

    Instant lastSeenAt;

    @ManyToMany
    @JoinTable(
            name = "user_group",
            joinColumns = @JoinColumn(name = "user_id"),
            inverseJoinColumns = @JoinColumn(name = "group_id"))
    Set<Group> groups = new HashSet<>();

    protected User() {}

    protected User(String email, String fullName) {
        this.email = email;
        this.fullName = fullName;
    }

    public Integer id() {
        return id;
    }
}
