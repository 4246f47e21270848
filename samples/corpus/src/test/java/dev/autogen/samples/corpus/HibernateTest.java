package dev.autogen.samples.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.Version;
import org.junit.jupiter.api.Test;

class HibernateTest {

    @Test
    void the_class_path_holds_the_hibernate_that_is_tested() {
        assertThat(Version.getVersionString()).isEqualTo(System.getProperty("corpus.hibernate"));
    }
}
