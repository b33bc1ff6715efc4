package dev.callout.operators;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A rulebook with what the rows of the wholesale network need. */
public final class WholesaleRulebook implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("callout.operator", "src/test/resources/rulebooks/wholesale");
    }
}
