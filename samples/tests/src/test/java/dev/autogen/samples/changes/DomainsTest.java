package dev.autogen.samples.changes;

import static dev.autogen.schema.Check.check;
import static dev.autogen.schema.Column.column;
import static dev.autogen.schema.DataType.integer;
import static dev.autogen.schema.DataType.named;
import static dev.autogen.schema.DataType.text;
import static dev.autogen.schema.Domain.domain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.Operation.AddColumn;
import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.operation.Operation.AlterDomain;
import dev.autogen.operation.Operation.CreateDomain;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Validity;
import dev.autogen.testing.Databases.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Domains, and other types that no mapping can declare. */
class DomainsTest {
    @Entity
    @Table(name = "thing")
    static class Thing {
        @Id Integer id;

        @Column(columnDefinition = "email")
        String mail;

        @Column(columnDefinition = "email[]")
        String[] others;
    }

    @Entity
    @Table(name = "thing")
    static class Plain {
        @Id Integer id;
    }

    private static final String[] DATABASE = {
        "create domain word as text collate \"C\" default 'x@y' not null check (value <> '')",
        "create domain email as word constraint ck_email check (value like '%@%')",
        "comment on domain email is 'where to write to'",
        "create table thing (id integer not null constraint pk_thing primary key, mail email, others email[])",
        "insert into thing values (1, 'a@b', '{c@d}')"
    };

    @Test
    void a_column_definition_may_name_a_domain() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(DATABASE)
                    .entities(Thing.class)
                    .findsNothing()
                    .keeps(
                            "domain word, which no mapping can declare",
                            "domain email, which no mapping can declare");
        }
    }

    @Test
    void a_domain_stays_when_its_last_column_goes() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(DATABASE)
                    .database("alter table thing drop column others")
                    .entities(Plain.class)
                    .finds("drops thing.mail");
        }
    }

    @Test
    void a_person_makes_and_changes_a_domain() {
        var thing = QualifiedName.unqualified("thing");
        var plain = domain("\"O.dd\"", text()).check("ck_odd", "VALUE <> ''::text");
        var mail = column("mail", text());
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database("create table thing (mail text)", "insert into thing values ('a')")
                    .takes(
                            new CreateDomain(plain.comment("it's")),
                            new AlterColumn(thing, mail, mail.withType(named("\"O.dd\""))),
                            new AlterDomain(
                                    plain.comment("it's"),
                                    domain("\"O.dd\"", text())
                                            .defaultValue("'b'::text")
                                            .notNull()
                                            .check("ck_new", "VALUE ~ '^[a-z]+$'::text")),
                            new AddColumn(thing, column("other", named("\"O.dd\""))));
        }
    }

    @Test
    void a_domain_may_have_a_check_that_its_older_values_need_not_pass() {
        var later = check("ck_later", "VALUE > 0").validity(Validity.NOT_VALID);
        var small = check("ck_small", "VALUE < 100").comment("it's small");
        var amount = domain("amount", integer());
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database("create table thing (id integer)")
                    .takes(
                            new CreateDomain(amount.check(later).check(small)),
                            new AlterDomain(
                                    amount.check(later).check(small),
                                    amount.check(later.comment("from now on"))
                                            .check(small.withComment(Optional.empty()))));
        }
    }

    @Entity
    @Table(name = "thing")
    static class Undecided {
        @Id Integer id;

        @Column(columnDefinition = "word default null")
        String own;

        @Column(name = "the_domains", columnDefinition = "word")
        String theDomains;

        @Column(columnDefinition = "varchar(20) default null")
        String none;

        @Column(columnDefinition = "word[] default null")
        String[] several;
    }

    private static final String UNDECIDED =
            "create table thing (id integer not null constraint pk_thing primary key, own word%s,"
                    + " the_domains word%s, none varchar(20), several word[])";

    @Test
    void a_default_of_null_is_none_but_where_a_domain_has_another() {
        try (var change = undecided(" default null", "")) {
            change.findsNothing();
        }
        try (var change = undecided("", " default null")) {
            change.finds(
                    "alters thing.own: now default null",
                    "alters thing.the_domains: default NULL::text removed");
            change.database("insert into thing (id) values (1)");
            assertThat(change.ask("select coalesce(own, '-') || the_domains from thing"))
                    .containsExactly("-x");
        }
    }

    private static Change undecided(String own, String theDomains) {
        return Change.on(Kind.POSTGRES)
                .database(
                        "create domain word as text default 'x'",
                        UNDECIDED.formatted(own, theDomains))
                .entities(Undecided.class);
    }

    @Entity
    @Table(name = "thing")
    static class Composed {
        @Id Integer id;

        @Column(columnDefinition = "place")
        String place;

        @Column(columnDefinition = "text collate \"odd\"")
        String name;

        @Column(columnDefinition = "floatrange")
        String span;
    }

    @Test
    void types_that_no_mapping_can_declare_are_kept() {
        try (var change = Change.on(Kind.POSTGRES)) {
            change.database(
                            "create type place as (street text, town text)",
                            "create type floatrange as range (subtype = float8)",
                            "create collation odd from \"C\"",
                            "create table thing (id integer not null constraint pk_thing primary key, place place, name text collate odd, span floatrange)")
                    .entities(Composed.class)
                    .findsNothing();
        }
    }
}
