package dev.callout.planning.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the figures of a report were measured on: processor, cores, memory for Java, JDK. Never a host's name or a path. */
public final class Machine {
    private static final Path LINUX = Path.of("/proc/cpuinfo");
    private static final long MEBIBYTE = 1 << 20;

    private Machine() {}

    public static String described() {
        Runtime runtime = Runtime.getRuntime();
        return processor() + ", " + runtime.availableProcessors() + " cores, " + runtime.maxMemory() / MEBIBYTE
                + " MiB for Java, JDK " + System.getProperty("java.version") + ", " + System.getProperty("os.name");
    }

    private static String processor() {
        try {
            return Files.exists(LINUX)
                    ? Files.readAllLines(LINUX).stream()
                            .filter(line -> line.startsWith("model name"))
                            .map(line -> line.substring(line.indexOf(':') + 1).strip())
                            .findFirst()
                            .orElse(System.getProperty("os.arch"))
                    : System.getProperty("os.arch");
        } catch (IOException unreadable) {
            return System.getProperty("os.arch");
        }
    }
}
