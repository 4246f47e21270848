import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a project with a chain of so many revisions, each of which creates a table. */
public class Generator {
    private static final String REVISION =
            """
            package migrations;

            import static dev.autogen.schema.Column.column;
            import static dev.autogen.schema.DataType.bigint;
            import static dev.autogen.schema.DataType.varchar;
            import static dev.autogen.schema.Table.table;

            import dev.autogen.operation.Operations;
            import dev.autogen.revision.Revision;
            import dev.autogen.revision.RevisionInfo;

            /** Creates table t%1$d. */
            @RevisionInfo(id = "%2$s", revises = {%3$s}, created = "2026-11-21T10:30:00Z", message = "step %1$d")
            public final class %4$s implements Revision {

                @Override
                public void upgrade(Operations op) {
                    op.createTable(table("t%1$d")
                            .column(column("id", bigint()).notNull())
                            .column(column("name", varchar(100)).notNull())
                            .column(column("email", varchar(255)))
                            .primaryKey("pk_t%1$d", "id")
                            .unique("uq_t%1$d_email", "email"));
                }

                @Override
                public void downgrade(Operations op) {
                    op.dropTable("t%1$d");
                }
            }
            """;

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        var migrations = Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(
                folder.resolve("autogen.toml"),
                """
                [database]
                url = "jdbc:sqlite:history.db"
                [revisions]
                directories = ["migrations"]
                package = "migrations"
                """);
        var parent = "";
        for (int i = 0; i < count; i++) {
            var id = "%012x".formatted(0x100000000L + i * 7919L);
            var name = "R%08d_Step%d".formatted(i, i);
            Files.writeString(
                    migrations.resolve(name + ".java"), REVISION.formatted(i, id, parent, name));
            parent = "\"" + id + "\"";
        }
    }
}
