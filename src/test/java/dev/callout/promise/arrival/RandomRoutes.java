package dev.callout.promise.arrival;

import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Made-up days of a technician, from quiet to hopeless, planned by mean times. Seeded. */
final class RandomRoutes {
    static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");

    private static final int[] WORK_MINUTES = {15, 30, 45, 60, 90, 120};

    private final Random random;

    RandomRoutes(long seed) {
        random = new Random(seed);
    }

    /** @param slack how much longer than their means legs are planned, e.g. 0.1 */
    RouteAhead next(int stops, double slack) {
        Instant departure = MORNING.plusSeconds(random.nextInt(3600));
        Instant clock = departure;
        List<StopAhead> ahead = new ArrayList<>();
        for (int i = 0; i < stops; i++) {
            Estimate travel = new Estimate(60 + random.nextInt(2400), 0.1 + 0.4 * random.nextDouble());
            Estimate work = new Estimate(
                    60 * WORK_MINUTES[random.nextInt(WORK_MINUTES.length)], 0.2 + 0.5 * random.nextDouble());
            List<Pause> pauses = new ArrayList<>();
            if (random.nextInt(5) == 0) {
                pauses.add(new Pause(clock.minusSeconds(random.nextInt(1800)), 1800, random.nextBoolean()));
            }
            clock = paused(clock, pauses, false).plusSeconds(Math.round(travel.seconds() * (1 + slack)));
            clock = paused(clock, pauses, true);
            Instant earliest = random.nextInt(4) == 0 ? clock.plusSeconds(random.nextInt(2700) - 900) : MORNING;
            Instant planned = later(clock, earliest);
            ahead.add(new StopAhead("v" + i, travel, pauses, work, planned, earliest, null, told(planned)));
            clock = planned.plusSeconds(Math.round(work.seconds() * (1 + slack)));
        }
        return new RouteAhead(new Standing.Leaving(departure), ahead);
    }

    private @Nullable Window told(Instant planned) {
        if (random.nextInt(6) != 0) {
            return null;
        }
        long begin = Math.floorDiv(planned.getEpochSecond() - 900, 300) * 300;
        Instant start = Instant.ofEpochSecond(begin);
        return new Window(start, start.plus(Duration.ofMinutes(60)));
    }

    private static Instant paused(Instant from, List<Pause> pauses, boolean atDoor) {
        Instant time = from;
        for (Pause pause : pauses) {
            if (pause.atDoor() == atDoor) {
                time = later(time, pause.notBefore()).plusSeconds(pause.seconds());
            }
        }
        return time;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
