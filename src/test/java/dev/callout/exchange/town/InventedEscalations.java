package dev.callout.exchange.town;

import dev.callout.exchange.town.InventedOperator.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws what other operators escalate about an invented operator's orders: most were both written and asked for by phone, a few
 * only the one. What is escalated as late was agreed for yesterday.
 */
final class InventedEscalations {
    static final List<String> COLUMNS = List.of(
            "externalId",
            "number",
            "product",
            "ground",
            "raisedByName",
            "raisedByEmail",
            "raisedByLanguage",
            "writtenTo",
            "writtenAt",
            "phonedAt");

    private final InventedOperator operator;
    private final List<Map<String, String>> orders = new ArrayList<>();
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final Dice dice;

    InventedEscalations(InventedOperator operator, List<Map<String, String>> visits) {
        this.operator = operator;
        dice = new Dice(operator.seed() + 1);
        visits.forEach(visit -> orders.add(new LinkedHashMap<>(visit)));
        for (Route route : operator.escalations()) {
            List<Map<String, String>> ofProduct = new ArrayList<>(orders.stream()
                    .filter(order -> route.kinds().contains(order.get("workKind")))
                    .toList());
            for (int i = 0; i < route.count(); i++) {
                escalate(ofProduct.remove(dice.between(0, ofProduct.size() - 1)), route);
            }
        }
    }

    /** The visits, with what was agreed about those that are escalated. */
    List<Map<String, String>> orders() {
        return orders;
    }

    List<Map<String, String>> rows() {
        return rows;
    }

    private void escalate(Map<String, String> order, Route route) {
        boolean late = dice.inHundred(70);
        order.put("dueBy", late ? "-1 16:00" : "+3 16:00");
        int hour = dice.between(8, 14);
        int ways = dice.between(1, 10);
        int partner = dice.between(1, 5);
        Map<String, String> row = new LinkedHashMap<>();
        row.put("externalId", String.format(Locale.ROOT, "ESK-%03d", rows.size() + 1));
        row.put("number", order.getOrDefault("externalId", ""));
        row.put("product", route.product());
        row.put("ground", late ? "LATE" : "NOT_AS_AGREED");
        row.put(
                "raisedByName",
                dice.one(operator.people().given()) + " "
                        + dice.one(operator.people().surnames()));
        row.put("raisedByEmail", "leverans@operator" + partner + ".example");
        row.put("raisedByLanguage", operator.language());
        if (ways > 1) {
            row.put("writtenTo", route.address());
            row.put("writtenAt", moment(hour));
        }
        if (ways < 9) {
            row.put("phonedAt", moment(hour + 1));
        }
        rows.add(row);
    }

    private String moment(int hour) {
        return String.format(Locale.ROOT, "-1 %02d:%02d", hour, dice.between(0, 59));
    }
}
