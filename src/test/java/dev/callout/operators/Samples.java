package dev.callout.operators;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Runs tests by the rulebook of a sample. */
public final class Samples {
    private Samples() {}

    /** The rural fibre provider. */
    public static final class Rural implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("callout.operator", "nord-fiber");
        }
    }

    /** The wholesale network. */
    public static final class Wholesale implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("callout.operator", "grossist");
        }
    }

    /** The cable operator in a state of emergency. */
    public static final class Cable implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("callout.operator", "kabel");
        }
    }

    /** The printer and copier service. */
    public static final class Machines implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("callout.operator", "print");
        }
    }
}
