package dev.autogen.diff;

import dev.autogen.schema.Deferral;
import dev.autogen.schema.IndexStorage;
import dev.autogen.schema.OnConflict;
import dev.autogen.schema.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Collects in few words what an object has of the database beyond what the entities ask for. */
final class Kept {
    private final List<String> words = new ArrayList<>();

    /** Says a thing that the entities do not, if the database has it. */
    Kept unless(boolean asked, String what) {
        if (!asked) {
            words.add(what);
        }
        return this;
    }

    Kept included(List<String> asked, List<String> kept) {
        return unless(kept.equals(asked), "including (" + String.join(", ", kept) + ")");
    }

    Kept deferral(Deferral asked, Deferral kept) {
        return unless(kept == asked, words(kept));
    }

    Kept temporal(boolean asked, boolean kept) {
        return unless(kept == asked, "without overlaps in time");
    }

    Kept enforced(Validity asked, Validity kept) {
        return unless(kept != Validity.NOT_ENFORCED || asked == kept, words(kept));
    }

    Kept onConflict(OnConflict asked, OnConflict kept) {
        return unless(kept == asked, "on conflict " + words(kept));
    }

    Kept storage(IndexStorage asked, IndexStorage kept) {
        return unless(
                        kept.parameters().equals(asked.parameters()),
                        "with " + String.join(", ", kept.parameters()))
                .unless(
                        kept.tablespace().equals(asked.tablespace()),
                        "in tablespace " + kept.tablespace().orElse(""))
                .unless(kept.isClustered() == asked.isClustered(), "clustered")
                .unless(
                        kept.isReplicaIdentity() == asked.isReplicaIdentity(),
                        "the identity of rows for replicas");
    }

    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The line on the object, if there is something to say. */
    Optional<String> line(String object) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(object + ": " + String.join(", ", words));
    }
}
