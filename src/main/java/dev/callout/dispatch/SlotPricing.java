package dev.callout.dispatch;

import dev.callout.dispatch.live.Lengths;
import dev.callout.dispatch.live.WindowsToTell;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.replan.Slot;
import dev.callout.planning.replan.SlotLimits;
import dev.callout.planning.replan.SlotSearch;
import dev.callout.policy.PromiseKnobs;
import dev.callout.policy.Rulebook;
import dev.callout.promise.arrival.WindowLimits;
import dev.callout.time.WallClock;
import dev.callout.time.Window;
import dev.callout.visit.AgreedVisits;
import dev.callout.visit.AgreedVisits.Asked;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Says which windows somebody is free in, as the published routes, the agreed visits and the other holds stand. */
@ApplicationScoped
class SlotPricing {
    private static final String ASKED = "asked";

    private final Snapshots snapshots;
    private final ProblemReading reading;
    private final SlotOfferRows rows;
    private final AgreedVisits agreed;
    private final Rulebook rulebook;

    SlotPricing(
            Snapshots snapshots, ProblemReading reading, SlotOfferRows rows, AgreedVisits agreed, Rulebook rulebook) {
        this.snapshots = snapshots;
        this.reading = reading;
        this.rows = rows;
        this.agreed = agreed;
        this.rulebook = rulebook;
    }

    /** Those of the windows, all of them inside the stretch of time, that fit; in the running transaction. */
    List<Slot> price(Asked asked, Window within, List<Window> windows, ZoneId zone, Instant now) {
        WallClock wall = new WallClock(zone);
        LocalDate first = wall.dayOf(within.start());
        int days = (int) ChronoUnit.DAYS.between(first, wall.dayOf(within.end().minusSeconds(1))) + 1;
        Snapshot snapshot = snapshots.readHere(asked.territory(), first, days);
        SlotProblem building = new SlotProblem(reading.write(snapshot, now), rulebook);
        rows.list(
                        "territory = ?1 and state = ?2 and heldUntil > ?3 and windowStart < ?4 and windowEnd > ?5 order by id",
                        asked.territory().value(),
                        SlotState.HELD,
                        now,
                        snapshot.days().span().end(),
                        snapshot.days().span().start())
                .forEach(held -> building.add("held-" + held.id, agreed.read(held.request), held.window()));
        building.add(ASKED, asked, null);
        PlanningProblem problem = reading.travelled(building.problem(), asked.territory());
        PromiseKnobs knobs = rulebook.promises();
        return SlotSearch.offers(
                problem,
                ASKED,
                new SlotLimits(windows, knobs.rate()),
                WindowsToTell.rates(problem, Lengths.of(knobs), WindowLimits.of(knobs.windowWidth(), knobs.rate())));
    }
}
