package dev.callout.planning.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/** How long a number of answers took, by the wall clock and by the processor time of the thread. For one thread. */
final class Stopwatch {
    private final double[] processor;
    private final double[] wall;
    private int count;

    Stopwatch(int most) {
        processor = new double[most];
        wall = new double[most];
    }

    <T> T time(Supplier<T> answer) {
        long begun = System.nanoTime();
        double spent = ProcessorTime.ofThreadMillis();
        T result = answer.get();
        processor[count] = ProcessorTime.ofThreadMillis() - spent;
        wall[count++] = (System.nanoTime() - begun) / 1e6;
        return result;
    }

    /** Milliseconds by both clocks: the first answer, which finds a cold program, the median, nine in ten, the worst. */
    String told() {
        return "processor milliseconds " + told(processor) + "; by the wall clock " + told(wall);
    }

    private String told(double[] millis) {
        double first = millis[0];
        double[] sorted = Arrays.copyOf(millis, count);
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "first %.0f median %.0f nine in ten %.0f worst %.0f",
                first,
                sorted[count / 2],
                sorted[count * 9 / 10],
                sorted[count - 1]);
    }
}
