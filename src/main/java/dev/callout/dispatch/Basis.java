package dev.callout.dispatch;

import dev.callout.route.Publication;
import dev.callout.technician.TechnicianId;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a plan was made from, by thing a short mark of its state. A plan may be published as long as everything that it
 * puts on a route, and everything on the routes that it replaces, still has its mark. What came in since does not make a
 * plan stale: on a busy day nothing could ever be published.
 */
record Basis(Map<String, String> marks) {
    private static final int MARK_BYTES = 8;

    Basis {
        marks = Map.copyOf(marks);
    }

    static Basis of(Snapshot snapshot) {
        Map<String, String> marks = new TreeMap<>();
        for (LocalDate day : snapshot.days().list()) {
            Publication live = snapshot.live().get(day);
            marks.put(of(day), live == null ? "none" : Long.toString(live.number()));
        }
        for (Visit visit : snapshot.demand().visits()) {
            marks.put(of(visit.id()), mark(visitFacts(visit, snapshot.demand())));
        }
        Staff staff = snapshot.staff();
        staff.technicians()
                .forEach(technician -> marks.put(of(technician.id()), mark(staffFacts(technician.id(), staff))));
        return new Basis(marks);
    }

    static String of(LocalDate day) {
        return "publication:" + day;
    }

    static String of(VisitId visit) {
        return "visit:" + visit;
    }

    static String of(TechnicianId technician) {
        return "technician:" + technician;
    }

    /** Those of the things whose state is another now, in order. */
    List<String> changed(Basis now, Iterable<String> things) {
        TreeSet<String> changed = new TreeSet<>();
        for (String thing : things) {
            String mark = marks.get(thing);
            if (mark == null || !mark.equals(now.marks.get(thing))) {
                changed.add(thing);
            }
        }
        return new ArrayList<>(changed);
    }

    private static List<String> visitFacts(Visit visit, Demand demand) {
        List<String> facts = new ArrayList<>();
        facts.add(visit.version() + " " + visit.state());
        facts.add(String.valueOf(demand.locks().get(visit.id())));
        facts.add(demand.site(visit).point().toString());
        demand.liveStops(visit.id()).stream()
                .map(stop -> stop.id().toString())
                .sorted()
                .forEach(facts::add);
        return facts;
    }

    private static List<String> staffFacts(TechnicianId id, Staff staff) {
        List<String> facts = new ArrayList<>();
        staff.technicians().stream()
                .filter(technician -> technician.id().equals(id))
                .forEach(technician -> {
                    facts.add(technician.active() + " " + technician.efficiencyPercent() + " " + technician.van());
                    technician.skills().stream().map(Object::toString).sorted().forEach(facts::add);
                });
        staff.shifts().stream()
                .filter(shift -> shift.technician().equals(id))
                .sorted(Comparator.comparing(shift -> shift.window().start()))
                .forEach(shift -> facts.add(shift.toString()));
        staff.absences().stream()
                .filter(absence -> absence.technician().equals(id))
                .map(absence -> absence.window().toString())
                .sorted()
                .forEach(facts::add);
        return facts;
    }

    private static String mark(List<String> facts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(String.join("\n", facts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
