package dev.autogen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabasesTest {

    @ParameterizedTest
    @EnumSource
    void twoFreshDatabasesShareNothing(Databases.Kind kind) throws Exception {
        try (var one = kind.fresh();
                var other = kind.fresh();
                var connectionToOne = one.connect();
                var connectionToOther = other.connect();
                var makeInOne = connectionToOne.createStatement();
                var makeInOther = connectionToOther.createStatement()) {
            makeInOne.execute("create table t (a int)");
            makeInOther.execute("create table t (b int)");

            assertThat(connectionToOne.getMetaData().getDatabaseProductName())
                    .isEqualTo(one.dialect().name());
        }
    }
}
