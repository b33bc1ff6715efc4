package dev.callout.dispatch.live;

import dev.callout.planning.problem.Visit;
import dev.callout.promise.arrival.StopOutlook;
import dev.callout.time.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out what customers are told, once the routes are settled. */
record Tellings(LiveLaw law, LiveDay before) {
    /** A stop that will hardly be begun in time is not worth another window today. */
    private static final double LEAST_RATE = 0.5;

    private static final double LIKELY = 0.5;

    Decision settle(LiveDay settled, LiveOutlook known, List<Proposal> rescues) {
        LiveDay day = settled;
        for (StopOutlook stop : known.stops().values()) {
            if (day.open().containsKey(stop.visit()) && isLost(day.told(stop.visit()), stop)) {
                day = day.telling(stop.visit(), null);
            }
        }
        LiveOutlook outlook = day == settled ? known : LiveOutlook.of(day, law);
        LiveDay told = newlyTold(day, outlook);
        boolean dropped = !told.placed().equals(day.placed());
        day = told;
        Set<String> placed = day.placed();
        for (Visit visit : List.copyOf(day.open().values())) {
            if (!placed.contains(visit.id())) {
                day = day.telling(visit.id(), null);
            }
        }
        LiveOutlook last = dropped ? LiveOutlook.of(day, law) : outlook;
        return new Decision(day, last, rescues, tellings(day, outlook));
    }

    /**
     * A window that is as good as lost, and whose end the arrival will more likely than not pass by more than customers are
     * troubled for.
     */
    private boolean isLost(@Nullable Window told, StopOutlook stop) {
        return told != null
                && stop.toldRate().orElse(1) < law.tellBelow()
                && stop.start().quantile(LIKELY).isAfter(told.end().plus(law.retell()));
    }

    private LiveDay newlyTold(LiveDay settled, LiveOutlook outlook) {
        LiveDay day = settled;
        for (LiveRoute route : settled.routes().values()) {
            List<String> kept = new ArrayList<>();
            for (String visit : route.ahead()) {
                StopOutlook stop = outlook.stops().get(visit);
                if (day.told(visit) == null && stop != null) {
                    boolean comes = stop.offer().rate() >= LEAST_RATE;
                    day = comes ? day.telling(visit, stop.offer().window()) : day;
                    if (!comes) {
                        continue;
                    }
                }
                kept.add(visit);
            }
            day = kept.equals(route.ahead()) ? day : day.with(Map.of(route.shift(), kept));
        }
        return day;
    }

    private List<Telling> tellings(LiveDay day, LiveOutlook outlook) {
        List<Telling> tellings = new ArrayList<>();
        for (Visit visit : day.open().values()) {
            Window was = before.told(visit.id());
            Window is = visit.promise();
            if (was == null ? is != null : !was.equals(is)) {
                StopOutlook stop = outlook.stops().get(visit.id());
                double rate = is == null || stop == null ? 0 : stop.offer().rate();
                tellings.add(new Telling(visit.id(), was, is, rate));
            }
        }
        return tellings;
    }
}
