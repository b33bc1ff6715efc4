package dev.callout.dispatch.live;

import dev.callout.planning.problem.Visit;
import dev.callout.promise.arrival.StopOutlook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what to do about an event of the running day: gives a new place to what has lost its own, fills what became free,
 * rescues promises, and tells those early whose promise cannot be rescued. The same day gives the same decision.
 */
public final class LiveDispatch {
    /** Rescues made at one event; more is unrest. */
    private static final int MOST_RESCUES = 3;

    /** For how many a rescue is sought at one event, the least safe first. The next event, soon, is for the others. */
    private static final int MOST_SOUGHT = 12;

    /** By how much a chance must fall before a rescue is sought again. */
    private static final double WORSE = 0.1;

    private static final int URGENT = 1;

    private final LiveLaw law;
    private final Repairs repairs;

    /** With the usual repairs. */
    public LiveDispatch(LiveLaw law) {
        this(law, Repairs.usual());
    }

    public LiveDispatch(LiveLaw law, Repairs repairs) {
        this.law = law;
        this.repairs = repairs;
    }

    /**
     * @param disturbed whether something happened that takes places away or asks for one; where time has only passed, work
     *     that had no place before is not searched one for again
     */
    public Decision react(LiveDay before, boolean disturbed) {
        LiveDay day = filled(disturbed ? repaired(before) : before);
        List<Proposal> rescues = new ArrayList<>();
        LiveOutlook outlook = LiveOutlook.of(day, law);
        Rescue rescue = null;
        int sought = 0;
        for (Optional<StopOutlook> risk = worst(day, outlook);
                risk.isPresent() && rescues.size() < MOST_RESCUES && sought < MOST_SOUGHT;
                risk = worst(day, outlook)) {
            sought++;
            String visit = risk.get().visit();
            rescue = rescue == null ? new Rescue(day, law, outlook) : rescue;
            Optional<Proposal> found = rescue.best(visit);
            if (found.isPresent()) {
                rescues.add(found.get());
                day = day.with(found.get().routes());
                outlook = LiveOutlook.of(day, law);
                rescue = null;
            } else {
                day = day.seeking(visit, risk.get().toldRate().orElse(1));
            }
        }
        return new Tellings(law, before).settle(day, outlook, rescues);
    }

    /**
     * The told windows that will probably not hold, the least safe first, each with the changes that would save it. Nothing is
     * decided.
     */
    public List<Risk> risks(LiveDay day) {
        LiveOutlook outlook = LiveOutlook.of(day, law);
        Rescue rescue = new Rescue(day, law, outlook);
        return outlook.stops().values().stream()
                .filter(stop -> chance(stop) < law.rescueBelow())
                .filter(stop -> day.told(stop.visit()) != null)
                .sorted(Comparator.comparingDouble(LiveDispatch::chance).thenComparing(StopOutlook::visit))
                .map(stop -> new Risk(stop.visit(), chance(stop), rescue.proposals(stop.visit()), retold(day, stop)))
                .toList();
    }

    /** What could be put into gaps of the routes: whoever has lost a promised place first, then the most valued. */
    public List<Proposal> insertions(LiveDay day) {
        Set<String> lost = lost(day);
        Set<String> rest = new HashSet<>(day.open().keySet());
        rest.removeAll(day.placed());
        rest.removeAll(lost);
        Filling filling = new Filling(day, law);
        List<Proposal> insertions = new ArrayList<>(filling.proposals(lost));
        insertions.addAll(filling.proposals(rest));
        return insertions;
    }

    /** How one visit that stands on no route could be put into a gap; empty where it cannot. */
    public Optional<Proposal> insertion(LiveDay day, String visit) {
        return new Filling(day, law).proposals(Set.of(visit)).stream().findFirst();
    }

    /** What the customer would be told if nothing were done. */
    private Telling retold(LiveDay day, StopOutlook stop) {
        StopOutlook free = Objects.requireNonNull(
                LiveOutlook.of(day.telling(stop.visit(), null), law).stops().get(stop.visit()));
        return new Telling(
                stop.visit(),
                day.told(stop.visit()),
                free.offer().window(),
                free.offer().rate());
    }

    /** Does what a dispatcher chose, and tells those whose window cannot be kept. Nothing else is changed. */
    public Decision take(LiveDay before, Proposal chosen) {
        LiveDay day = before.with(chosen.routes());
        return new Tellings(law, before).settle(day, LiveOutlook.of(day, law), List.of(chosen));
    }

    /** Tells a customer a new window instead of the one that will probably not hold. Routes stay. */
    public Decision tell(LiveDay before, Telling chosen) {
        LiveDay day = before.telling(chosen.visit(), chosen.after());
        return new Decision(day, LiveOutlook.of(day, law), List.of(), List.of(chosen));
    }

    /** Whoever was promised something and has no place any more, and urgent work without one. */
    private LiveDay repaired(LiveDay day) {
        if (lost(day).isEmpty()) {
            return day;
        }
        LiveDay filled = filled(day, lost(day));
        return lost(filled).isEmpty()
                ? filled
                : filled.with(Parts.visits(repairs.repair(Remainder.of(filled, law.lengths()))));
    }

    private static Set<String> lost(LiveDay day) {
        Set<String> placed = day.placed();
        Set<String> lost = new HashSet<>();
        for (Visit visit : day.open().values()) {
            if (!placed.contains(visit.id()) && (visit.promise() != null || visit.priority() == URGENT)) {
                lost.add(visit.id());
            }
        }
        return lost;
    }

    private LiveDay filled(LiveDay day) {
        return filled(day, day.open().keySet());
    }

    private LiveDay filled(LiveDay day, Set<String> wanted) {
        return day.placed().containsAll(wanted) ? day : new Filling(day, law).with(wanted);
    }

    /**
     * The told stop with the least chance, where it is worth a rescue, nobody is on the way to it, and things have become
     * worse since a rescue was last sought in vain.
     */
    private Optional<StopOutlook> worst(LiveDay day, LiveOutlook outlook) {
        return outlook.stops().values().stream()
                .filter(stop -> chance(stop) < law.rescueBelow())
                .filter(stop -> day.open().containsKey(stop.visit()))
                .filter(stop -> chance(stop) < day.sought().getOrDefault(stop.visit(), 2.0) - WORSE)
                .min(Comparator.comparingDouble(LiveDispatch::chance).thenComparing(StopOutlook::visit));
    }

    private static double chance(StopOutlook stop) {
        return stop.toldRate().orElse(1);
    }
}
