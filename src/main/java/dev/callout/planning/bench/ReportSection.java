package dev.callout.planning.bench;

import java.io.IOException;

/** One part of the benchmark report: measures something and writes down what came out. */
public interface ReportSection {
    /** By which it is selected on a command line. */
    String id();

    String title();

    void write(ReportText text) throws IOException, InterruptedException;
}
