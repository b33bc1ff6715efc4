package dev.callout.home;

import java.nio.file.Path;

/** Another running server already holds Callout's folder. */
public final class HomeInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HomeInUse(Path folder) {
        super("Another Callout server is running on " + folder + "; stop it, or set CALLOUT_HOME to another folder.");
    }
}
