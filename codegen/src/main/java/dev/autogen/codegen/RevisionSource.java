package dev.autogen.codegen;

import dev.autogen.AutogenException;
import dev.autogen.revision.Revision;
import dev.autogen.revision.RevisionCode;
import dev.autogen.revision.RevisionScript;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A revision in its source file: what it says of itself is known before it is compiled. */
public final class RevisionSource {
    private final SourceFile source;
    private final String className;
    private final Map<String, List<String>> info;
    private final Workshop workshop;

    RevisionSource(
            SourceFile source,
            String className,
            Map<String, List<String>> info,
            Workshop workshop) {
        this.source = source;
        this.className = className;
        this.info = info;
        this.workshop = workshop;
    }

    public Path file() {
        return source.path();
    }

    String className() {
        return className;
    }

    /** Its place in the history; the file is shown as given. */
    public RevisionScript script(Path shownFile) {
        return new RevisionScript(
                text("id"),
                texts("revises"),
                texts("branchLabels"),
                texts("dependsOn"),
                texts("replaces"),
                text("created"),
                text("message"),
                className,
                Optional.of(shownFile),
                new Code());
    }

    private String text(String element) {
        return String.join("", texts(element));
    }

    private List<String> texts(String element) {
        return info.getOrDefault(element, List.of());
    }

    /**
     * The compiled class.
     *
     * @throws AutogenException if it does not compile, does not load or is no revision
     */
    public Class<? extends Revision> type() {
        workshop.classes(source);
        try {
            var type = workshop.loader().loadClass(className);
            if (!Revision.class.isAssignableFrom(type)) {
                throw new AutogenException(
                        "The class "
                                + className
                                + " in "
                                + file()
                                + " is annotated as a revision and is none: let it implement "
                                + Revision.class.getName()
                                + ".");
            }
            return type.asSubclass(Revision.class);
        } catch (ClassNotFoundException | LinkageError e) {
            throw RevisionCompiler.notLoaded(className, file(), e);
        }
    }

    /** Compiled when it is asked for, along with all that is wanted then. */
    private final class Code implements RevisionCode {
        @Override
        public void want() {
            workshop.want(source);
        }

        @Override
        public Revision get() {
            return RevisionScript.instance(type());
        }
    }
}
