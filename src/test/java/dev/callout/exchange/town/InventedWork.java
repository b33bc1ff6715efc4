package dev.callout.exchange.town;

import dev.callout.exchange.town.InventedOperator.Job;
import dev.callout.exchange.town.InventedOperator.Place;
import dev.callout.exchange.town.InventedOperator.Post;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws the tables of an invented operator, the same each time. */
final class InventedWork {
    static final List<String> VISIT_COLUMNS =
            List.of(("externalId workKind windows preferredWindow requestedAt dueBy crew load after skills "
                            + "address floor unit access lat lon accessSecret customerKind contract surname contactName "
                            + "contactPhone contactLanguage maySign equipment notes")
                    .split(" "));
    static final List<String> TECHNICIAN_COLUMNS =
            List.of(("externalId name phone language skills days shift overtimeMinutes break breakMinutes "
                            + "startAddress startLat startLon van vanCapacity absences")
                    .split(" "));
    private static final double METRES_PER_DEGREE = 111_195;

    private final InventedOperator operator;
    private final @Nullable InventedCoast coast;
    private final Dice dice;
    private int phones;

    InventedWork(InventedOperator operator) {
        this.operator = operator;
        coast = operator.coast() ? InventedCoast.of(operator) : null;
        dice = new Dice(operator.seed());
    }

    /** Where somebody lives. */
    private record Home(String address, double lat, double lon) {}

