package dev.autogen.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.Operation.AddColumn;
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.operation.Operation.DropUnique;
import dev.autogen.operation.Operation.Execute;
import dev.autogen.schema.Column;
import dev.autogen.schema.DataType;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubjectTest {
    private static final QualifiedName USERS = QualifiedName.unqualified("users");

    @Test
    void a_change_of_a_table_names_it_and_its_columns() {
        assertThat(Subject.of(new AddColumn(USERS, Column.column("nick", DataType.text()))))
                .contains(new Subject(USERS, List.of("nick")));
        assertThat(Subject.of(new CreateIndex(Index.index("ix").on("users", "a", "b"))))
                .contains(new Subject(USERS, List.of("a", "b")));
        assertThat(Subject.of(new DropUnique(USERS, Optional.of("uq"), Optional.empty())))
                .contains(new Subject(USERS, List.of()));
    }

    @Test
    void plain_sql_may_be_about_anything() {
        assertThat(Subject.of(new Execute("SELECT 1", Optional.empty()))).isEmpty();
    }
}
