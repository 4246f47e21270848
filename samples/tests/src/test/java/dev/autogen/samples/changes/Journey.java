package dev.autogen.samples.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.migrate.MigrationListener;
import dev.autogen.migrate.Migrator;
import dev.autogen.migrate.Step;
import dev.autogen.migrate.VersionTable;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One written revision, compiled and run on a live database, which is looked at on the way. */
final class Journey {
    static final String PACKAGE = "migrations";
    static final String CLASS = "TheChange";
    static final String ID = "ae1027a6acf1";

    /** A compiler takes its time, and every version of a database gets the same revision. */
    private static final Map<String, List<RevisionScript>> COMPILED = new ConcurrentHashMap<>();

    private final LiveDatabase live;
    private final String source;
    private final RevisionGraph history;
    private final List<String> statements = new ArrayList<>();
    private final Portrait start;
    private Optional<Portrait> goal = Optional.empty();

    private Journey(LiveDatabase live, String source, RevisionGraph history) {
        this.live = live;
        this.source = source;
        this.history = history;
        this.start = live.portrait();
    }

    static Journey of(LiveDatabase live, String source) {
        var scripts = COMPILED.computeIfAbsent(source, it -> Compiled.revisions(Map.of(CLASS, it)));
        return new Journey(live, source, new RevisionGraph(scripts));
    }

    void up() {
        migrator().upgrade("head");
        var there = live.portrait();
        there.assertRowsOf(start, story());
        goal = Optional.of(there);
    }

    /** To where it may not be as before. */
    void down() {
        migrator().downgrade("base");
    }

    void back() {
        down();
        var back = live.portrait();
        back.assertSchemaOf(start, "back: " + story());
        back.assertRowsOf(goal.orElseThrow(), story());
    }

    void upAgain() {
        migrator().upgrade("head");
        stay();
        live.portrait().assertSchemaOf(goal.orElseThrow(), "there again: " + story());
    }

    /** The next journey begins here. */
    void stay() {
        assertThat(migrator().current()).containsExactly(ID);
        live.execute("delete from " + LiveDatabase.VERSIONS);
    }

    private Migrator migrator() {
        live.changed();
        return new Migrator(
                live.connection(),
                history,
                new VersionTable(LiveDatabase.VERSIONS, live.dialect()),
                Migrator.Options.DEFAULT,
                new Journal(statements));
    }

    private String story() {
        return source + "\n" + String.join(";\n", statements);
    }

    /** Takes down the SQL that runs. */
    private record Journal(List<String> statements) implements MigrationListener {
        @Override
        public void waiting(String why) {}

        @Override
        public void passed(List<String> targets) {}

        @Override
        public void begins(Step step, int number, int of) {}

        @Override
        public void runs(String sql) {
            statements.add(sql);
        }

        @Override
        public void ends(Step step, Duration took) {}
    }
}
