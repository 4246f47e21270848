package dev.autogen.operation;

import dev.autogen.schema.TableOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says in plain English what an operation does: {@code adds orders.user_id (bigint, not null)}, all
 * on one line.
 */
public final class Description extends Phrases<String> {
    private static final int NAMED = 8;
    private static final Parts PARTS = new Parts();

    @Override
    String phrase(String verb, Noun noun, String object, String rest) {
        return oneLine(join(verb, noun.one, object) + rest);
    }

    /**
     * A sentence on all of them, such as {@code Creates tables users and orders; adds
     * orders.note.}, which counts those beyond the first few. No operations, no text.
     */
    public static String summary(List<Operation> operations) {
        if (operations.isEmpty()) {
            return "";
        }
        Map<Lead, List<String>> groups = new LinkedHashMap<>();
        // "And 1 more" would be longer than that one itself.
        operations.stream()
                .limit(operations.size() == NAMED + 1 ? NAMED + 1 : NAMED)
                .map(it -> it.accept(PARTS))
                .forEach(
                        part ->
                                groups.computeIfAbsent(part.lead(), it -> new ArrayList<>())
                                        .add(part.object()));
        int named = groups.values().stream().mapToInt(List::size).sum();
        var text =
                groups.entrySet().stream()
                        .map(it -> it.getKey().say(it.getValue()))
                        .collect(Collectors.joining("; "));
        int more = operations.size() - named;
        var sentence = oneLine(text + (more == 0 ? "" : "; and " + more + " more changes"));
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
    }

    /** What a table is beyond its columns and constraints, in words. */
    public static String of(TableOptions options) {
        return Changes.of(TableOptions.NONE, options).replaceAll("(^|, )now ", "$1");
    }

    /** What is done and to what kind of thing: what has this in common is told together. */
    private record Lead(String verb, Noun noun) {
        String say(List<String> objects) {
            var word = objects.size() == 1 ? noun.one : noun.many;
            return join(
                    verb, word, enumerate(objects.stream().filter(it -> !it.isEmpty()).toList()));
        }
    }

    private record Part(Lead lead, String object) {}

    private static final class Parts extends Phrases<Part> {
        @Override
        Part phrase(String verb, Noun noun, String object, String rest) {
            return new Part(new Lead(verb, noun), object);
        }
    }

    private static String enumerate(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String join(String verb, String noun, String object) {
        return List.of(verb, noun, object).stream()
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
