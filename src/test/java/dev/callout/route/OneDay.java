package dev.callout.route;

import dev.callout.customer.Contact;
import dev.callout.customer.ContactId;
import dev.callout.customer.Site;
import dev.callout.customer.SiteAccess;
import dev.callout.customer.SiteId;
import dev.callout.customer.Sites;
import dev.callout.geo.Point;
import dev.callout.skill.NeededSkill;
import dev.callout.skill.Skill;
import dev.callout.technician.Shift;
import dev.callout.technician.ShiftId;
import dev.callout.technician.Shifts;
import dev.callout.technician.Technician;
import dev.callout.technician.TechnicianId;
import dev.callout.technician.Technicians;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import dev.callout.visit.Intake;
import dev.callout.visit.NewVisit;
import dev.callout.visit.Visit;
import dev.callout.visit.Visits;
import dev.callout.visit.Wishes;
import dev.callout.visit.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Builds a territory with one technician and visits on Monday 2026-11-23; every test takes a territory of its own. */
@ApplicationScoped
public class OneDay {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Point HOME = new Point(55.81, 37.60);

    @Inject
    Territories territories;

    @Inject
    Technicians technicians;

    @Inject
    Shifts shifts;

    @Inject
    Sites sites;

    @Inject
    Visits visits;

    @Inject
    Clock clock;

    public TerritoryId territory() {
        TerritoryId id = new TerritoryId("t-" + UUID.randomUUID());
        territories.put(new Territory(id, "Test", ZoneId.of("Europe/Moscow"), "working-days", HOME));
        return id;
    }

    public Technician technician(TerritoryId territory) {
        Technician technician = new Technician(
                TechnicianId.fresh(clock),
                territory,
                "ext-" + UUID.randomUUID(),
                "Anna Testova",
                "Anna",
                "+74955550101",
                null,
                100,
                null,
                true,
                List.of(new Skill("fibre", 2, null)));
        technicians.put(technician);
        return technician;
    }

    public Shift shift(Technician technician) {
        Shift shift = new Shift(
                ShiftId.fresh(clock),
                technician.id(),
                window("09:00", "18:00"),
                Duration.ofMinutes(30),
                HOME,
                HOME,
                List.of(new Shift.Break("lunch", at("12:00"), at("14:00"), Duration.ofMinutes(30))));
        shifts.put(shift);
        return shift;
    }

    public Visit visit(TerritoryId territory) {
        Site site =
                new Site(SiteId.fresh(clock), territory, null, "Test Street 1", HOME, "2", "5", SiteAccess.LIFT, false);
        sites.put(site);
        Contact contact =
                new Contact(ContactId.fresh(clock), site.id(), "Vera Testova", "+74955550102", null, "ru", true);
        sites.putContact(contact);
        return visits.add(
                new NewVisit(
                        territory,
                        new Visit.Place(site.id(), contact.id(), null),
                        new Work(
                                "fault-repair",
                                Duration.ofMinutes(45),
                                Duration.ofMinutes(10),
                                2,
                                1,
                                null,
                                null,
                                List.of(new NeededSkill("fibre", 1)),
                                List.of(1)),
                        new Wishes(List.of(window("10:30", "14:00")), window("11:00", "12:00"), Map.of(), Map.of()),
                        new Intake(List.of("router"), "second door", "{\"lamp\": \"red\"}"),
                        null),
                "test");
    }

    public Stop stop(Shift shift, int position, Visit visit, String start, String end) {
        return new Stop(
                shift.technician(),
                shift.id(),
                position,
                visit.id(),
                new Stop.Timing(at(start), at(start), at(end), 600, 4000, 0),
                window(start, end),
                0.95);
    }

    public static Instant at(String time) {
        return Instant.parse(DAY + "T" + time + ":00Z").minus(Duration.ofHours(3));
    }

    public static Window window(String start, String end) {
        return new Window(at(start), at(end));
    }
}
