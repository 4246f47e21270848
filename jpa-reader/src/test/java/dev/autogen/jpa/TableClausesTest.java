package dev.autogen.jpa;

import static dev.autogen.schema.TableOptions.tableOptions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.TableOptions;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableClausesTest {

    @Test
    void parametersAreReadAsTheDatabaseKeepsThem() {
        assertThat(options("with (FillFactor = 70, autovacuum_enabled='off', user_catalog_table)"))
                .isEqualTo(
                        tableOptions()
                                .storing(
                                        "autovacuum_enabled=off",
                                        "fillfactor=70",
                                        "user_catalog_table=true"));
    }

    @Test
    void everyClauseHasItsPlace() {
        assertThat(options("partition by range (day,id) using heap tablespace \"Fast\""))
                .isEqualTo(
                        tableOptions()
                                .partitionedBy("RANGE (day, id)")
                                .usingAccessMethod("heap")
                                .inTablespace("Fast"));
        assertThat(options("strict, without rowid"))
                .isEqualTo(tableOptions().asStrict().asWithoutRowid());
    }

    @Test
    void whatNoClauseExplainsIsLeft() {
        var clauses = TableClauses.read("with (fillfactor=70) engine=fast");
        assertThat(clauses.options()).isEqualTo(tableOptions().storing("fillfactor=70"));
        assertThat(clauses.unread()).contains("engine=fast");
    }

    private static TableOptions options(String text) {
        var clauses = TableClauses.read(text);
        assertThat(clauses.unread()).isEqualTo(Optional.empty());
        return clauses.options();
    }
}
