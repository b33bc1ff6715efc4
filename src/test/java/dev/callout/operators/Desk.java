package dev.callout.operators;

import static dev.callout.visit.Requests.dispatcher;
import static java.util.Objects.requireNonNull;

import dev.callout.customer.Contract;
import dev.callout.customer.ContractId;
import dev.callout.customer.Customer;
import dev.callout.customer.CustomerId;
import dev.callout.customer.Customers;
import dev.callout.customer.Site;
import dev.callout.customer.SiteAccess;
import dev.callout.customer.SiteId;
import dev.callout.customer.Sites;
import dev.callout.desk.account.Accounts;
import dev.callout.desk.account.PinToSend;
import dev.callout.desk.due.AnswersDue;
import dev.callout.desk.telling.About;
import dev.callout.desk.telling.Addressee;
import dev.callout.desk.telling.CustomerToTell;
import dev.callout.desk.telling.Telling;
import dev.callout.desk.telling.Tellings;
import dev.callout.desk.telling.Way;
import dev.callout.geo.Point;
import dev.callout.skill.Skill;
import dev.callout.technician.Technician;
import dev.callout.technician.TechnicianId;
import dev.callout.technician.Technicians;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import dev.callout.time.FixedClock;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitForms;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The desk as somebody who works at it: by HTTP calls, with the clock moved. */
@ApplicationScoped
public class Desk {
    @Inject
    Territories territories;

    @Inject
    Customers customers;

    @Inject
    AnswersDue answers;

    @Inject
    Tellings tellings;

    @Inject
    Accounts accounts;

    @Inject
    Technicians technicians;

    @Inject
    Sites sites;

    @Inject
    Visits visits;

    @Inject
    VisitForms forms;

    @Inject
    Clock clock;

    @Inject
    EntityManager database;

    private final List<Telling> sent = new CopyOnWriteArrayList<>();
    private final List<PinToSend> pins = new CopyOnWriteArrayList<>();

    void sent(@Observes CustomerToTell event) {
        sent.add(event.telling());
    }

    void sent(@Observes PinToSend event) {
        pins.add(event);
    }

    /** A territory of a test's own. */
    public String territory(String zone) {
        return territory("t-" + UUID.randomUUID(), zone);
    }

    /** A territory that the rulebook names. */
    @Transactional
    public String territory(String name, String zone) {
        TerritoryId id = new TerritoryId(name);
        territories.put(new Territory(id, "Test", ZoneId.of(zone), "office", new Point(60.0, 15.0)));
        return id.value();
    }

    /** The number of a fresh contract. */
    @Transactional
    public String contract(String surname, boolean balanceInOrder, @Nullable String serviceLevel) {
        Customer.Kind kind = serviceLevel == null ? Customer.Kind.PRIVATE : Customer.Kind.BUSINESS;
        Customer customer = new Customer(CustomerId.fresh(clock), surname, null, kind);
        customers.put(customer);
        String number = "C-" + UUID.randomUUID();
        customers.putContract(
                new Contract(ContractId.fresh(clock), customer.id(), number, null, serviceLevel, balanceInOrder));
        return number;
    }

    /** Sets the clock to what clocks in a zone show, and lets the desk look at what is due. */
    public void at(String local, String zone) {
        FixedClock.set(LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant());
        answers.look();
    }

    /** Somebody who can do something. */
    @Transactional
    public void technician(String territory, String skill) {
        technicians.put(new Technician(
                TechnicianId.fresh(clock),
                new TerritoryId(territory),
                "ext-" + UUID.randomUUID(),
                "Test Testsen",
                "Test",
                "+4722222299",
                null,
                100,
                null,
                true,
                List.of(new Skill(skill, 1, null))));
    }

    /** The id of a site whose customer has a registered contact. */
    @Transactional
    public String site(String territory, String phone, @Nullable String email) {
        Contract contract =
                customers.findContract(contract("Testsen", true, null)).orElseThrow();
        Way way = email == null ? Way.SMS : Way.EMAIL;
        accounts.register(contract.id(), new Addressee("Test Testsen", phone, email, "no", way));
        return siteOf(contract.number(), territory);
    }

    /** The id of a site of a contract's customer. */
    @Transactional
    public String siteOf(String contract, String territory) {
        SiteId id = SiteId.fresh(clock);
        sites.put(new Site(
                id,
                new TerritoryId(territory),
                customers.findContract(contract).orElseThrow().customer(),
                "Test Street 1",
                new Point(60.0, 15.0),
                null,
                null,
                SiteAccess.LIFT,
                false));
        return id.toString();
    }

