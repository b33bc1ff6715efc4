package dev.callout.policy;

import dev.callout.time.LocalCalendar;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On which terms orders and cases are escalated.
 *
 * @param portalStop orders are taken by phone once the portal has stood still for longer than this
 * @param updateEvery how often the other side is told how things stand, in working time of the escalation hours, until
 *     something else is agreed
 * @param routes where escalations go, by product; empty: this operator takes none
 */
public record EscalationKnobs(
        LocalCalendar hours, Duration portalStop, Duration updateEvery, Map<String, Route> routes) {
    public EscalationKnobs {
        routes = Collections.unmodifiableMap(new LinkedHashMap<>(routes));
    }

    /**
     * Where escalations about a product go.
     *
     * @param address the mail address that they are written to
     * @param contactPerson who leads them; null: whoever takes them
     */
    public record Route(
            Wording names, String address, @Nullable String contactPerson) {}
}
