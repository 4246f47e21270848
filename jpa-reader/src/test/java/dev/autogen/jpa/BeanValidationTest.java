package dev.autogen.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeanValidationTest {

    @Entity(name = "Member")
    static class Member {
        @Id long id;
        @NotNull String login;

        @NotBlank @Size(max = 40) String name;

        @Max(150) int age;

        String free;
    }

    @Test
    void constraintsOfJakartaValidationReachTheColumnsAsInHibernate() {
        assertThat(Read.POSTGRES.text(Member.class))
                .isEqualTo(
                        """
                        table member
                          id bigint not null
                          login varchar(255) not null
                          name varchar(40) not null
                          age integer not null
                          free varchar(255)
                          primary key [id]
                          check age<=150
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "jakarta.persistence.validation.mode, none",
        "jakarta.persistence.validation.mode, CALLBACK",
        "hibernate.validator.apply_to_ddl, false"
    })
    void theyDoNotWhereTheUserSaysSo(String setting, String value) {
        assertThat(Read.POSTGRES.with(setting, value).text(Member.class))
                .contains("login varchar(255)\n")
                .contains("name varchar(255)\n")
                .doesNotContain("check");
    }
}
