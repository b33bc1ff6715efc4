package dev.callout.cli;

import dev.callout.error.InvalidInput;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Runs one of Callout's command lines: exit code 0, 2 on bad input, 1 on failure. */
@Command(name = "callout", description = "Field-service planning without a server", mixinStandardHelpOptions = true)
public final class CommandLines {
    private static final int BAD_INPUT = 2;

    private CommandLines() {}

    /** Whether the first argument asks for a command line rather than for the server. */
    public static boolean areAskedFor(String... args) {
        return args.length > 0
                && (names().contains(args[0])
                        || Set.of("--help", "-h", "--version").contains(args[0]));
    }

    /** As {@link #run(DatabaseWork, String...)}, where there is no database. */
    public static int run(String... args) {
        return run(CommandLines::refuseDatabase, args);
    }

    /**
     * Runs the command and answers its exit code.
     *
     * @param database for commands that need one
     */
    public static int run(DatabaseWork database, String... args) {
        CommandLine line = new CommandLine(new CommandLines());
        commands(database).forEach(line::addSubcommand);
        offerHelp(line);
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof InvalidInput invalid) {
                command.getErr().println(ProblemText.of(invalid));
                return BAD_INPUT;
            }
            command.getErr().println("callout: " + failure);
            return 1;
        });
        return line.execute(args);
    }

    /** Every command tells how it is used, at whatever depth. */
    private static void offerHelp(CommandLine line) {
        for (CommandLine command : line.getSubcommands().values()) {
            command.getCommandSpec().mixinStandardHelpOptions(true);
            offerHelp(command);
        }
    }

    private static int refuseDatabase(Callable<Integer> work) {
        throw new IllegalStateException("There is no database here");
    }

    private static Set<String> names() {
        return commands(CommandLines::refuseDatabase).stream()
                .map(command -> command.getClass().getAnnotation(Command.class).name())
                .collect(Collectors.toSet());
    }

    private static List<Object> commands(DatabaseWork database) {
        return List.of(
                new BenchCommand(),
                new CheckCommand(),
                new DiffCommand(),
                new ImportCommand(database),
                new MatrixCommand(),
                new PlanCommand(),
                new RulebookCommand(),
                new SimulateCommand());
    }
}
