package dev.callout.policy;

import java.util.List;
import java.util.stream.Collectors;

/** Writes {@code planner-config/README.md} from the knobs that the readers go by. */
final class ConfigurationReference {
    private ConfigurationReference() {}

    static String text() {
        return """
                # The operator's rulebook: configuration reference

                Everything that an operator decides is in this folder; what it holds is read whole when Callout starts. Any fault
                stops the start: all of them are listed, each with file and line, what was found and what helps. Unknown words are
                faults too. This page is written from the code, and a test keeps it so.

                The files here are the shipped rulebook, which is also inside the program. For another one, set `CALLOUT_OPERATOR`
                to a folder with files like these, or to the name of a folder in `data-samples`. A rulebook is read as it is:
                nothing of the shipped one is mixed in, and what is not set has the default named below.

                | file | what it decides | |
                |---|---|---|
                """
                + files()
                + """

                Words in the files: durations are ISO 8601 (`PT45M` 45 minutes, `PT1H30M`, `PT20S`); hours and clock times are written in
                quotes (`"10:30-17:00"`, `"19:30"`); names are small letters, digits and hyphens. The files are plain YAML: indent with
                spaces; anchors, aliases, tags and merge keys are refused; `no` is Norway and not an answer.
                """
                + section(RulebookFile.OPERATOR, "", OperatorFile.KNOBS)
                + section(RulebookFile.CALENDARS, CALENDARS, CalendarsFile.KNOBS)
                + CALENDAR_DAYS
                + section(RulebookFile.PERMITTED_HOURS, PERMITTED_HOURS, List.of())
                + section(RulebookFile.WORK_KINDS, WORK_KINDS, WorkKindsFile.KNOBS)
                + CHECKLIST
                + table(WorkKindsFile.CHECKLIST_KNOBS)
                + section(RulebookFile.PLANNING, "", PlanningFile.KNOBS)
                + WEIGHTS
                + PACES
                + section(RulebookFile.PROMISES, "", PromisesFile.KNOBS)
                + section(RulebookFile.CANCELLATION, "", CancellationFile.KNOBS)
                + section(RulebookFile.MESSAGES, "", MessagesFile.KNOBS)
                + section(RulebookFile.PRICES, PRICES, PricesFile.KNOBS)
                + PRICE_LISTS
                + table(PricesFile.EDITION_KNOBS)
                + PRICE_ITEMS
                + table(PricesFile.ITEM_KNOBS)
                + section(RulebookFile.CHARGES, CHARGES, ChargesFile.KNOBS)
                + section(RulebookFile.COMPENSATION, COMPENSATION, CompensationFile.KNOBS)
                + section(RulebookFile.EQUIPMENT, "", EquipmentFile.KNOBS)
                + section(RulebookFile.EMERGENCY, EMERGENCY, EmergencyFile.KNOBS)
                + section(RulebookFile.DESK, "", DeskFile.KNOBS)
                + ANSWERS
                + table(AnswerTimes.KNOBS)
                + CLAIMS
                + table(DeskFile.CLAIM_KNOBS)
                + ESCALATION
                + table(EscalationPart.KNOBS)
                + ROUTES
                + table(EscalationPart.ROUTE_KNOBS)
                + REPAIRS
                + table(RepairRules.KNOBS)
                + PIN
                + table(DeskFile.PIN_KNOBS);
    }

    private static final String PRICES = """

            Amounts are decimal numbers with no more decimals than the currency has; they are never counted in floating point.
            """;

    private static final String PRICE_LISTS = """

            `lists` are price lists by id (letters, digits, dots, hyphens), each with `names` by language and `editions` by their first
            day (`2026-01-01`). An edition holds until the next one begins; what happened before the first one has no price. Each has
            `items` by id and:

            """;

    private static final String PRICE_ITEMS = """

            Items have `names` by language and:

            """;

    private static final String CHARGES = """

            Rules by name, each with `names` by language and `items`: what is charged, as `list/item` of prices.yaml in quotes; none is
            free. A contract's own price list goes before the list that a rule names, where it has the same item.
            Of LATE_CANCELLATION, LATE_MOVE and IN_VAIN there is one rule at most; without one, it is free.
            """;

    private static final String COMPENSATION = """

            A service that did not work gives back its price over the time from the report to the repair, without the time for which
            it was suspended. Days are local. Time counts once however often it is told, the shares of days are summed exactly,
            and the sum is rounded once: parts of a period add up to the whole.
            """;

    private static final String EMERGENCY = """

            One switch (`POST /api/emergencies`) says from when and until when, and where. Meanwhile visits of the kinds below are
            deferred; booked ones are turned into a visit of another kind and help by phone. All other work goes on.
            """;

    private static final String CALENDARS = """

            Calendars by name. Each has a `week`: hours by weekday (`monday`) or range of weekdays (`monday-friday`), as one text or as
            a list of them where a day has a pause. A weekday that is not named is free; midnight at the day's end is `24:00`; hours
            over midnight are written on both days and count as one stretch. Hours are local: of the territory where work is
            done, of the operator's zone for all else.
            """;

