package dev.callout.simulate;

import java.lang.management.ManagementFactory;

/** Processor time of this thread: other work of the machine does not count. */
final class Processor {
    private Processor() {}

    static long nanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
