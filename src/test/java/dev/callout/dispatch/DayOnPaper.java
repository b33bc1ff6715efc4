package dev.callout.dispatch;

import dev.callout.customer.ContactId;
import dev.callout.customer.Site;
import dev.callout.customer.SiteAccess;
import dev.callout.customer.SiteId;
import dev.callout.geo.Point;
import dev.callout.planning.problem.RecentLoad;
import dev.callout.route.Lock;
import dev.callout.route.PlanId;
import dev.callout.route.Publication;
import dev.callout.route.PublicationId;
import dev.callout.route.PublishedStop;
import dev.callout.route.Stop;
import dev.callout.route.StopId;
import dev.callout.skill.Skill;
import dev.callout.technician.Absence;
import dev.callout.technician.Shift;
import dev.callout.technician.ShiftId;
import dev.callout.technician.Technician;
import dev.callout.technician.TechnicianId;
import dev.callout.technician.Van;
import dev.callout.technician.VanId;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import dev.callout.visit.Intake;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import dev.callout.visit.Wishes;
import dev.callout.visit.Work;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A territory's Monday written down by a test: one day in Moscow, without a database. */
final class DayOnPaper {
    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final TerritoryId TERRITORY = new TerritoryId("north");
    private static final Point HOME = new Point(55.8, 37.6);

    final List<Technician> technicians = new ArrayList<>();
    final List<Van> vans = new ArrayList<>();
    final List<Shift> shifts = new ArrayList<>();
    final List<Absence> absences = new ArrayList<>();
    final List<Visit> visits = new ArrayList<>();
    final Map<SiteId, Site> sites = new HashMap<>();
    final Map<VisitId, Lock> locks = new HashMap<>();
    final Map<VisitId, List<PublishedStop>> live = new HashMap<>();
    final Map<VisitId, Visit> earlier = new HashMap<>();
    long publication;
    final Map<TechnicianId, RecentLoad> recent = new HashMap<>();
    private int numbers;

    static Instant at(String time) {
        return DAY.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    static Window window(String start, String end) {
        return new Window(at(start), at(end));
    }

    Snapshot snapshot() {
        Map<LocalDate, Publication> published = publication == 0
                ? Map.of()
                : Map.of(
                        DAY,
                        new Publication(
                                new PublicationId(new UUID(9, publication)),
                                TERRITORY,
                                DAY,
                                new PlanId(new UUID(8, publication)),
                                publication,
                                at("00:00"),
                                "test",
                                true));
        return new Snapshot(
                new Territory(TERRITORY, "North", ZONE, "office", HOME),
                new PlanDays(DAY, 1, ZONE),
                new Staff(technicians, vans, shifts, absences, recent),
                new Demand(visits, sites, locks, live, earlier),
                published);
    }

    TechnicianId technician(int number, @Nullable VanId van, Skill... skills) {
        TechnicianId id = new TechnicianId(new UUID(1, number));
        technicians.add(new Technician(
                id,
                TERRITORY,
                null,
                "Technician " + number,
                "T" + number,
                null,
                null,
                100,
                van,
                true,
                List.of(skills)));
        return id;
    }

    ShiftId shift(TechnicianId technician, String start, String end) {
        ShiftId id = new ShiftId(new UUID(2, shifts.size() + 1L));
        shifts.add(new Shift(id, technician, window(start, end), Duration.ofMinutes(30), HOME, HOME, List.of()));
        return id;
    }

    Visit visit(VisitState state, Wishes wishes) {
        return visit(state, wishes, List.of());
    }

    Visit visit(VisitState state, Wishes wishes, List<Integer> load) {
        int number = ++numbers;
        SiteId site = new SiteId(new UUID(4, number));
        sites.put(
                site,
                new Site(
                        site,
                        TERRITORY,
                        null,
                        "Street " + number,
                        new Point(55.8 + number / 100.0, 37.6),
                        null,
                        null,
                        SiteAccess.LIFT,
                        false));
        Visit visit = new Visit(
                new VisitId(new UUID(3, number)),
                0,
                TERRITORY,
                "REF" + number,
                state,
                at("00:00").minus(Duration.ofDays(1)),
                null,
                new Visit.Place(site, new ContactId(new UUID(5, number)), null),
                new Work("fault-repair", Duration.ofMinutes(45), Duration.ZERO, 2, 1, null, null, List.of(), load),
                wishes,
                Intake.NONE,
                null);
        visits.add(visit);
        return visit;
    }

    /** Puts the visit on a live route, 45 minutes long, told an hour around its arrival. */
    void publish(Visit visit, TechnicianId technician, ShiftId shift, int position, String start) {
        publication = 7;
        Stop stop = new Stop(
                technician,
                shift,
                position,
                visit.id(),
                new Stop.Timing(at(start), at(start), at(start).plusSeconds(2700), 600, 3000, 0),
                new Window(at(start).minusSeconds(900), at(start).plusSeconds(2700)),
                0.9);
        live.put(
                visit.id(),
                List.of(new PublishedStop(
                        new StopId(new UUID(6, visit.id().value().getLeastSignificantBits())),
                        new PublicationId(new UUID(9, publication)),
                        true,
                        stop)));
    }
}
