package dev.callout.dispatch;

import dev.callout.route.Plan;
import dev.callout.route.PlanId;
import dev.callout.route.PlanState;
import dev.callout.route.Plans;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what is new about a plan each time it looks; one for each listener. Not thread-safe. */
final class PlanFollower {
    private static final int SILENT_LOOKS = 25;

    private final PlanId id;
    private final Plans plans;
    private final PlanTrail trail;
    private final Sse sse;
    private final OutboundSseEvent end;
    private @Nullable PlanState told;
    private @Nullable PlanProgress shown;
    private int silent;

    PlanFollower(PlanId id, Plans plans, PlanTrail trail, Sse sse) {
        this.id = id;
        this.plans = plans;
        this.trail = trail;
        this.sse = sse;
        end = sse.newEventBuilder().comment("end").build();
    }

    /** False of what stands for the end, behind the last event. */
    boolean isEvent(OutboundSseEvent event) {
        return event != end;
    }

    List<OutboundSseEvent> look() {
        List<OutboundSseEvent> events = new ArrayList<>();
        Plan plan = plans.get(id);
        boolean running = PlanState.RUNNING.contains(plan.state());
        Optional<PlanProgress> progress = trail.findProgress(id);
        if (plan.state() != told && running) {
            events.add(state(plan));
        }
        if (progress.isPresent() && !progress.get().equals(shown)) {
            shown = progress.get();
            events.add(event("progress", shown));
        }
        if (!running) {
            events.add(state(plan));
            events.add(end);
        }
        silent = events.isEmpty() ? silent + 1 : 0;
        if (silent >= SILENT_LOOKS) {
            silent = 0;
            events.add(sse.newEventBuilder().comment("still here").build());
        }
        told = plan.state();
        return events;
    }

    private OutboundSseEvent state(Plan plan) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("plan", plan.id().toString());
        facts.put("state", plan.state().name());
        if (plan.failure() != null) {
            facts.put("failure", plan.failure());
        }
        return event("state", facts);
    }

    private OutboundSseEvent event(String name, Object facts) {
        return sse.newEventBuilder()
                .name(name)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(facts)
                .build();
    }
}
