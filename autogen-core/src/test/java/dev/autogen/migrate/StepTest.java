package dev.autogen.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.Operations;
import dev.autogen.revision.Revision;
import dev.autogen.revision.RevisionInfo;
import dev.autogen.revision.RevisionScript;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StepTest {

    @Test
    void a_label_is_one_line_however_long_the_message() {
        var script = RevisionScript.of(Wordy.class, Optional.empty());
        assertThat(script.title()).isEqualTo("Add users");
        assertThat(Step.of(List.of(script), Step.Direction.UPGRADE).get(0).label())
                .isEqualTo("base -> a1, Add users");
    }

    /** Its message goes on over several lines. */
    @RevisionInfo(id = "a1", message = "\nAdd users \r\nDROP TABLE users;\n")
    public static final class Wordy implements Revision {
        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
    }
}
