package dev.autogen.samples.changes;

import dev.autogen.diff.NamingConvention;
import dev.autogen.testing.Databases.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that others made keeps the names that it has. */
class AdoptedNamesTest {
    @Entity
    @Table(
            name = "users",
            indexes = @Index(columnList = "town"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"town", "street"}))
    static class User {
        @Id Integer id;

        @Column(length = 50, unique = true)
        String email;

        @Column(length = 50)
        String town;

        @Column(length = 50)
        String street;

        @ManyToOne
        @JoinColumn(name = "friend_id")
        User friend;
    }

    private static final String COLUMNS =
            "create table users (id integer not null, email varchar(50), town varchar(50), street varchar(50), friend_id integer";

    @ParameterizedTest
    @EnumSource
    void those_of_liquibase_stay(Kind kind) {
        adopts(
                kind,
                COLUMNS
                        + ", constraint pk_users primary key (id), constraint uc_users_email unique (email),"
                        + " constraint uc_4711_town_street unique (town, street),"
                        + " constraint fk_users_on_friend foreign key (friend_id) references users (id))",
                "create index idx_users_town on users (town)");
    }

    @ParameterizedTest
    @EnumSource
    void those_of_hibernate_stay(Kind kind) {
        adopts(
                kind,
                COLUMNS
                        + ", primary key (id), constraint UK6dotkott2kjsp8vw4d0m25fb7 unique (email),"
                        + " constraint UKqkc9n5h8rj3vkqk3w1c3k2y1a unique (town, street),"
                        + " constraint FKc8ptl2hgmykrtwfkvkyq7gv5y foreign key (friend_id) references users)",
                "create index IDXq8v5r9n2k4wq1xhm3c7d6e0fz on users (town)");
    }

    @ParameterizedTest
    @EnumSource
    void those_that_a_person_chose_stay_even_of_an_index_that_keeps_a_key(Kind kind) {
        adopts(
                kind,
                COLUMNS
                        + ", primary key (id), constraint friends foreign key (friend_id) references users (id))",
                "create unique index one_mail on users (email)",
                "create unique index one_door on users (town, street)",
                "create index by_town on users (town)");
    }

    private static void adopts(Kind kind, String... statements) {
        try (var change = Change.on(kind)) {
            change.database(statements)
                    .entities(User.class)
                    .findsNothing()
                    .naming(
                            new NamingConvention(
                                    "{table}_key",
                                    "{column_0_label}_{referred_table}",
                                    "{table}_{column_0_N_name}_one",
                                    "{table}_{column_0_N_name}_by",
                                    "{table}_{constraint_name}_check"))
                    .findsNothing();
        }
    }
}
