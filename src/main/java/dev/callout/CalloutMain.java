package dev.callout;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

@QuarkusMain
public final class CalloutMain {
    private CalloutMain() {}

    public static void main(String... args) {
        Quarkus.run(args);
    }
}
