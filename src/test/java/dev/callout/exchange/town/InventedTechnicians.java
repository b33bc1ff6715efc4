package dev.callout.exchange.town;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fourteen technicians of the Moscow sample: some start at the depot, some at home. */
final class InventedTechnicians {
    static final List<String> COLUMNS = List.of(
            "externalId",
            "name",
            "phone",
            "language",
            "skills",
            "days",
            "shift",
            "overtimeMinutes",
            "break",
            "breakMinutes",
            "startAddress",
            "startLat",
            "startLon",
            "van",
            "vanCapacity",
            "absences");

    private static final Spot DEPOT = new Spot(-1300, 1250);

    /** Skills, hours, where the day starts on the board (null: depot), absences; one line a technician. */
    private record Post(String skills, String days, String shift, Spot home, String absences) {}

    private static final List<Post> POSTS = List.of(
            new Post("network:3 cabling:2 fibre:3 height:1", "mon-fri", "10:00-18:00", DEPOT, ""),
            new Post("network:3 cabling:2 fibre:3 height:1", "mon-fri", "10:00-18:00", DEPOT, ""),
            new Post("network:2 cabling:2 fibre:2 setup:1", "mon-fri", "10:00-18:00", DEPOT, ""),
            new Post("network:2 cabling:2 fibre:2 height:1", "mon-fri", "10:00-18:00", DEPOT, "+2"),
            new Post("network:2 setup:3 telephony:2 fibre:2", "mon-fri", "10:00-18:00", DEPOT, ""),
            new Post("network:3 setup:2 telephony:3", "mon-fri", "10:00-18:00", DEPOT, ""),
            new Post("network:2 cabling:1 setup:2", "mon-fri", "10:00-18:00", DEPOT, "+1 14:00-18:00"),
            new Post("network:1 setup:3 telephony:1", "mon-fri", "09:30-17:30", DEPOT, ""),
            new Post("network:1 cabling:1 setup:1", "mon-fri", "10:00-18:00", new Spot(-2600, 900), ""),
            new Post(
                    "network:2 cabling:2 setup:2 telephony:1 fibre:2",
                    "mon-fri",
                    "10:00-18:00",
                    new Spot(2400, 1100),
                    ""),
            new Post("network:2 cabling:2 fibre:2 height:1", "mon-fri", "10:00-18:00", new Spot(-2500, -1300), ""),
            new Post("network:2 cabling:1 setup:2", "mon-fri", "10:00-18:00", new Spot(1900, -900), ""),
            new Post("network:1 setup:2 telephony:1", "mon-fri", "10:00-15:30", new Spot(500, -2600), ""),
            new Post("network:2 cabling:2 setup:2 fibre:2", "mon-fri", "10:00-18:00", new Spot(3100, -2950), ""));

    private InventedTechnicians() {}

    static List<Map<String, String>> of(InventedTown town) {
        People people = new People(new Dice(14));
        List<Map<String, String>> rows = new ArrayList<>();
        for (Post post : POSTS) {
            People.Person person = people.someone();
            House start = nearest(town, post.home());
            Map<String, String> row = new LinkedHashMap<>();
            row.put("externalId", String.format("T-%02d", rows.size() + 1));
            row.put("name", person.givenName() + " " + person.surname());
            row.put("phone", person.phone());
            row.put("language", "ru");
            row.put("skills", post.skills());
            row.put("days", post.days());
            row.put("shift", post.shift());
            row.put("overtimeMinutes", "30");
            row.put("break", "12:30-14:00");
            row.put("breakMinutes", "30");
            row.put("startAddress", Addresses.of(start));
            row.put("startLat", Addresses.lat(start));
            row.put("startLon", Addresses.lon(start));
            row.put("van", String.format("Х %03d ХХ 000", 100 + rows.size() * 7));
            row.put("vanCapacity", "8");
            row.put("absences", post.absences());
            rows.add(row);
        }
        return rows;
    }

    private static House nearest(InventedTown town, Spot board) {
        Spot bent = Terrain.bend(board);
        return town.houses().stream()
                .min(Comparator.comparingDouble(house -> house.middle().metresTo(bent)))
                .orElseThrow();
    }
}
