package dev.callout.cli;

import dev.callout.planning.rule.Rules;
import dev.callout.policy.Rulebook;
import dev.callout.policy.Rulebooks;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a rulebook as the server does at its start, so that faults are found before it is put in place. */
@Command(name = "rulebook", description = "Checks an operator's rulebook: every fault with file and line")
final class RulebookCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "OPERATOR",
            description =
                    "a folder with a rulebook, or the name of a sample; else CALLOUT_OPERATOR, else the shipped one")
    private @Nullable String operator;

    @Override
    public Integer call() {
        String named = operator == null ? System.getenv("CALLOUT_OPERATOR") : operator;
        Rulebook rulebook = Rulebooks.resolve(named, Path.of("").toAbsolutePath(), Rules.leastWeights());
        PrintWriter stdout = spec.commandLine().getOut();
        stdout.printf("%s, version %s%n", rulebook.operator().name(), rulebook.version());
        stdout.println("calendars: " + names(rulebook.calendars().keySet()));
        stdout.println("permitted hours: " + names(rulebook.permittedHours().keySet()));
        stdout.println("work kinds: " + names(rulebook.workKinds().keySet()));
        stdout.flush();
        return 0;
    }

    private static String names(Set<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }
}
