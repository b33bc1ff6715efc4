package dev.callout.cli;

import java.util.concurrent.Callable;

/** Runs work beside the database, with all that the server has but HTTP; who starts the program gives it. */
@FunctionalInterface
public interface DatabaseWork {
    int run(Callable<Integer> work) throws Exception;
}
