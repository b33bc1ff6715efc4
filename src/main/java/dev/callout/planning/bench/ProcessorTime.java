package dev.callout.planning.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processor time of this process from its start, all threads. */
public final class ProcessorTime {
    private static final Path LINUX = Path.of("/proc/self/stat");
    /** Linux tells hundredths of a second whatever the kernel's own clock (proc(5), USER_HZ). */
    private static final double TICKS_A_SECOND = 100;

    private static final int USER_FIELD = 11;

    private ProcessorTime() {}

    public static double seconds() {
        try {
            if (Files.exists(LINUX)) {
                // quicker than loading the management classes, which would cost a good part of a second
                String stat = Files.readString(LINUX);
                String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                return (Long.parseLong(fields[USER_FIELD]) + Long.parseLong(fields[USER_FIELD + 1])) / TICKS_A_SECOND;
            }
        } catch (IOException unreadable) {
            // ask the virtual machine instead
        }
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine
                ? machine.getProcessCpuTime() / 1e9
                : System.nanoTime() / 1e9;
    }

    /** The calling thread's own processor time: what an answer takes where nothing else runs. */
    static double ofThreadMillis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }
}
