package dev.autogen.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.autogen.operation.Description;
import dev.autogen.revision.Revision;
import dev.autogen.revision.RevisionInfo;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes a revision class; the same draft gives the same text. */
public final class RevisionWriter {
    private static final String INDENT = "    ";
    private static final int JAVADOC_WIDTH = 97;

    private RevisionWriter() {}

    /** The whole source file, which compiles against autogen-core alone. */
    public static String source(RevisionDraft draft) {
        var upgrade = Body.of("upgrade", draft.upgrade());
        var downgrade = Body.of("downgrade", draft.downgrade());
        var type =
                TypeSpec.classBuilder(draft.className())
                        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                        .addSuperinterface(Revision.class)
                        .addJavadoc("$L", javadoc(draft))
                        .addAnnotation(annotation(draft))
                        .addMethod(upgrade.method())
                        .addMethod(downgrade.method())
                        .addTypes(upgrade.parts())
                        .addTypes(downgrade.parts())
                        .build();
        var file =
                JavaFile.builder(draft.packageName(), type)
                        .indent(INDENT)
                        .skipJavaLangImports(true);
        upgrade.imports().forEach(it -> file.addStaticImport(it.type(), it.member()));
        downgrade.imports().forEach(it -> file.addStaticImport(it.type(), it.member()));
        return withAirAtTheTop(file.build().toString(), draft.className());
    }

    /** A class begins with an empty line, which JavaPoet has no word for. */
    private static String withAirAtTheTop(String source, String className) {
        var begin = "\npublic final class " + className + " implements ";
        int at = source.indexOf('{', source.indexOf(begin)) + 1;
        return source.substring(0, at) + "\n" + source.substring(at);
    }

    /**
     * On one line where that is not too long, else a line for each member: JavaPoet would break it
     * always, and writes verbatim only what is called "value".
     */
    private static AnnotationSpec annotation(RevisionDraft draft) {
        var members = members(draft);
        var line = String.join(", ", members);
        boolean fits = ("@RevisionInfo()" + line).length() <= Body.LINE;
        return AnnotationSpec.builder(RevisionInfo.class)
                .addMember("value", "$L", fits ? line : "\n" + String.join(",\n", members))
                .build();
    }

    private static List<String> members(RevisionDraft draft) {
        var members = new ArrayList<String>();
        members.add("id = " + Literals.literal(draft.id()));
        addList(members, "revises", draft.revises());
        addList(members, "branchLabels", draft.branchLabels());
        addList(members, "dependsOn", draft.dependsOn());
        addList(members, "replaces", draft.replaces());
        var created = draft.created().truncatedTo(ChronoUnit.SECONDS);
        members.add("created = " + Literals.literal(created.toString()));
        members.add("message = " + Literals.literal(draft.message()));
        return members;
    }

    private static void addList(List<String> members, String name, List<String> values) {
        if (!values.isEmpty()) {
            var literals = values.stream().map(Literals::literal).collect(Collectors.joining(", "));
            members.add(name + " = " + (values.size() == 1 ? literals : "{" + literals + "}"));
        }
    }

    private static String javadoc(RevisionDraft draft) {
        var title = wrapped(sentence(draft.message(), draft.id()));
        var summary = Description.summary(draft.upgrade());
        return summary.isEmpty()
                ? title + "\n"
                : title + "\n\n" + wrapped("<p>" + Literals.javadoc(summary)) + "\n";
    }

    private static String sentence(String message, String id) {
        var line = message.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.isEmpty()) {
            return "Revision " + Literals.javadoc(id) + ".";
        }
        int first = line.codePointAt(0);
        var capital = Character.toString(Character.toTitleCase(first));
        var text = capital + line.substring(Character.charCount(first));
        return Literals.javadoc(text) + (text.matches(".*[.!?]") ? "" : ".");
    }

    private static String wrapped(String text) {
        var lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > JAVADOC_WIDTH) {
                lines.append('\n');
                column = 0;
            } else if (column > 0) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }
}
