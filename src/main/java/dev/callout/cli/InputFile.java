package dev.callout.cli;

import dev.callout.error.InvalidInput;
import dev.callout.error.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file named on a command line. */
final class InputFile {
    private InputFile() {}

    /** @throws InvalidInput where there is no such file, or it cannot be read */
    static byte[] read(Path file, String what) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            String message = Files.exists(file) ? "The file cannot be read" : "There is no such file";
            throw new InvalidInput(
                    what, List.of(new Issue("unreadable-file", "", null, message, null, file.toString())));
        }
    }
}
