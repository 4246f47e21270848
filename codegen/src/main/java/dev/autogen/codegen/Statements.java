package dev.autogen.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a step as one statement, or as several where the compiler would lose its way in one. */
final class Statements {
    /** The compiler calls itself a few times for each call in a chain, and its stack ends. */
    private static final int LONGEST_CHAIN = 200;

    private Statements() {}

    /** The statements without their semicolons; {@code variable} is free for them to use. */
    static List<String> of(Chain step, String variable, Page page) {
        if (step.more().isEmpty()
                && step.head().arguments().size() == 1
                && step.head().arguments().get(0) instanceof Chain chain
                && chain.more().size() > LONGEST_CHAIN) {
            var statements = assignments(chain, variable, page);
            var whole = Chain.of(step.head().name(), new Code.Raw(variable));
            statements.add(whole.laidOut(page));
            return statements;
        }
        return List.of(step.laidOut(page));
    }

    private static List<String> assignments(Chain chain, String variable, Page page) {
        var statements = new ArrayList<String>();
        var calls = chain.more();
        var first = new Chain(chain.head(), calls.subList(0, LONGEST_CHAIN), chain.lines());
        statements.add("var " + variable + " = " + first.laidOut(page));
        for (int at = LONGEST_CHAIN; at < calls.size(); at += LONGEST_CHAIN) {
            var some = calls.subList(at, Math.min(calls.size(), at + LONGEST_CHAIN));
            var head =
                    new Chain.Call(
                            Optional.empty(),
                            variable + "." + some.get(0).name(),
                            some.get(0).arguments());
            var next = new Chain(head, some.subList(1, some.size()), chain.lines());
            statements.add(variable + " = " + next.laidOut(page));
        }
        return statements;
    }
}
