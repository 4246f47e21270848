package dev.autogen.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A call and the calls on what it returns: {@code column("id", bigint()).notNull()}. */
record Chain(Call head, List<Call> more, Lines lines) implements Code {

    /** When each call has a line of its own. */
    enum Lines {
        WHEN_LONG,
        ALWAYS
    }

    Chain {
        more = List.copyOf(more);
    }

    static Chain of(String name, List<Code> arguments) {
        return new Chain(new Call(Optional.empty(), name, arguments), List.of(), Lines.WHEN_LONG);
    }

    static Chain of(String name, Code... arguments) {
        return of(name, List.of(arguments));
    }

    /** A factory that the source imports statically. */
    static Chain factory(Class<?> type, String name, List<Code> arguments) {
        return new Chain(new Call(Optional.of(type), name, arguments), List.of(), Lines.WHEN_LONG);
    }

    static Chain factory(Class<?> type, String name, Code... arguments) {
        return factory(type, name, List.of(arguments));
    }

    Chain then(String name, List<Code> arguments) {
        var longer = new ArrayList<>(more);
        longer.add(new Call(Optional.empty(), name, arguments));
        return new Chain(head, longer, lines);
    }

    Chain then(String name, Code... arguments) {
        return then(name, List.of(arguments));
    }

    Chain onLines() {
        return new Chain(head, more, Lines.ALWAYS);
    }

    private Stream<Call> calls() {
        return Stream.concat(Stream.of(head), more.stream());
    }

    @Override
    public String flat() {
        return calls().map(Call::flat).collect(Collectors.joining("."));
    }

    @Override
    public boolean wantsLines() {
        return (lines == Lines.ALWAYS && !more.isEmpty()) || calls().anyMatch(Call::wantsLines);
    }

    @Override
    public boolean breakable() {
        return !more.isEmpty() || head.breakable();
    }

    @Override
    public Stream<StaticImport> imports() {
        return calls().flatMap(Call::imports);
    }

    @Override
    public int weight() {
        return calls().mapToInt(Call::weight).sum();
    }

    @Override
    public String laidOut(Page page) {
        if (page.fits(this)) {
            return flat();
        }
        if (more.isEmpty()) {
            return head.laidOut(page);
        }
        var text = new StringBuilder(head.laidOut(page.withTail(0)));
        for (int i = 0; i < more.size(); i++) {
            int tail = i == more.size() - 1 ? page.tail() : 0;
            text.append(page.nextLine())
                    .append('.')
                    .append(more.get(i).laidOut(page.below().after(".").withTail(tail)));
        }
        return text.toString();
    }

    /** One call with its arguments. */
    record Call(Optional<Class<?>> type, String name, List<Code> arguments) {
        Call {
            arguments = List.copyOf(arguments);
        }

        String flat() {
            return name
                    + arguments.stream()
                            .map(Code::flat)
                            .collect(Collectors.joining(", ", "(", ")"));
        }

        boolean wantsLines() {
            return arguments.stream().anyMatch(Code::wantsLines);
        }

        boolean breakable() {
            return !arguments.isEmpty() && (last().breakable() || isCallOfCall());
        }

        Stream<StaticImport> imports() {
            return Stream.concat(
                    type.stream().map(it -> new StaticImport(it, name)),
                    arguments.stream().flatMap(Code::imports));
        }

        int weight() {
            return 1 + arguments.stream().mapToInt(Code::weight).sum();
        }

        /** Such as {@code op.createEnumType(enumType(…))}, whose inner call is broken instead. */
        private boolean isCallOfCall() {
            return arguments.size() == 1
                    && last() instanceof Chain chain
                    && chain.head.arguments.size() > 1;
        }

        private List<Code> before() {
            return arguments.subList(0, arguments.size() - 1);
        }

        private Code last() {
            return arguments.get(arguments.size() - 1);
        }

        String laidOut(Page page) {
            if (!wantsLines() && page.fits(flat())) {
                return flat();
            }
            if (arguments.isEmpty()) {
                return flat();
            }
            if (before().stream().anyMatch(Code::breakable)) {
                return oneByOne(page);
            }
            return breakable() ? lastBroken(page) : filled(page);
        }

        private String lastBroken(Page page) {
            var before =
                    before().stream()
                            .map(it -> it.flat() + ", ")
                            .collect(Collectors.joining("", name + "(", ""));
            return before + last().laidOut(page.after(before).withTail(page.tail() + 1)) + ")";
        }

        private String oneByOne(Page page) {
            var below = page.below();
            var lines =
                    arguments.stream()
                            .map(it -> it.laidOut(below.withTail(page.tail() + 1)))
                            .collect(Collectors.joining("," + page.nextLine()));
            return name + "(" + page.nextLine() + lines + ")";
        }

        /** As many arguments on each line as it holds. */
        private String filled(Page page) {
            var line = page.below();
            var text = new StringBuilder(name).append('(').append(page.nextLine());
            int column = line.column();
            for (int i = 0; i < arguments.size(); i++) {
                var argument = arguments.get(i).flat() + (i == arguments.size() - 1 ? ")" : ",");
                if (i > 0 && column + 1 + argument.length() + page.tail() > page.width()) {
                    text.append(page.nextLine());
                    column = line.column();
                } else if (i > 0) {
                    text.append(' ');
                    column++;
                }
                text.append(argument);
                column += argument.length();
            }
            return text.toString();
        }
    }
}
