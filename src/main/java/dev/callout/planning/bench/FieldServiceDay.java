package dev.callout.planning.bench;

import dev.callout.geo.Point;
import dev.callout.planning.problem.Break;
import dev.callout.planning.problem.Limits;
import dev.callout.planning.problem.Location;
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

/**
 * A made-up day of field service in a town with districts: skills, customers' windows, permitted hours, lunch, five
 * priorities, and about 40 % more work than ten visits a technician leave time for. The same for the same seed.
 */
public final class FieldServiceDay {
    private static final Instant MIDNIGHT = Instant.parse("2026-11-23T00:00:00Z");
    private static final String[] SKILLS = {"fibre", "copper", "lift", "boiler", "meter", "alarm"};
    private static final double METRES_A_SECOND = 9;
    private static final double DETOUR = 1.35;
    private static final int PARKING_SECONDS = 120;
    private static final int DISTRICTS = 12;
    private static final int TOWN_METRES = 14_000;
    private static final int DISTRICT_METRES = 1_800;
    private static final int DEPOTS = 3;

    private final Random random;
    private final int technicianCount;
    private final int visitCount;
    private final double[] x;
    private final double[] y;

    private FieldServiceDay(int technicianCount, int visitCount, long seed) {
        this.technicianCount = technicianCount;
        this.visitCount = visitCount;
        random = new Random(seed);
        x = new double[DEPOTS + visitCount];
        y = new double[DEPOTS + visitCount];
    }

    public static PlanningProblem of(int technicians, int visits, long seed) {
        return new FieldServiceDay(technicians, visits, seed).problem();
    }

    private PlanningProblem problem() {
        place();
        List<Location> locations = new ArrayList<>();
        List<Technician> technicians = new ArrayList<>();
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            locations.add(new Location("l" + i, new Point(55.5 + y[i] / 111_000, 37.3 + x[i] / 63_000)));
        }
        for (int t = 0; t < technicianCount; t++) {
            technicians.add(technician(t));
        }
        for (int v = 0; v < visitCount; v++) {
            visits.add(visit(v));
        }
        return new PlanningProblem(
                "field-service-day",
                ZoneOffset.UTC,
                at(6 * 60),
                new Window(MIDNIGHT, at(24 * 60)),
                locations,
                Map.of("technical-room", List.of(minutes(10 * 60 + 30, 17 * 60))),
                technicians,
                visits,
                List.of(),
                travel(),
                Map.of(),
                Limits.NONE);
    }

    private void place() {
        double[] centreX = random.doubles(DISTRICTS, 0, TOWN_METRES).toArray();
        double[] centreY = random.doubles(DISTRICTS, 0, TOWN_METRES).toArray();
        for (int i = 0; i < x.length; i++) {
            int district = random.nextInt(DISTRICTS);
            boolean outside = i < DEPOTS || random.nextInt(4) == 0;
            x[i] = outside
                    ? random.nextDouble() * TOWN_METRES
                    : centreX[district] + random.nextGaussian() * DISTRICT_METRES;
            y[i] = outside
                    ? random.nextDouble() * TOWN_METRES
                    : centreY[district] + random.nextGaussian() * DISTRICT_METRES;
        }
    }

    /** Straight lines with a detour and the time to park. */
    private Travel travel() {
        int n = x.length;
        int[] seconds = new int[n * n];
        int[] metres = new int[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double line = Math.hypot(x[i] - x[j], y[i] - y[j]) * DETOUR;
                metres[i * n + j] = (int) line;
                seconds[i * n + j] = i == j ? 0 : (int) (line / METRES_A_SECOND) + PARKING_SECONDS;
            }
        }
        return new Travel(n, seconds, metres, Travel.Source.STRAIGHT_LINES);
    }

    private Technician technician(int t) {
        List<Skill> skills = new ArrayList<>();
        for (String name : SKILLS) {
            if (random.nextInt(2) == 0 || skills.isEmpty() && name.equals(SKILLS[SKILLS.length - 1])) {
                skills.add(new Skill(name, 1 + random.nextInt(3)));
            }
        }
        int start = 8 * 60 + 30 * random.nextInt(3);
        String depot = "l" + random.nextInt(DEPOTS);
        Shift shift = new Shift(
                "s" + t,
                minutes(start, start + 9 * 60),
                Duration.ofMinutes(30),
                depot,
                depot,
                List.of(new Break("lunch", at(start + 180), at(start + 330), Duration.ofMinutes(30))),
                List.of());
        return new Technician("t" + t, "Technician " + t, skills, List.of(), 1, List.of(shift));
    }

    private Visit visit(int v) {
        int opens = 8 * 60 + 60 * random.nextInt(8);
        boolean hasWindow = random.nextInt(10) < 6;
        boolean inRoom = random.nextInt(5) == 0;
        return new Visit(
                "v" + v,
                "l" + (DEPOTS + v),
                Duration.ofMinutes(30 + 5L * random.nextInt(12)),
                Duration.ZERO,
                hasWindow ? List.of(minutes(opens, opens + 120 + 60 * random.nextInt(3))) : List.of(),
                null,
                inRoom ? "technical-room" : null,
                priority(),
                null,
                null,
                random.nextInt(10) < 8
                        ? List.of(new RequiredSkill(SKILLS[random.nextInt(SKILLS.length)], 1 + random.nextInt(2)))
                        : List.of(),
                List.of(),
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    /** One in twenty of priority 1, half of all of priority 3. */
    private int priority() {
        int draw = random.nextInt(20);
        return draw < 1 ? 1 : draw < 4 ? 2 : draw < 14 ? 3 : draw < 17 ? 4 : 5;
    }

    private static Window minutes(int start, int end) {
        return new Window(at(start), at(end));
    }

    private static Instant at(int minute) {
        return MIDNIGHT.plusSeconds(minute * 60L);
    }
}
