package dev.callout.planning;

import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sound problems drawn by chance in which every feature of a problem comes up; one seed, one problem. */
public final class RandomProblems {
    private static final String[] SKILLS = {"fibre", "copper", "router", "height"};

    private final Random random;
    private final Day day = new Day();
    private final List<String> technicians = new ArrayList<>();
    private final List<String> shifts = new ArrayList<>();
    private final List<String> visits = new ArrayList<>();
    private final int days;
    private final boolean everything;

    private RandomProblems(long seed, boolean everything) {
        this.everything = everything;
        random = new Random(seed);
        days = 1 + random.nextInt(2);
    }

    /** Two to five technicians, some twenty visits, one or two days. */
    public static PlanningProblem problem(long seed) {
        RandomProblems one = new RandomProblems(seed, false);
        return one.draw(2 + one.random.nextInt(4), 8 + one.random.nextInt(20));
    }

    /** As many of each as asked for. */
    public static PlanningProblem problem(long seed, int technicianCount, int visitCount) {
        return new RandomProblems(seed, false).draw(technicianCount, visitCount);
    }

    /** The same with every rule at a price, a rush hour, days before and work that varies. */
    public static PlanningProblem withEverything(long seed) {
        RandomProblems one = new RandomProblems(seed, true);
        return one.draw(2 + one.random.nextInt(4), 8 + one.random.nextInt(20));
    }

    /** The same, as many of each as asked for. */
    public static PlanningProblem withEverything(long seed, int technicianCount, int visitCount) {
        return new RandomProblems(seed, true).draw(technicianCount, visitCount);
    }

    private PlanningProblem draw(int technicianCount, int visitCount) {
        day.days(days);
        day.now(time(random.nextBoolean() ? 6 * 60 : 9 * 60 + random.nextInt(120)));
        day.permitted("technical-room", bounds(10 * 60 + 30, 17 * 60));
        for (int t = 0; t < technicianCount; t++) {
            technician("T" + t);
        }
        for (int v = 0; v < visitCount; v++) {
            visit("V" + v);
        }
        current();
        travel();
        if (everything) {
            priceEverything();
        } else if (chance(3)) {
            day.weight("waiting", random.nextInt(500)).weight("fair-load", random.nextInt(300));
        }
        if (everything || chance(2)) {
            day.changeBudget(random.nextInt(3));
        }
        return day.problem();
    }

    private void priceEverything() {
        Rules.leastWeights().forEach((rule, least) -> day.weight(rule, Math.max(1, least) + random.nextInt(2_000)));
        day.pace(time(7 * 60), random.ints(12, 300, 1_001).toArray());
        for (int area = random.nextInt(3); area > 0; area--) {
            List<String> inside = day.places.stream().filter(place -> chance(3)).toList();
            day.area("area" + area, inside, random.ints(12, 300, 1_001).toArray());
        }
    }

    private void technician(String id) {
        int start = 7 * 60 + random.nextInt(4) * 30;
        SomeTechnician one = day.technician(id, time(start), time(start + 8 * 60));
        for (int d = 0; d < days; d++) {
            String prefix = d == 0 ? "" : d + " ";
            if (d > 0) {
                one.shift(prefix + time(start), prefix + time(start + 8 * 60));
            }
            shifts.add(id.toLowerCase(java.util.Locale.ROOT) + '-' + (d + 1));
            shift(one, prefix, start);
        }
        if (chance(3)) {
            one.capacity(2 + random.nextInt(6), random.nextInt(10));
        }
        if (chance(4)) {
            one.efficiency(0.8 + random.nextInt(5) / 10.0);
        }
        if (everything) {
            one.recent(10 + random.nextInt(40), 40);
        }
        for (String skill : SKILLS) {
            if (random.nextInt(3) > 0) {
                one.skill(skill, 1 + random.nextInt(3));
            }
        }
        technicians.add(id.toLowerCase(java.util.Locale.ROOT));
    }

