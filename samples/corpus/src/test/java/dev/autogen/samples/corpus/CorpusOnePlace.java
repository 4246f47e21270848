package dev.autogen.samples.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.codegen.RevisionCompiler;
import dev.autogen.revision.Revision;
import dev.autogen.revision.RevisionScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model in one place. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CorpusOnePlace {
    private final Site site;
    private final Map<CorpusModel, Trial.Asked> entities = new HashMap<>();
    private final Map<CorpusModel, RuntimeException> failures = new HashMap<>();
    private final Map<String, Class<? extends Revision>> revisions = new HashMap<>();

    CorpusOnePlace(Place place) {
        this.site = new Site(place);
    }

    List<CorpusModel> models() {
        return Corpus.models();
    }

    /** All revisions are compiled at once, since a compiler takes its time to start. */
    @BeforeAll
    void writeRevisions(@TempDir Path folder) throws Exception {
        var sources = Files.createDirectory(folder.resolve("sources"));
        site.clear();
        for (CorpusModel model : models()) {
            if (isTried(model)) {
                write(model, sources);
            }
        }
        var written =
                new RevisionCompiler(folder.resolve("cache"), List.of()).load(List.of(sources));
        RevisionScript.want(written.stream().map(it -> it.script(it.file())).toList());
        written.forEach(it -> revisions.put(it.type().getSimpleName(), it.type()));
    }

    private void write(CorpusModel model, Path sources) {
        try {
            var trial = new Trial(model, site);
            var wanted = trial.entities();
            var found = trial.compare(site.ours(), wanted);
            new Draft(model, found.operations(), found.back()).writeInto(sources);
            entities.put(model, wanted);
        } catch (RuntimeException e) {
            failures.put(model, e);
        }
    }

    private boolean isTried(CorpusModel model) {
        return model.expressible() && !model.refused(site.place()).contains(Refused.Step.CREATION);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void is_made_by_a_revision_as_by_hibernate_and_read_without_a_difference(CorpusModel model) {
        clear(model);
        if (!isTried(model)) {
            assertThatThrownBy(() -> create(model).close())
                    .as("Hibernate refuses " + model)
                    .isInstanceOfAny(RuntimeException.class, LinkageError.class);
            return;
        }
        try (var hibernate = createDespiteErrors(model)) {
            if (failures.containsKey(model)) {
                throw failures.get(model);
            }
            var revision = revisions.get(new Draft(model, List.of(), List.of()).className());
            assertThat(new Trial(model, site).run(hibernate, entities.get(model), revision))
                    .as(model.name())
                    .isEmpty();
        }
    }

    private void clear(CorpusModel model) {
        site.clear();
        if (model.namesPublic()) {
            site.leavePublicToHibernate();
        }
    }

    private OwnHibernate create(CorpusModel model) {
        if (!model.expressible()) {
            throw new IllegalStateException("This Hibernate cannot say it");
        }
        return OwnHibernate.create(model, site.hibernates(), OwnHibernate.OnError.STOP);
    }

    private OwnHibernate createDespiteErrors(CorpusModel model) {
        if (!model.refused(site.place()).contains(Refused.Step.STATEMENT)) {
            return create(model);
        }
        assertThatThrownBy(() -> create(model).close())
                .as("A statement of Hibernate's fails for " + model)
                .isInstanceOf(RuntimeException.class);
        clear(model);
        return OwnHibernate.create(model, site.hibernates(), OwnHibernate.OnError.GO_ON);
    }

    @AfterAll
    void close() {
        site.close();
    }
}
