package dev.autogen.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Draws a history with lines between revisions, as version control does: newest first, a column for
 * each line of revisions.
 *
 * <p>It is told of one revision after the other, each before those that it follows.
 */
final class GraphDrawing {
    /** What each column waits for; no two wait for the same. */
    private final List<String> columns = new ArrayList<>();

    private final List<String> rows = new ArrayList<>();
    private final BiFunction<String, Integer, String> paint;

    /** Signs are painted by their column. */
    GraphDrawing(BiFunction<String, Integer, String> paint) {
        this.paint = paint;
    }

    /** The rows so far. */
    List<String> rows() {
        return List.copyOf(rows);
    }

    /** Draws a revision, its lines of text beside it, and the edges to those that it follows. */
    void add(String id, List<String> parents, List<String> text) {
        int column = columns.indexOf(id);
        if (column < 0) {
            column = columns.size();
            columns.add(id);
        }
        row(marked(column), text.get(0));
        columns.remove(column);
        columns.addAll(column, parents);
        fanOut(column, parents.size());
        text.stream().skip(1).forEach(it -> row(bars(), it));
        if (parents.isEmpty()) {
            closeGap(column);
        }
        joinTwins();
    }

    /** The star of a revision among the bars of the others. */
    private Line marked(int column) {
        var line = bars();
        line.put(2 * column, '*');
        return line;
    }

    private Line bars() {
        var line = new Line();
        for (int i = 0; i < columns.size(); i++) {
            line.put(2 * i, '|');
        }
        return line;
    }

    /** One column becomes several: those right of it move away. */
    private void fanOut(int column, int count) {
        for (int made = 2; made <= count; made++) {
            int size = columns.size() - count + made;
            var line = new Line();
            for (int i = 0; i < column + made - 1; i++) {
                line.put(2 * i, '|');
            }
            for (int i = column + made - 1; i < size; i++) {
                line.put(2 * i - 1, '\\');
            }
            row(line, "");
        }
    }

    /** Where a column ended, those right of it move up. */
    private void closeGap(int column) {
        if (column < columns.size()) {
            var line = new Line();
            for (int i = 0; i < columns.size(); i++) {
                line.put(i < column ? 2 * i : 2 * i + 1, i < column ? '|' : '/');
            }
            row(line, "");
        }
    }

    /** Columns that wait for the same become one: the left one. */
    private void joinTwins() {
        for (int right = columns.size() - 1; right > 0; right--) {
            int left = columns.indexOf(columns.get(right));
            if (left < right) {
                row(joined(left, right), "");
                columns.remove(right);
            }
        }
    }

    private Line joined(int left, int right) {
        var line = new Line();
        for (int i = 0; i < columns.size(); i++) {
            line.put(i < right ? 2 * i : 2 * i - 1, i < right ? '|' : '/');
        }
        for (int i = left; i < right - 1; i++) {
            line.put(2 * i + 1, '_');
        }
        return line;
    }

    private void row(Line line, String text) {
        rows.add((line.painted() + (text.isEmpty() ? "" : " " + text)).stripTrailing());
    }

    /** The signs of a row; two columns of text for each of the drawing. */
    private final class Line {
        private final List<Character> signs = new ArrayList<>();

        void put(int at, char sign) {
            if (at >= signs.size()) {
                signs.addAll(Collections.nCopies(at + 1 - signs.size(), ' '));
            }
            signs.set(at, sign);
        }

        String painted() {
            var text = new StringBuilder();
            for (int i = 0; i < signs.size(); i++) {
                char sign = signs.get(i);
                text.append(sign == ' ' ? " " : paint.apply(String.valueOf(sign), i / 2));
            }
            // The text begins right of every column.
            int width = Math.max(1, 2 * columns.size() - 1);
            return text + " ".repeat(Math.max(0, width - signs.size()));
        }
    }
}
