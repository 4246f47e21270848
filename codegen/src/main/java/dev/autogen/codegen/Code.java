package dev.autogen.codegen;

import java.util.List;
import java.util.stream.Stream;

/** An expression of the source that is written. */
sealed interface Code permits Chain, Code.Raw, Code.Text, Code.Constant {

    /** A constant holds no more bytes than this, of its own kind of UTF-8. */
    int LONGEST_TEXT = 65_535 / 3;

    /** On one line. */
    String flat();

    /** On as many lines as it takes to stay within the page, as far as it can be broken. */
    String laidOut(Page page);

    Stream<StaticImport> imports();

    /** How many things the compiler makes of it, each a few bytes of a method. */
    int weight();

    /** Whether one line would hold it badly, however short. */
    default boolean wantsLines() {
        return false;
    }

    /** Whether it can be broken at its end, so that what is before it can stay on its line. */
    boolean breakable();

    /** What is called or read without its class. */
    record StaticImport(Class<?> type, String member) {}

    static Code number(long value) {
        return new Raw(value == (int) value ? Long.toString(value) : value + "L");
    }

    static Code text(String value) {
        if (value.length() <= LONGEST_TEXT) {
            return new Text(value);
        }
        var pieces =
                Stream.iterate(0, at -> at < value.length(), at -> at + LONGEST_TEXT)
                        .map(at -> value.substring(at, Math.min(value.length(), at + LONGEST_TEXT)))
                        .<Code>map(Text::new);
        return Chain.of("String.join", Stream.concat(Stream.of(new Text("")), pieces).toList());
    }

    static List<Code> texts(List<String> values) {
        return values.stream().map(Code::text).toList();
    }

    static Code constant(Enum<?> value) {
        return new Constant(value);
    }

    /** Anything as it stands. */
    record Raw(String flat) implements Code {
        @Override
        public String laidOut(Page page) {
            return flat;
        }

        @Override
        public Stream<StaticImport> imports() {
            return Stream.of();
        }

        @Override
        public int weight() {
            return 1;
        }

        @Override
        public boolean breakable() {
            return false;
        }
    }

    /** A string literal. */
    record Text(String value) implements Code {
        @Override
        public String flat() {
            return Literals.literal(value);
        }

        @Override
        public String laidOut(Page page) {
            return page.fits(this)
                    ? flat()
                    : String.join(
                            page.nextLine() + "+ ",
                            value.lines().count() < 2
                                    ? List.of(flat())
                                    : Literals.lines(value).stream()
                                            .map(Literals::literal)
                                            .toList());
        }

        @Override
        public Stream<StaticImport> imports() {
            return Stream.of();
        }

        @Override
        public int weight() {
            return 1;
        }

        @Override
        public boolean breakable() {
            return value.lines().count() > 1;
        }
    }

    /** A constant of an enum. */
    record Constant(Enum<?> value) implements Code {
        @Override
        public String flat() {
            return value.name();
        }

        @Override
        public String laidOut(Page page) {
            return flat();
        }

        @Override
        public Stream<StaticImport> imports() {
            return Stream.of(new StaticImport(value.getDeclaringClass(), value.name()));
        }

        @Override
        public int weight() {
            return 1;
        }

        @Override
        public boolean breakable() {
            return false;
        }
    }
}
