package dev.callout.exchange;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.access.AccessSecrets;
import dev.callout.customer.Customers;
import dev.callout.exchange.ImportReport.Outcome;
import dev.callout.policy.Rulebook;
import dev.callout.policy.WorkKind;
import dev.callout.skill.NeededSkill;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.Intake;
import dev.callout.visit.NewVisit;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import dev.callout.visit.Wishes;
import dev.callout.visit.Work;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts rows of visits into the database. */
@ApplicationScoped
class VisitDesk implements TableDesk<VisitRow> {
    private static final JsonMapper JSON = new JsonMapper();

    private final Rulebook rulebook;
    private final Customers customers;
    private final VisitPlaces places;
    private final Visits visits;
    private final AccessSecrets secrets;
    private final PointNeeded points;
    private final ReadingRoom readingRoom;

    VisitDesk(
            Rulebook rulebook,
            Customers customers,
            VisitPlaces places,
            Visits visits,
            AccessSecrets secrets,
            PointNeeded points,
            ReadingRoom readingRoom) {
        this.points = points;
        this.readingRoom = readingRoom;
        this.rulebook = rulebook;
        this.customers = customers;
        this.places = places;
        this.visits = visits;
        this.secrets = secrets;
    }

    @Override
    public TableKind kind() {
        return TableKind.VISITS;
    }

    @Override
    public VisitSheet sheet(Territory territory, Arrivals arrivals) {
        return readingRoom.visits(territory, arrivals.skills());
    }

    /** Notes what only the database knows: a visit too far on to change, a contract of somebody else. */
    @Override
    public void check(Territory territory, Row row, VisitRow visit, Outcome outcome, Arrivals arrivals) {
        points.check(territory.id(), row, "", visit.site().place());
        for (VisitRow.AfterCell first : visit.after()) {
            boolean known = arrivals.visits().containsKey(first.externalId())
                    || visits.findByOrigin(origin(territory.id(), first.externalId()))
                            .isPresent();
            if (!known) {
                String message = "No row above and no visit that came in before has this externalId.";
                row.fault("after", "unknown-visit", first.externalId(), message, "Put the earlier visit first.");
            }
        }
        visits.findByOrigin(origin(territory.id(), visit.externalId()))
                .filter(known -> !VisitState.PLANNABLE.contains(known.state()))
                .ifPresent(known -> row.fault(
                        "externalId",
                        "state-conflict",
                        visit.externalId(),
                        "The visit is " + known.state() + " and cannot be changed any more.",
                        "Leave the row as it was, or out."));
        customers
                .findContract(visit.customer().contract())
                .map(contract -> customers.get(contract.customer()))
                .filter(holder ->
                        !holder.surname().equalsIgnoreCase(visit.customer().surname()))
                .ifPresent(holder -> row.fault(
                        "surname",
                        "other-holder",
                        visit.customer().surname(),
                        "The contract is another person's.",
                        "Check contract number and surname."));
    }

    @Override
    public void arrive(VisitRow visit, Arrivals arrivals) {
        arrivals.add(visit);
    }

    @Override
    public void put(Territory territory, List<VisitRow> rows, String byWhom) {
        rows.forEach(row -> put(territory, row, byWhom));
    }

    private void put(Territory territory, VisitRow row, String byWhom) {
        Visit.Place place = places.put(territory, row);
        Work work = work(row);
        Wishes wishes = new Wishes(row.windows(), row.preferredWindow(), Map.of(), after(territory.id(), row));
        Visit.Origin origin = origin(territory.id(), row.externalId());
        Optional<Visit> known = visits.findByOrigin(origin);
        NewVisit asked = new NewVisit(territory.id(), place, work, wishes, intake(row), origin);
        if (known.isPresent()) {
            visits.revise(known.get().id(), asked, byWhom);
        } else {
            visits.add(asked, row.requestedAt(), byWhom);
        }
        String secret = row.access().secret();
        if (secret != null) {
            secrets.put(place.site().value(), secret);
        }
    }

    private static Visit.Origin origin(TerritoryId territory, String externalId) {
        return new Visit.Origin("import/" + territory, externalId);
    }

    /** What the row leaves open is as the work kind says; skills of both are needed, at the higher level. */
    private Work work(VisitRow row) {
        WorkKind kind = rulebook.workKind(row.workKind());
        List<NeededSkill> skills = new ArrayList<>();
        kind.skills().forEach(need -> skills.add(new NeededSkill(need.name(), need.minLevel())));
        row.skills().forEach(need -> skills.add(new NeededSkill(need.name(), need.level())));
        return new Work(
                kind.id(),
                Objects.requireNonNullElse(row.duration(), kind.duration()),
                kind.siteSetup(),
                Objects.requireNonNullElse(row.priority(), kind.priority()),
                Objects.requireNonNullElse(row.crew(), kind.crew()),
                null,
                row.dueBy(),
                skills,
                row.load() == null ? List.of() : List.of(row.load()));
    }

    private Map<VisitId, Duration> after(TerritoryId territory, VisitRow row) {
        Map<VisitId, Duration> after = new LinkedHashMap<>();
        for (VisitRow.AfterCell first : row.after()) {
            visits.findByOrigin(origin(territory, first.externalId()))
                    .ifPresent(visit -> after.put(visit.id(), first.delay()));
        }
        return after;
    }

    private static Intake intake(VisitRow row) {
        ObjectNode answers = JSON.createObjectNode();
        answer(answers, "cablePlace", row.access().cablePlace());
        answer(answers, "gatewayPlace", row.access().gatewayPlace());
        answer(answers, "entranceBy", row.access().entranceBy());
        answer(answers, "technicalRoomBy", row.access().technicalRoomBy());
        answer(answers, "floorPanelBy", row.access().floorPanelBy());
        answer(answers, "powerBy", row.access().powerBy());
        String equipment = row.equipment();
        return new Intake(equipment == null ? List.of() : List.of(equipment), row.notes(), answers.toString());
    }

    private static void answer(ObjectNode answers, String question, @Nullable String answer) {
        if (answer != null) {
            answers.put(question, answer);
        }
    }
}
