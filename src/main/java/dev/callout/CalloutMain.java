package dev.callout;

import dev.callout.cli.CommandLines;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The one entry: a command line where one is asked for, else the server. */
@QuarkusMain
public final class CalloutMain {
    private CalloutMain() {}

    public static void main(String... args) {
        if (CommandLines.areAskedFor(args)) {
            System.exit(CommandLines.run(DatabaseRun::run, args));
        }
        ServerGround ground = ServerGround.prepare();
        Quarkus.run(
                null,
                (exitCode, failure) -> {
                    ground.close();
                    System.exit(exitCode);
                },
                args);
    }
}
