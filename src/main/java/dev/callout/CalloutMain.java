package dev.callout;

import dev.callout.cli.CommandLines;
import dev.callout.error.InvalidInput;
import dev.callout.planning.rule.Rules;
import dev.callout.policy.Rulebooks;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The one entry: a command line where one is asked for, else the server. */
@QuarkusMain
public final class CalloutMain {
    private static final int BAD_INPUT = 2;

    private CalloutMain() {}

    public static void main(String... args) {
        if (CommandLines.areAskedFor(args)) {
            System.exit(CommandLines.run(DatabaseRun::run, args));
        }
        refuseFaultyRulebook();
        ServerGround ground = ServerGround.prepare();
        Quarkus.run(
                null,
                (exitCode, failure) -> {
                    ground.close();
                    System.exit(exitCode);
                },
                args);
    }

    /** Before anything is started, so that whoever wrote a fault reads of faults only, all of them. */
    private static void refuseFaultyRulebook() {
        Config config = ConfigProvider.getConfig();
        String operator =
                config.getOptionalValue("callout.operator", String.class).orElse(null);
        String base = config.getOptionalValue("callout.basedir", String.class).orElse(".");
        try {
            Rulebooks.resolve(operator, Path.of(base), Rules.leastWeights());
        } catch (InvalidInput refused) {
            System.err.println("callout: " + refused.text());
            System.exit(BAD_INPUT);
        }
    }
}
