package dev.autogen.migrate;

import dev.autogen.dialect.SqlHeads;
import dev.autogen.operation.Operation;
import dev.autogen.revision.RevisionScript;
import dev.autogen.schema.SqlObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What revisions create in plain SQL and leave behind, as far as its statements are understood. */
public record MadeBySql(SqlHeads heads) {

    /** What is there after these revisions, one after the other. */
    public Set<SqlObject> in(List<RevisionScript> revisions) {
        RevisionScript.want(revisions);
        var objects = new LinkedHashSet<SqlObject>();
        for (RevisionScript script : revisions) {
            for (Operation operation : script.upgrade()) {
                operation.plainSql().ifPresent(it -> run(it, objects));
            }
        }
        return objects;
    }

    private void run(String sql, Set<SqlObject> objects) {
        var dropped = heads.dropped(sql);
        objects.removeIf(made -> dropped.stream().anyMatch(made::mayBe));
        objects.addAll(heads.created(sql));
    }
}