    /** A request for a visit as it is posted. */
    public String visitForm(String territory, String kind, @Nullable String dueBy) {
        String due = dueBy == null ? "" : "'dueBy': '" + dueBy + "',";
        return """
                {'territory': '%s', 'workKind': '%s', %s 'site': {'address': 'Test Street 1', 'lat': 60.0, 'lon': 15.0},
                 'contact': {'name': 'Bo Test', 'phone': '+46 8 123 456 78'}}
                """.formatted(territory, kind, due);
    }

    /** The reference of a fresh visit. */
    public String order(String territory, String kind, @Nullable String dueBy) {
        return in(post("/api/visits", visitForm(territory, kind, dueBy)), "reference");
    }

    /** A visit is done now. */
    @Transactional
    public void done(String reference) {
        Visit visit = visits.findByReference(reference).orElseThrow();
        for (VisitState next : List.of(VisitState.PLANNED, VisitState.ON_SITE, VisitState.DONE)) {
            visits.change(visit.id(), next, "test", null);
        }
    }

    /** The id of a visit that came in by another way, under the other side's number. */
    @Transactional
    public String imported(String territory, String externalId) {
        byte[] form =
                visitForm(territory, "villa-delivery", null).replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return forms.take(form, new Visit.Origin("portal", externalId), "test")
                .id()
                .toString();
    }

    /** What is told about a thing, once everything that can be sent was sent: subject, way, state. */
    public List<String> told(String about) {
        Post.await(() -> tellings(about).stream()
                .noneMatch(telling -> telling.to().way().isSent() && telling.state() == Telling.State.TO_TELL));
        return tellings(about).stream()
                .map(telling -> telling.subject() + " " + telling.to().way() + " " + telling.state())
                .toList();
    }

    /** What the outbox was asked to send about a thing: subject, address. */
    public List<String> sent(String about) {
        return sent.stream()
                .filter(telling -> telling.about().id().toString().equals(about))
                .map(Desk::line)
                .toList();
    }

    public String lastSent() {
        return line(sent.get(sent.size() - 1));
    }

    /** How often a gateway was tried with what is to be told an address. */
    @Transactional
    public int tries(String address, String step) {
        return ((Number) database.createNativeQuery(
                                "SELECT coalesce(max(tries), 0) FROM message WHERE recipient = ?1 AND step = ?2")
                        .setParameter(1, address)
                        .setParameter(2, step)
                        .getSingleResult())
                .intValue();
    }

    /** Whether words stand in the outbox as they are, or sealed beside it. */
    @Transactional
    public boolean kept(String words) {
        return (Boolean) database.createNativeQuery("SELECT EXISTS (SELECT 1 FROM message WHERE step = 'PIN'"
                        + " AND (body LIKE ?1 OR subject LIKE ?1 OR sealed IS NOT NULL AND state <> 'WAITING'))")
                .setParameter(1, "%" + words + "%")
                .getSingleResult();
    }

    /** A fact of what was told about a thing. */
    public String fact(String about, String subject, String fact) {
        return tellings(about).stream()
                .filter(telling -> telling.subject().name().equals(subject))
                .map(telling -> String.valueOf(telling.facts().get(fact)))
                .findFirst()
                .orElse("");
    }

    /** The customer is told what is to be told of this subject: by the outbox, else by somebody at the desk. */
    public void tell(String about, String subject) {
        told(about);
        open(about, subject)
                .forEach(id -> post("/api/tellings/" + id + "/told", "").then().statusCode(200));
    }

    public String pin() {
        return pins.get(pins.size() - 1).pin();
    }

    public String pinAddress() {
        return pins.get(pins.size() - 1).to().address();
    }

    private List<UUID> open(String about, String subject) {
        return tellings(about).stream()
                .filter(telling -> telling.subject().name().equals(subject))
                .filter(telling -> telling.state() == Telling.State.TO_TELL)
                .map(Telling::id)
                .toList();
    }

    private List<Telling> tellings(String about) {
        return Arrays.stream(About.Kind.values())
                .flatMap(kind -> tellings.list(new About(kind, UUID.fromString(about))).stream())
                .toList();
    }

    private static String line(Telling telling) {
        return telling.subject() + " " + telling.to().address();
    }

    public static Response put(String path, String body) {
        return dispatcher()
                .contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .put(path);
    }

    public static Response post(String path, String body) {
        return dispatcher()
                .contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post(path);
    }

    public static Response get(String path) {
        return dispatcher().get(path);
    }

    /** What an answer holds at a path. */
    public static String in(Response answer, String path) {
        return requireNonNull(answer.jsonPath().getString(path), () -> path + " in " + answer.asString());
    }
}
