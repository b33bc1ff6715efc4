package dev.callout.operators;

import static dev.callout.operators.Desk.in;
import static dev.callout.visit.Requests.admin;
import static dev.callout.visit.Requests.bearer;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A week at the desk without a hand: people write and call, a few clerks answer in order, what is owed falls due by the
 * clock, and the outbox tells. The same seed is the same week.
 */
final class DeskWeek {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 19;

    private final Desk desk;
    private final Plan plan;
    private final Random chance = new Random(7);
    private final String territory;
    private final String contract;
    private final String key;
    private final Map<Kind, List<String>> opened = new EnumMap<>(Kind.class);
    private final List<String> waiting = new ArrayList<>();
    private final List<String> claimsWaiting = new ArrayList<>();
    private final List<String> escalations = new ArrayList<>();
    private int number;

    /**
     * What a week is like.
     *
     * @param perHour cases opened in an hour of the day, at most
     * @param clerks cases answered in an office hour
     * @param claimsADay at most
     * @param escalationsADay at most
     */
    record Plan(
            String zone,
            List<String> occasions,
            int perHour,
            int clerks,
            int claimsADay,
            int escalationsADay,
            String kind) {}

    /** What answers are owed about. */
    enum Kind {
        CASES,
        CLAIMS,
        ESCALATIONS
    }

    DeskWeek(Desk desk, Plan plan) {
        this.desk = desk;
        this.plan = plan;
        territory = desk.territory(plan.zone());
        contract = desk.contract("Testsen", true, null);
        // a password is slow to check on purpose, and a week has many calls
        key = in(
                admin().contentType(ContentType.JSON)
                        .body("{\"name\": \"week\", \"roles\": [\"dispatcher\"]}")
                        .post("/api/keys"),
                "key");
        for (Kind kind : Kind.values()) {
            opened.put(kind, new ArrayList<>());
        }
    }

    /** The numbers of the week. */
    record Numbers(Map<Kind, Map<String, Integer>> states, Map<Kind, Map<String, Integer>> answers, int left) {
        int of(Kind kind, String... states) {
            int sum = 0;
            for (String state : states) {
                sum += this.states.getOrDefault(kind, Map.of()).getOrDefault(state, 0);
            }
            return sum;
        }

        int opened(Kind kind) {
            return states.getOrDefault(kind, Map.of()).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            for (Kind kind : Kind.values()) {
                if (opened(kind) > 0) {
                    text.append("%s %d opened %s, answers %s; "
                            .formatted(
                                    kind.name().toLowerCase(Locale.ROOT),
                                    opened(kind),
                                    states.get(kind),
                                    answers.get(kind)));
                }
            }
            return text.append("calls and letters left ").append(left).toString();
        }
    }

    Numbers live() {
        for (int day = 0; day < 7; day++) {
            LocalDate date = MONDAY.plusDays(day);
            for (int hour = FIRST_HOUR; hour <= LAST_HOUR; hour++) {
                LocalDateTime now = date.atTime(hour, 0);
                desk.at(now + ":00", plan.zone());
                people(hour);
                boolean office = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && hour >= 9 && hour <= 16;
                if (office) {
                    clerks(hour);
                }
            }
        }
        desk.at(MONDAY.plusDays(7) + "T09:00:00", plan.zone());
        clerks(9);
        return numbers();
    }

    private void people(int hour) {
        int cases = chance.nextInt(plan.perHour() + 1);
        for (int i = 0; i < cases; i++) {
            String occasion =
                    plan.occasions().get(chance.nextInt(plan.occasions().size()));
            String way = List.of("SMS", "EMAIL", "PHONE").get(chance.nextInt(3));
            String mobile = "+4740%06d".formatted(700_000 + number);
            String id = in(post("/api/cases", """
                    {'territory': '%s', 'occasion': '%s', 'source': 'PAGE', 'subject': 'Test %d',
                     'contact': {'name': 'Test', 'phone': '%s', 'email': 'week%d@example.com', 'way': '%s'}}
                    """.formatted(territory, occasion, number, mobile, number, way)), "id");
            number++;
            opened(Kind.CASES).add(id);
            waiting.add(id);
        }
        if (hour == 11) {
            for (int i = chance.nextInt(plan.claimsADay() + 1); i > 0; i--) {
                claim();
            }
            for (int i = chance.nextInt(plan.escalationsADay() + 1); i > 0; i--) {
                escalation();
            }
        }
    }

