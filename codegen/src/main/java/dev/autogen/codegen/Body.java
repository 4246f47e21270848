package dev.autogen.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * One of the two methods of a revision, and the classes that hold its steps when they are too many
 * for it: a method holds 64 KB, and a class 65,535 constants.
 */
record Body(MethodSpec method, List<TypeSpec> parts, List<Code.StaticImport> imports) {
    /** Each costs some eight bytes and two constants at most, so that this is far from both. */
    private static final int MOST_WEIGHT = 3_000;

    /** Holds the head of a revision and most foreign keys on one line. */
    static final int LINE = 120;

    private static final int METHOD_INDENT = 8;
    private static final int PART_INDENT = 12;

    static Body of(String name, List<Operation> operations) {
        var verbs = new Verbs();
        var steps = operations.stream().map(it -> it.accept(verbs)).toList();
        var imports = steps.stream().flatMap(Code::imports).distinct().toList();
        var chunks = chunks(steps);
        if (steps.isEmpty()) {
            var hint =
                    CodeBlock.of("// Nothing to " + name + " was found: write here what to do.\n");
            return new Body(method(name, hint), List.of(), imports);
        }
        if (chunks.size() == 1) {
            return new Body(method(name, code(steps, METHOD_INDENT)), List.of(), imports);
        }
        return split(name, chunks, imports);
    }

    private static Body split(
            String name, List<List<Chain>> chunks, List<Code.StaticImport> imports) {
        var calls = CodeBlock.builder().add("// Too many steps for one method of Java.\n");
        var parts = new ArrayList<TypeSpec>();
        for (List<Chain> chunk : chunks) {
            var part =
                    name.substring(0, 1).toUpperCase(Locale.ROOT)
                            + name.substring(1)
                            + "Part"
                            + (parts.size() + 1);
            calls.add("$L.$L(op);\n", part, name);
            parts.add(part(part, name, chunk));
        }
        return new Body(method(name, calls.build()), parts, imports);
    }

    private static TypeSpec part(String typeName, String name, List<Chain> steps) {
        return TypeSpec.classBuilder(typeName)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethod(
                        MethodSpec.methodBuilder(name)
                                .addModifiers(Modifier.STATIC)
                                .addParameter(Operations.class, "op")
                                .addCode(code(steps, PART_INDENT))
                                .build())
                .build();
    }

    private static MethodSpec method(String name, CodeBlock code) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Operations.class, "op")
                .addCode(code)
                .build();
    }

    private static CodeBlock code(List<Chain> steps, int indent) {
        var page = Page.of(LINE - indent);
        var code = CodeBlock.builder();
        for (int i = 0; i < steps.size(); i++) {
            Statements.of(steps.get(i), "wide" + i, page).forEach(it -> code.add("$L;\n", it));
        }
        return code.build();
    }

    private static List<List<Chain>> chunks(List<Chain> steps) {
        var chunks = new ArrayList<List<Chain>>();
        var chunk = new ArrayList<Chain>();
        int weight = 0;
        for (Chain step : steps) {
            if (!chunk.isEmpty() && weight + step.weight() > MOST_WEIGHT) {
                chunks.add(List.copyOf(chunk));
                chunk.clear();
                weight = 0;
            }
            chunk.add(step);
            weight += step.weight();
        }
        return Stream.concat(chunks.stream(), Stream.of(List.copyOf(chunk))).toList();
    }
}
