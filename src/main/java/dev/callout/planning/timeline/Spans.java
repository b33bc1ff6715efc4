package dev.callout.planning.timeline;

import dev.callout.time.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets of seconds as disjoint half-open spans in order. Immutable: the arrays must not be changed. */
public final class Spans {
    public final int count;
    public final int[] start;
    public final int[] end;

    private Spans(List<int[]> list) {
        count = list.size();
        start = list.stream().mapToInt(span -> span[0]).toArray();
        end = list.stream().mapToInt(span -> span[1]).toArray();
    }

    static Spans of(int start, int end) {
        return new Spans(start < end ? List.of(new int[] {start, end}) : List.of());
    }

    /** The windows' union: those that overlap or touch are joined, so that work may cross from one into the next. */
    static Spans union(PlanningFacts facts, List<Window> windows) {
        List<int[]> joined = new ArrayList<>();
        windows.stream().sorted(Comparator.comparing(Window::start)).forEach(window -> {
            int from = facts.second(window.start());
            int until = facts.second(window.end());
            int[] last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && from <= last[1]) {
                last[1] = Math.max(last[1], until);
            } else if (from < until) {
                joined.add(new int[] {from, until});
            }
        });
        return new Spans(joined);
    }

    Spans intersection(Spans other) {
        List<int[]> result = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < other.count; j++) {
                int from = Math.max(start[i], other.start[j]);
                int until = Math.min(end[i], other.end[j]);
                if (from < until) {
                    result.add(new int[] {from, until});
                }
            }
        }
        return new Spans(result);
    }

    /** How many seconds of {@code [from, until)} lie inside. */
    public int overlap(int from, int until) {
        int seconds = 0;
        for (int i = 0; i < count; i++) {
            seconds += Math.max(0, Math.min(until, end[i]) - Math.max(from, start[i]));
        }
        return seconds;
    }

    /**
     * By how many seconds {@code [from, until]} sticks out of the span that it fits best; 0 where it lies inside one. Where
     * there is no span at all: its length, at least 1.
     */
    public int excess(int from, int until) {
        int least = count == 0 ? Math.max(1, until - from) : Integer.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            least = Math.min(least, Math.max(0, start[i] - from) + Math.max(0, until - end[i]));
        }
        return least;
    }
}
