package dev.callout.exchange.town;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The 160 visits of the Moscow sample over the next two working days. More is wanted for the first day than can be done, so
 * that the plan has something to leave out and to explain.
 */
final class InventedVisits {
    static final List<String> COLUMNS = List.of(
            "externalId",
            "workKind",
            "windows",
            "preferredWindow",
            "requestedAt",
            "dueBy",
            "durationMinutes",
            "priority",
            "crew",
            "skills",
            "address",
            "entrance",
            "floor",
            "unit",
            "access",
            "lat",
            "lon",
            "accessSecret",
            "customerKind",
            "contract",
            "surname",
            "balanceInOrder",
            "contactName",
            "contactPhone",
            "contactLanguage",
            "maySign",
            "equipment",
            "cablePlace",
            "gatewayPlace",
            "entranceBy",
            "technicalRoomBy",
            "floorPanelBy",
            "powerBy",
            "notes");

    private static final int COUNT = 160;
    private static final int FIRST_DAY_ONLY = 77;
    private static final int EITHER_DAY = 12;

    private final Dice dice = new Dice(160);
    private final People people = new People(dice);
    private final List<Map<String, String>> rows = new ArrayList<>();

    private InventedVisits() {}

    static List<Map<String, String>> of(InventedTown town) {
        InventedVisits visits = new InventedVisits();
        House last = town.houses().get(0);
        for (int i = 0; i < COUNT; i++) {
            boolean hospital = i == 7 || i == 101;
            boolean again = !hospital && i % 23 == 22;
            last = again ? last : hospital ? town.houses().get(0) : visits.dice.one(town.houses());
            visits.add(i, last);
        }
        return visits.rows;
    }

    private void add(int index, House house) {
        WorkSample work = WorkSample.draw(dice);
        boolean business = WorkSample.isBusiness(house) || dice.inHundred(25);
        People.Person contact = people.someone();
        People.Person holder = business || dice.inHundred(15) ? people.someone() : contact;
        Map<String, String> row = new LinkedHashMap<>();
        row.put("externalId", String.format("R-%04d", 2401 + index));
        row.put("workKind", work.kind());
        row.put("skills", work.skills());
        row.put("equipment", work.equipment());
        row.put("notes", work.notes());
        if (work.minutes() > 0) {
            row.put("durationMinutes", Integer.toString(work.minutes()));
        }
        if (index == 7 || work.kind().equals("fault-repair") && business && dice.inHundred(15)) {
            row.put("priority", "1");
        }
        times(row, index);
        site(row, house, business);
        access(row, business);
        row.put("customerKind", business ? "BUSINESS" : "PRIVATE");
        row.put("contract", (business ? "ОФ-" : "ДМ-") + dice.between(100_000, 999_999));
        row.put("surname", holder.surname());
        row.put("balanceInOrder", dice.inHundred(94) ? "yes" : "no");
        row.put("contactName", contact.full());
        row.put("contactPhone", contact.phone());
        row.put("contactLanguage", dice.inHundred(96) ? "ru" : "en");
        row.put("maySign", dice.inHundred(85) ? "yes" : "no");
        rows.add(row);
    }

    private void times(Map<String, String> row, int index) {
        String hours =
                dice.of("10:30-17:00", "10:30-17:00", "10:30-13:30", "13:30-17:00", "12:00-15:00", "11:00-16:00");
        int place = index * 37 % COUNT;
        if (place < FIRST_DAY_ONLY) {
            row.put("windows", "+1 " + hours);
        } else if (place < FIRST_DAY_ONLY + EITHER_DAY) {
            row.put("windows", "+1 10:30-17:00 | +2 10:30-17:00");
        } else {
            row.put("windows", "+2 " + hours);
        }
        if (hours.equals("10:30-17:00") && dice.inHundred(60)) {
            String day = row.get("windows").substring(0, 2);
            row.put("preferredWindow", day + dice.of(" 10:30-12:30", " 12:00-14:00", " 14:00-16:00", " 15:00-17:00"));
        }
        row.put(
                "requestedAt",
                String.format("-%d %02d:%02d", dice.between(1, 4), dice.between(9, 18), dice.between(0, 59)));
        if (dice.inHundred(20)) {
            row.put("dueBy", dice.of("+1", "+2", "+3") + " 18:00");
        }
    }

    private void site(Map<String, String> row, House house, boolean business) {
        int levels = Integer.parseInt(house.tags().getOrDefault("building:levels", "2"));
        boolean flats = "apartments".equals(house.tags().get("building"));
        row.put("address", Addresses.of(house));
        row.put("lat", Addresses.lat(house));
        row.put("lon", Addresses.lon(house));
        if (flats) {
            row.put("entrance", Integer.toString(dice.between(1, 4)));
        }
        int floor = flats ? dice.between(1, levels) : 1;
        row.put("floor", Integer.toString(floor));
        row.put("unit", business ? "офис " + dice.between(1, 40) : flats ? "кв. " + dice.between(1, 140) : "");
        row.put("access", floor == 1 ? "STREET_LEVEL" : levels > 5 ? "LIFT" : "STAIRS");
    }

    private void access(Map<String, String> row, boolean business) {
        String guard = business ? "охрана на входе" : "ответственное лицо";
        String caretaker = "дежурный управляющей компании, " + people.phone();
        if (!row.getOrDefault("entrance", "").isEmpty()) {
            row.put(
                    "accessSecret",
                    dice.of("к%d", "%dВ4471", "#%d*", "%d").replace("%d", Integer.toString(dice.between(100, 9999))));
        }
        row.put(
                "cablePlace",
                dice.of(
                        "слаботочный стояк на лестничной площадке",
                        "кабель-канал вдоль плинтуса от входной двери",
                        "за подвесным потолком в коридоре",
                        "гильза над входной дверью",
                        "в подвале, стойка у второго подъезда"));
        row.put(
                "gatewayPlace",
                dice.of(
                        "на полке в прихожей",
                        "в шкафу у входной двери",
                        "в серверной",
                        "под столом секретаря",
                        "за телевизором в гостиной"));
        row.put("entranceBy", guard);
        row.put("technicalRoomBy", dice.of(caretaker, "комендант здания", guard));
        row.put("floorPanelBy", dice.of(caretaker, "старший по подъезду"));
        row.put("powerBy", dice.of("ответственное лицо", "электрик здания, по заявке"));
    }
}