    List<Map<String, String>> technicians() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Post post : operator.posts()) {
            Place place = operator.area().places().get(post.place());
            Map<String, String> row = new LinkedHashMap<>();
            row.put("externalId", String.format(Locale.ROOT, "T-%02d", rows.size() + 1));
            row.put("name", name());
            row.put("phone", phone());
            row.put("language", operator.language());
            row.put("skills", post.skills());
            row.put("days", "mon-fri");
            row.put("shift", post.shift());
            row.put("overtimeMinutes", "60");
            row.put("break", "11:00-13:00");
            row.put("breakMinutes", "30");
            Home start = coast == null ? new Home(address(place), place.lat(), place.lon()) : home(place);
            row.put("startAddress", start.address());
            row.put("startLat", degrees(start.lat()));
            row.put("startLon", degrees(start.lon()));
            row.put("van", String.format(Locale.ROOT, "XX %05d", 10_000 + 137 * rows.size()));
            row.put("vanCapacity", Integer.toString(post.vanCapacity()));
            row.put("absences", post.absences());
            rows.add(row);
        }
        return rows;
    }

    List<Map<String, String>> visits() {
        List<Map<String, String>> rows = new ArrayList<>();
        while (rows.size() < operator.visits()) {
            Map<String, String> row = visit(rows.size());
            rows.add(row);
            // a machine that is delivered is set up afterwards, at the same place and day
            if ("machine-delivery".equals(row.get("workKind")) && rows.size() < operator.visits()) {
                rows.add(setup(row, rows.size()));
            }
        }
        return rows;
    }

    private Map<String, String> visit(int index) {
        Job job = job();
        Place place = place();
        boolean business = dice.inHundred(operator.businessPercent());
        Map<String, String> row = new LinkedHashMap<>();
        row.put("externalId", id(index));
        row.put("workKind", job.kind());
        row.put("skills", job.skills());
        String hours = dice.one(job.hours());
        row.put("windows", day(index) + " " + hours);
        row.put(
                "requestedAt",
                String.format(
                        Locale.ROOT, "-%d %02d:%02d", dice.between(1, 6), dice.between(8, 17), dice.between(0, 59)));
        if (dice.inHundred(15)) {
            row.put("dueBy", "+3 16:00");
        }
        Home site = home(place);
        row.put("address", site.address());
        row.put("lat", degrees(site.lat()));
        row.put("lon", degrees(site.lon()));
        access(row, job, business);
        row.put("customerKind", business ? "BUSINESS" : "PRIVATE");
        row.put(
                "contract",
                (business ? operator.businessContract() : operator.privateContract())
                        + (100_000 + 131 * index + dice.between(0, 99)));
        row.put("surname", dice.one(operator.people().surnames()));
        row.put("contactName", name());
        row.put("contactPhone", phone());
        row.put("contactLanguage", dice.inHundred(95) ? operator.language() : "en");
        row.put("maySign", dice.inHundred(85) ? "yes" : "no");
        row.put("equipment", dice.one(job.equipment()));
        row.put("notes", dice.one(job.notes()));
        return row;
    }

    /** Where there is neither street level nor a lift, two carry a machine. */
    private void access(Map<String, String> row, Job job, boolean business) {
        boolean machine = job.kind().startsWith("machine-") && !job.kind().equals("machine-setup");
        int floor = dice.inHundred(60) ? 1 : dice.between(2, 5);
        String access = floor == 1 ? "STREET_LEVEL" : dice.inHundred(70) ? "LIFT" : "STAIRS";
        row.put("floor", Integer.toString(floor));
        row.put("unit", business || floor > 1 ? dice.of("A", "B", "C") + dice.between(1, 40) : "");
        row.put("access", access);
        if (machine && access.equals("STAIRS")) {
            row.put("crew", "2");
        }
        if (job.kind().equals("machine-delivery")) {
            row.put("load", Integer.toString(dice.between(1, 3)));
        }
        if (floor > 1 && dice.inHundred(50)) {
            row.put("accessSecret", Integer.toString(dice.between(1000, 9999)));
        }
    }

    private Map<String, String> setup(Map<String, String> delivery, int index) {
        Map<String, String> row = new LinkedHashMap<>(delivery);
        row.put("externalId", id(index));
        row.put("workKind", "machine-setup");
        row.put("crew", "");
        row.put("load", "");
        row.put("after", delivery.get("externalId") + "+30");
        row.put("windows", Objects.requireNonNull(delivery.get("windows")).substring(0, 2) + " 08:00-17:00");
        row.put("contactName", name());
        row.put("contactPhone", phone());
        row.put("notes", "IT-kontakt: " + row.get("contactName"));
        return row;
    }

    private String id(int index) {
        return String.format(Locale.ROOT, operator.reference(), 1001 + index);
    }

    /** Half of the work is for the first day, the rest for the two after it. */
    private String day(int index) {
        int place = index * 37 % 100;
        return place < 50 ? "+1" : place < 80 ? "+2" : "+3";
    }

    private Job job() {
        int all = operator.jobs().stream().mapToInt(Job::weight).sum();
        int at = dice.between(1, all);
        for (Job job : operator.jobs()) {
            at -= job.weight();
            if (at <= 0) {
                return job;
            }
        }
        throw new IllegalStateException();
    }

    private Place place() {
        List<Place> places = operator.area().places();
        int at = dice.between(1, places.stream().mapToInt(Place::weight).sum());
        for (Place place : places) {
            at -= place.weight();
            if (at <= 0) {
                return place;
            }
        }
        throw new IllegalStateException();
    }

    private Home home(Place place) {
        if (coast != null) {
            CoastVillage.Dwelling dwelling =
                    dice.one(coast.dwellings(operator.area().places().indexOf(place)));
            return new Home(dwelling.address(), coast.lat(dwelling.at()), coast.lon(dwelling.at()));
        }
        return new Home(
                address(place),
                place.lat() + offset(place),
                place.lon() + offset(place) / Math.cos(Math.toRadians(place.lat())));
    }

    private double offset(Place place) {
        int metres = (int) (place.kilometres() * 1000);
        // the mean of two draws: houses are thicker in the middle
        return (dice.between(-metres, metres) + dice.between(-metres, metres)) / 2.0 / METRES_PER_DEGREE;
    }

    private String address(Place place) {
        return place.name() + ", " + dice.one(operator.people().streets()) + " " + dice.between(1, 60);
    }

    private String name() {
        return dice.one(operator.people().given()) + " "
                + dice.one(operator.people().surnames());
    }

    private String phone() {
        return operator.people().phone(phones++);
    }

    private static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.6f", degrees);
    }
}
