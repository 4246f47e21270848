package dev.autogen.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GeneratorsTest {

    @Entity(name = "Numbered")
    static class Numbered {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;
    }

    @Entity(name = "Sequenced")
    static class Sequenced {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        Long id;
    }

    @Entity(name = "Tuned")
    static class Tuned {
        @Id
        @GeneratedValue(generator = "tuned")
        @SequenceGenerator(
                name = "tuned",
                sequenceName = "tuned_numbers",
                schema = "seqs",
                initialValue = 1000,
                allocationSize = 10)
        Long id;
    }

    @Entity(name = "Tabled")
    static class Tabled {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "tabled")
        @TableGenerator(name = "tabled", table = "numbers", pkColumnValue = "tabled")
        Long id;
    }

    @Entity(name = "TabledToo")
    static class TabledToo {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "too")
        @TableGenerator(name = "too", table = "numbers", pkColumnValue = "too", initialValue = 7)
        Long id;
    }

    @Entity(name = "Universal")
    static class Universal {
        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        UUID id;
    }

    private static final Class<?>[] ALL = {
        Numbered.class, Sequenced.class, Tuned.class, Tabled.class, TabledToo.class, Universal.class
    };

    @Test
    void onPostgresEachGeneratorHasWhatItNeeds() {
        assertThat(Read.POSTGRES.text(ALL))
                .isEqualTo(
                        """
                        schema seqs
                        sequence sequenced_seq start 1 increment 50
                        sequence seqs.tuned_numbers start 1000 increment 10
                        table numbered
                          id bigint not null identity BY_DEFAULT
                          primary key [id]
                        table numbers
                          sequence_name varchar(255) not null
                          next_val bigint
                          primary key [sequence_name]
                          seed insert into numbers(sequence_name, next_val) values ('tabled',0)
                          seed insert into numbers(sequence_name, next_val) values ('too',7)
                        table sequenced
                          id bigint not null
                          primary key [id]
                        table tabled
                          id bigint not null
                          primary key [id]
                        table tabledtoo
                          id bigint not null
                          primary key [id]
                        table tuned
                          id bigint not null
                          primary key [id]
                        table universal
                          id uuid not null
                          primary key [id]
                        """);
    }

    @Test
    void onSqliteTablesStandInForSequences() {
        assertThat(Read.SQLITE.text(Numbered.class, Sequenced.class, Universal.class))
                .isEqualTo(
                        """
                        table Numbered
                          id bigint not null identity BY_DEFAULT
                          primary key [id]
                        table Sequenced
                          id bigint not null
                          primary key [id]
                        table Sequenced_SEQ
                          next_val bigint
                          seed insert into Sequenced_SEQ ( next_val ) values ( 1 )
                        table Universal
                          id blob not null
                          primary key [id]
                        """);
    }
}
