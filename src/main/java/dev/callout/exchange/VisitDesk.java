package dev.callout.exchange;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.access.AccessSecrets;
import dev.callout.customer.Contact;
import dev.callout.customer.ContactId;
import dev.callout.customer.Contract;
import dev.callout.customer.ContractId;
import dev.callout.customer.Customer;
import dev.callout.customer.CustomerId;
import dev.callout.customer.Customers;
import dev.callout.customer.Site;
import dev.callout.customer.SiteAccess;
import dev.callout.customer.SiteId;
import dev.callout.customer.Sites;
import dev.callout.exchange.VisitRow.ContactCells;
import dev.callout.exchange.VisitRow.CustomerCells;
import dev.callout.exchange.VisitRow.SiteCells;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts rows of visits into the database, with customer, contract, site and contact person. */
@ApplicationScoped
class VisitDesk {
    private static final JsonMapper JSON = new JsonMapper();

    private final Rulebook rulebook;
    private final Customers customers;
    private final Sites sites;
    private final Visits visits;
    private final AccessSecrets secrets;
    private final PointNeeded points;

    VisitDesk(
            Rulebook rulebook,
            Customers customers,
            Sites sites,
            Visits visits,
            AccessSecrets secrets,
            PointNeeded points) {
        this.points = points;
        this.rulebook = rulebook;
        this.customers = customers;
        this.sites = sites;
        this.visits = visits;
        this.secrets = secrets;
    }

    /**
     * Notes what only the database knows: a visit too far on to change, a contract of somebody else.
     *
     * @param above the external ids of the rows above
     */
    void check(Territory territory, Row row, VisitRow visit, Set<String> above) {
        points.check(territory.id(), row, "", visit.site().place());
        for (VisitRow.AfterCell first : visit.after()) {
            boolean known = above.contains(first.externalId())
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

    void put(Territory territory, VisitRow row, String byWhom) {
        Contract contract = contract(row.customer());
        SiteId site = site(territory, row, contract);
        ContactId contact = contact(site, row.contact(), territory);
        Visit.Place place = new Visit.Place(site, contact, contract.id());
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
            secrets.put(site.value(), secret);
        }
    }

    private static Visit.Origin origin(TerritoryId territory, String externalId) {
        return new Visit.Origin("import/" + territory, externalId);
    }

    private Contract contract(CustomerCells cells) {
        Optional<Contract> known = customers.findContract(cells.contract());
        CustomerId holder = known.map(Contract::customer)
                .orElseGet(() -> new CustomerId(NamedIds.of("customer", cells.contract())));
        if (known.isEmpty()) {
            Customer.Kind kind = Customer.Kind.valueOf(Objects.requireNonNullElse(cells.kind(), "PRIVATE"));
            customers.put(new Customer(holder, cells.surname(), null, kind));
        }
        boolean inOrder = Objects.requireNonNullElseGet(
                cells.balanceInOrder(),
                () -> known.map(Contract::balanceInOrder).orElse(true));
        Contract contract = new Contract(
                known.map(Contract::id).orElseGet(() -> new ContractId(NamedIds.of("contract", cells.contract()))),
                holder,
                cells.contract(),
                known.map(Contract::priceList).orElse(null),
                known.map(Contract::serviceLevel).orElse(null),
                inOrder);
        customers.putContract(contract);
        return contract;
    }

    private SiteId site(Territory territory, VisitRow row, Contract contract) {
        SiteCells cells = row.site();
        String unit = cells.unit();
        String address = unit == null ? cells.place().address() : cells.place().address() + ", " + unit;
        SiteId id = new SiteId(
                NamedIds.of("site", territory.id(), contract.id(), address, Objects.toString(cells.entrance(), "")));
        sites.put(new Site(
                id,
                territory.id(),
                contract.customer(),
                address,
                points.of(territory.id(), cells.place(), territory.home()),
                cells.entrance(),
                cells.floor() == null ? null : cells.floor().toString(),
                access(cells),
                unit == null));
        return id;
    }

    private static SiteAccess access(SiteCells cells) {
        String access = cells.access();
        if (access != null) {
            return SiteAccess.valueOf(access);
        }
        Integer floor = cells.floor();
        return floor == null || floor == 1 ? SiteAccess.STREET_LEVEL : SiteAccess.STAIRS;
    }

    private ContactId contact(SiteId site, ContactCells cells, Territory territory) {
        ContactId id = new ContactId(NamedIds.of("contact", site, cells.name(), cells.phone()));
        String language = rulebook.operator().language().code();
        sites.putContact(new Contact(
                id,
                site,
                cells.name(),
                cells.phone(),
                null,
                Objects.requireNonNullElse(cells.language(), language),
                Objects.requireNonNullElse(cells.maySign(), false)));
        return id;
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
