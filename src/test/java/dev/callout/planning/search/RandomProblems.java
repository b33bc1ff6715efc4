package dev.callout.planning.search;

import dev.callout.geo.Point;
import dev.callout.planning.problem.After;
import dev.callout.planning.problem.Break;
import dev.callout.planning.problem.CurrentRoute;
import dev.callout.planning.problem.CurrentRoute.CurrentStop;
import dev.callout.planning.problem.Limits;
import dev.callout.planning.problem.Location;
import dev.callout.planning.problem.Lock;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.RequiredSkill;
import dev.callout.planning.problem.Shift;
import dev.callout.planning.problem.Skill;
import dev.callout.planning.problem.Technician;
import dev.callout.planning.problem.Travel;
import dev.callout.planning.problem.Visit;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Small problems with every kind of bound in them, the same for the same seed. */
final class RandomProblems {
    private static final Instant MIDNIGHT = Instant.parse("2026-11-23T00:00:00Z");
    private static final int LOCATIONS = 12;
    private static final int TECHNICIANS = 4;

    private final Random random;
    private final int visits;
    private final boolean linked;

    private RandomProblems(long seed, int visits, boolean linked) {
        random = new Random(seed);
        this.visits = visits;
        this.linked = linked;
    }

    /** Without crews and order. */
    static PlanningProblem unlinked(long seed) {
        return new RandomProblems(seed, 24, false).problem();
    }

    static PlanningProblem linked(long seed) {
        return new RandomProblems(seed, 24, true).problem();
    }

    private PlanningProblem problem() {
        List<Location> locations = new ArrayList<>();
        for (int i = 0; i < LOCATIONS; i++) {
            locations.add(new Location("l" + i, new Point(55, 37)));
        }
        List<Technician> technicians = new ArrayList<>();
        for (int t = 0; t < TECHNICIANS; t++) {
            technicians.add(technician(t));
        }
        List<Visit> list = new ArrayList<>();
        for (int v = 0; v < visits; v++) {
            list.add(visit(v));
        }
        return new PlanningProblem(
                "random",
                ZoneOffset.UTC,
                at(7.5),
                new Window(MIDNIGHT, MIDNIGHT.plus(Duration.ofDays(2))),
                locations,
                Map.of("room", List.of(hours(10.5, 12.5), hours(13, 17), hours(34.5, 41))),
                technicians,
                list,
                List.of(new CurrentRoute(
                        "t0-0",
                        List.of(
                                new CurrentStop("v0", at(8.25), true),
                                new CurrentStop("v1", at(9.5), chance(50)),
                                new CurrentStop("v2", null, false)))),
                travel(),
                Map.of(),
                new Limits(chance(50) ? 1 : null));
    }

    private Travel travel() {
        double[] x = random.doubles(LOCATIONS, 0, 1500).toArray();
        double[] y = random.doubles(LOCATIONS, 0, 1500).toArray();
        int[] seconds = new int[LOCATIONS * LOCATIONS];
        for (int i = 0; i < LOCATIONS; i++) {
            for (int j = 0; j < LOCATIONS; j++) {
                double drive = Math.hypot(x[i] - x[j], y[i] - y[j]);
                seconds[i * LOCATIONS + j] =
                        i == j ? 0 : chance(2) ? Travel.UNREACHABLE : (int) (drive * (1 + random.nextDouble() / 5));
            }
        }
        return new Travel(LOCATIONS, seconds, seconds, Travel.Source.GIVEN);
    }

    private Technician technician(int t) {
        List<Shift> shifts = new ArrayList<>();
        for (int day = 0; day <= random.nextInt(2); day++) {
            double from = 24 * day + 8 + random.nextInt(2);
            double length = 8 + random.nextInt(2);
            shifts.add(new Shift(
                    "t" + t + "-" + day,
                    hours(from, from + length),
                    Duration.ofMinutes(chance(50) ? 30 : 0),
                    chance(80) ? "l0" : null,
                    chance(80) ? "l0" : null,
                    chance(60)
                            ? List.of(new Break("lunch", at(from + 3), at(from + 5), Duration.ofMinutes(30)))
                            : List.of(),
                    chance(20) ? List.of(hours(from + 5.5, from + 6.5)) : List.of()));
        }
        return new Technician(
                "t" + t,
                "",
                List.of(new Skill("fibre", 1 + random.nextInt(3))),
                chance(50) ? List.of(6, 20) : List.of(),
                chance(80) ? 1 : 1.25,
                shifts);
    }

    private Visit visit(int v) {
        double from = 8 + random.nextInt(8) + 24 * random.nextInt(2);
        boolean current = v < 3;
        return new Visit(
                "v" + v,
                "l" + random.nextInt(LOCATIONS),
                Duration.ofMinutes(20 + random.nextInt(80)),
                Duration.ofMinutes(chance(50) ? 10 : 0),
                chance(50) && !current ? windows(from) : List.of(),
                chance(20) ? hours(from, from + 2) : null,
                chance(20) && !current ? "room" : null,
                1 + random.nextInt(5),
                chance(20) ? at(from + 4) : null,
                null,
                chance(30) && !current ? List.of(new RequiredSkill("fibre", 2)) : List.of(),
                List.of(random.nextInt(3), random.nextInt(3)),
                linked && !current && chance(15) ? 2 : 1,
                List.of(),
                chance(10) ? List.of("t1") : List.of(),
                chance(10) ? List.of("t2") : List.of(),
                linked && v > 4 && chance(15)
                        ? List.of(new After("v" + (3 + random.nextInt(v - 3)), Duration.ofMinutes(random.nextInt(30))))
                        : List.of(),
                !current && chance(8) ? new Lock(chance(50) ? "t1" : null, chance(50) ? at(from + 1) : null) : null,
                !current && chance(8) ? hours(from, from + 2) : null);
    }

    private List<Window> windows(double from) {
        return chance(50)
                ? List.of(hours(from, from + 3))
                : List.of(hours(from, from + 1.5), hours(from + 3, from + 5));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private static Window hours(double from, double to) {
        return new Window(at(from), at(to));
    }

    private static Instant at(double hour) {
        return MIDNIGHT.plusSeconds((long) (hour * 3600));
    }
}