    private static final String CALENDAR_DAYS = """

            `exceptions` are single dates that go before week and holidays:

            | written | means |
            |---|---|
            | `2026-12-31: closed` | no hours on this date |
            | `2027-02-20: as-monday` | the hours of a Monday, holiday or not: for working days that were moved |
            | `2026-12-24: "08:00-12:00"` | hours of its own |

            In the night when clocks go forward, hours that no clock shows begin and end at the moment of the change; in the night
            when they go back, an hour that is shown twice means the first time. So `"00:00-24:00"` lasts 23 and 25 hours then.
            Public holidays come from a library by country. It does not know days that a government moves from year to year, and
            its list for Russia runs to 10 January instead of 8: write such days as exceptions.
            """;

    private static final String PERMITTED_HOURS = """

            A name for work kinds to use, and the calendar that it stands for (`technical-room: technical-rooms`). Work begins and ends
            inside one stretch of the hours.
            """;

    private static final String WORK_KINDS = """

            Work kinds by a short name, which visits keep: do not rename one that was used. `names` are what people read, by language
            (`en`, `no`, `sv`, `sl`, `ru`); the operator's language must be there, the others fall back to it. `skills` name what
            every member of the crew must be able to do, with the least level from 1 to 9 (`skills: {network: 2}`).
            """;

    private static final String CHECKLIST = """

            `checklist` is a list of what has to be clear before the work can be done, each with `texts` by language and:

            """;

    private static final String WEIGHTS = """

            `weights` say what a unit of each rule costs: a number from 0 to 1000000 with up to three decimals, by the rule's name
            (`weights: {travel-time: 1, waiting: 0.25}`). `RULES.md` names the rules, their units and the weights of those not named.
            """;

    private static final String PACES = """

            `drivingPace` says how fast driving goes at rush hour, by weekday and local hours on quarters of an hour: a number from 0.1
            to 1, the empty road (`drivingPace: {monday-friday: {"07:30-09:30": 0.7, "16:30-18:30": 0.75}}`). 0.7 means that what
            takes 7 minutes on an empty road takes 10. Hours that are not named are an empty road.

            `drivingAreas` name areas with a `pace` of their own, written in the same way; `drivingPace` holds everywhere else. An area
            lies `around` a point, or within an `outline` of corners; where two overlap, the first one named holds. Half of a drive
            between two areas goes at the pace of each.

            ```yaml
            drivingAreas:
              old-town:
                around: {lat: 55.75, lon: 37.62, metres: 1500}
                pace: {monday-friday: {"07:30-10:00": 0.55, "16:00-19:00": 0.6}}
              harbour:
                outline: [[55.70, 37.60], [55.72, 37.60], [55.72, 37.65]]
                pace: {}
            ```
            """;

    private static final String ANSWERS = """

            `answers` say how soon what is answered: `question`, `fault`, `order`, `claim`, and the first update of an `escalation`.
            What is not there is answered without a promise. `serviceLevels` hold answers that differ, by the name of a contract's
            service level (`serviceLevels: {gold: {fault: {workingTime: PT4H, calendar: office}}}`). Each answer holds one of the
            first five, `by` also together with one of the first two; the day of asking is none of the days counted:

            """;

    private static final String CLAIMS = """

            `claims` say on which terms claims in writing are taken. `appealBody`, a text by language, names in the answers whom to
            appeal to.

            """;

    private static final String ESCALATION = """

            `escalation` says on which terms orders and cases are escalated: it begins once it was both written and asked for by
            phone. Without it, nothing is escalated.

            """;

    private static final String ROUTES = """

            Its `routes` say where escalations go, by the name of a product, each with `names` by language and:

            """;

    private static final String REPAIRS = """

            `repairs` say what repairs take, by name, so that customers are told an estimate: the working days until enough people
            with the skill have had shifts for it, and `extraDays` by territory for roads, ferries and permits.

            """;

    private static final String PIN = """

            `pin` says how customers' PINs are kept:

            """;

    private static String files() {
        StringBuilder rows = new StringBuilder();
        for (RulebookFile file : RulebookFile.values()) {
            String need = file.required() ? "must be there" : "may be missing";
            rows.append("| `%s` | %s | %s |\n".formatted(file.fileName(), file.about(), need));
        }
        return rows.toString();
    }

    private static String section(RulebookFile file, String introduction, List<Knob<?>> knobs) {
        String table = knobs.isEmpty() ? "" : "\n" + table(knobs);
        return "\n## " + file.fileName() + "\n" + introduction + table;
    }

    private static String table(List<Knob<?>> knobs) {
        return knobs.stream()
                .map(knob -> "| `%s` | %s | %s | %s |\n"
                        .formatted(knob.key(), knob.expected(), otherwise(knob), knob.meaning()))
                .collect(Collectors.joining("", "| key | value | default | meaning |\n|---|---|---|---|\n", ""));
    }

    static String otherwise(Knob<?> knob) {
        Object otherwise = knob.otherwise();
        if (otherwise == null) {
            return "must be set";
        }
        return otherwise.equals("") ? "none" : "`" + otherwise + "`";
    }
}