    private void shift(SomeTechnician one, String prefix, int start) {
        one.overtime(chance(2) ? random.nextInt(3) * 30 : 0);
        if (chance(4)) {
            one.from("base" + random.nextInt(3));
        }
        if (chance(5)) {
            one.to(null);
        }
        if (chance(8)) {
            one.from(null);
        }
        if (!chance(3)) {
            one.rest(prefix + time(start + 3 * 60), prefix + time(start + 5 * 60), 30);
        }
        if (chance(3)) {
            one.rest(prefix + time(start + 5 * 60 + 30), prefix + time(start + 7 * 60), 15);
        }
        if (chance(3)) {
            int away = start + random.nextInt(6 * 60);
            one.absent(prefix + time(away), prefix + time(away + 30 + random.nextInt(90)));
        }
    }

    private void visit(String id) {
        SomeVisit one = day.visit(id, 15 + random.nextInt(8) * 15);
        one.at(chance(4) ? "house" + random.nextInt(3) : id).priority(1 + random.nextInt(5));
        one.setup(chance(3) ? 10 : 0);
        if (everything) {
            one.spread(random.nextInt(40));
        }
        windows(one);
        if (chance(3)) {
            one.skill(SKILLS[random.nextInt(SKILLS.length)], 1 + random.nextInt(2));
        }
        if (chance(4)) {
            one.load(random.nextInt(3), random.nextInt(3));
        }
        if (chance(10)) {
            one.crew(2);
        }
        if (chance(8) && !visits.isEmpty()) {
            one.after(any(visits), random.nextInt(3) * 10);
        }
        people(one);
        visits.add(id);
    }

    private void windows(SomeVisit one) {
        String prefix = days > 1 && chance(2) ? "1 " : "";
        int start = 8 * 60 + random.nextInt(14) * 30;
        if (chance(2)) {
            one.window(prefix + time(start), prefix + time(start + 120 + random.nextInt(4) * 60));
        }
        if (chance(5)) {
            one.window(prefix + time(8 * 60), prefix + time(10 * 60));
        }
        if (chance(4)) {
            one.preferred(prefix + time(start), prefix + time(start + 90));
        }
        if (chance(6)) {
            one.permitted("technical-room");
        }
        if (chance(everything ? 2 : 6)) {
            one.promise(prefix + time(start), prefix + time(start + 60));
        }
        if (chance(5)) {
            one.due(time(8 * 60 + random.nextInt(600)));
        }
        if (chance(3)) {
            one.asked("-" + (1 + random.nextInt(9)) + " 12:00");
        }
    }

    private void people(SomeVisit one) {
        if (chance(12)) {
            one.required(any(technicians), any(technicians));
        }
        if (chance(12)) {
            one.excluded(any(technicians));
        }
        if (chance(6)) {
            one.preferring(any(technicians));
        }
        if (chance(20)) {
            one.lock(any(technicians), null);
        } else if (chance(20)) {
            one.lock(null, time(11 * 60 + random.nextInt(240)));
        }
    }

    /** Some shifts have routes already; of the first one or two stops are frozen. */
    private void current() {
        List<String> left = new ArrayList<>(visits);
        for (String shift : shifts) {
            if (!chance(2) || left.size() < 3) {
                continue;
            }
            List<String> stops = new ArrayList<>();
            int frozen = shift.endsWith("-1") ? random.nextInt(3) : 0;
            int at = 8 * 60 + random.nextInt(60);
            for (int i = 0; i < 3; i++) {
                String prefix = shift.endsWith("-1") ? "" : "1 ";
                String visit = left.remove(random.nextInt(left.size()));
                stops.add(visit + ' ' + prefix + time(at) + (i < frozen ? "!" : ""));
                at += 60 + random.nextInt(60);
            }
            day.current(shift, stops.toArray(String[]::new));
        }
    }

    private void travel() {
        for (String from : day.places) {
            for (String to : day.places) {
                if (!from.equals(to)) {
                    day.seconds(from, to, 120 + random.nextInt(1_800));
                }
            }
        }
        if (chance(6)) {
            day.noWay(any(day.places), "home");
        }
    }

    private static String[] bounds(int start, int end) {
        return new String[] {time(start), time(end), "1 " + time(start), "1 " + time(end)};
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** One time in so many. */
    private boolean chance(int times) {
        return random.nextInt(times) == 0;
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / 60 % 24, minute % 60);
    }
}