    private void claim() {
        String id = in(post("/api/claims", """
                {'via': 'EMAIL', 'holder': 'Test Testsen', 'contract': '%s', 'phone': '+4740000700',
                 'email': 'claim%d@example.com', 'event': 'Test', 'period': {'from': '2026-11-20'}, 'technician': 'Anna',
                 'wishedAnswer': 'EMAIL', 'signed': true}
                """.formatted(contract, number++)), "id");
        opened(Kind.CLAIMS).add(id);
        claimsWaiting.add(id);
    }

    private void escalation() {
        String late = desk.order(territory, plan.kind(), "2026-11-20T15:00:00Z");
        Response asked = post("/api/escalations", """
                {'number': '%s', 'product': 'copper', 'ground': 'LATE', 'phoned': {},
                 'written': {'to': 'koppar@example.com'},
                 'raisedBy': {'name': 'Test', 'email': 'partner%d@example.com'}}
                """.formatted(late, number++));
        String id = in(asked, "id");
        opened(Kind.ESCALATIONS).add(id);
        escalations.add(id);
    }

    private void clerks(int hour) {
        for (int i = 0; i < plan.clerks() && !waiting.isEmpty(); i++) {
            String id = waiting.remove(0);
            String act = chance.nextInt(10) < 8 ? "solution" : "help";
            String body = act.equals("help") ? "{'way': 'VISIT', 'reason': 'Test'}" : "{'text': 'Test', 'close': true}";
            post("/api/cases/" + id + "/" + act, body).then().statusCode(200);
        }
        for (String call : toTell("PHONE")) {
            post("/api/tellings/" + call + "/told", "").then().statusCode(200);
        }
        if (hour == 15) {
            for (int i = claimsWaiting.size() / 2; i > 0; i--) {
                String money = ", 'compensation': {'amount': '12.50', 'currency': 'EUR'}";
                post(
                                "/api/claims/" + claimsWaiting.remove(0) + "/answer",
                                "{'decision': 'GRANTED', 'text': 'Test' " + money + "}")
                        .then()
                        .statusCode(200);
            }
            for (String escalation : List.copyOf(escalations)) {
                follow(escalation);
            }
        }
    }

    private void follow(String escalation) {
        String path = "/api/escalations/" + escalation;
        if (!in(get(path), "state").equals("BEGUN")) {
            return;
        }
        if (chance.nextInt(3) > 0) {
            post(path + "/updates", "{'text': 'Test'}").then().statusCode(200);
        } else {
            post(path + "/closure", "{'side': 'OURS', 'text': 'Test'}").then().statusCode(200);
            post(path + "/closure", "{'side': 'THEIRS', 'text': 'Test'}").then().statusCode(200);
            escalations.remove(escalation);
        }
    }

    private Numbers numbers() {
        Map<Kind, Map<String, Integer>> states = new EnumMap<>(Kind.class);
        Map<Kind, Map<String, Integer>> answers = new EnumMap<>(Kind.class);
        opened.forEach((kind, ids) -> {
            for (String id : ids) {
                // everything that can be sent has been
                desk.told(id);
                Response one = get("/api/" + kind.name().toLowerCase(Locale.ROOT) + "/" + id);
                states.computeIfAbsent(kind, any -> new TreeMap<>()).merge(in(one, "state"), 1, Integer::sum);
                List<String> owed = one.path("answersDue.state");
                owed.forEach(state ->
                        answers.computeIfAbsent(kind, any -> new TreeMap<>()).merge(state, 1, Integer::sum));
            }
        });
        return new Numbers(
                states, answers, toTell("PHONE").size() + toTell("POST").size());
    }

    /** What waits to be told about this week's matters. */
    private List<String> toTell(String way) {
        List<Map<String, String>> all =
                get("/api/tellings?state=TO_TELL&limit=200&way=" + way).path("items");
        return all.stream()
                .filter(one -> opened.values().stream().anyMatch(ids -> ids.contains(one.get("aboutId"))))
                .map(one -> one.getOrDefault("id", ""))
                .toList();
    }

    private Response post(String path, String body) {
        return bearer(key)
                .contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post(path);
    }

    private Response get(String path) {
        return bearer(key).get(path);
    }

    private List<String> opened(Kind kind) {
        return opened.getOrDefault(kind, List.of());
    }
}
