package dev.callout.dispatch;

import dev.callout.document.Fields;
import dev.callout.technician.TechnicianId;
import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a published day. All of it may be missing: then the day is only filled again.
 *
 * @param date the day; null: today
 * @param budget customers who may be told anew; null: as the rulebook says
 */
record Happening(
        @Nullable LocalDate date,
        @Nullable Integer budget,
        @Nullable Gone gone,
        @Nullable Overrun overrun,
        @Nullable Cancelled cancelled) {
    static final int MOST_TOLD = 1_000;
    private static final int MOST_MINUTES = 24 * 60;

    /** A technician who is away. */
    record Gone(TechnicianId technician, Window window, String reason) {}

    /** Work that takes so much longer than planned. */
    record Overrun(VisitId visit, Duration more) {}

    record Cancelled(VisitId visit, String reason) {}

    static Happening read(Fields fields) {
        return new Happening(
                date(fields),
                budget(fields),
                fields.findObject("absence", Happening::gone),
                fields.findObject(
                        "overrun",
                        one -> new Overrun(visit(one), Duration.ofMinutes(one.integer("minutes", 1, MOST_MINUTES)))),
                fields.findObject("cancellation", one -> new Cancelled(visit(one), one.text("reason"))));
    }

    static @Nullable LocalDate date(Fields fields) {
        return fields.find("date", "a date such as 2026-11-23", LocalDate::parse);
    }

    static @Nullable Integer budget(Fields fields) {
        return fields.has("budget") ? Integer.valueOf((int) fields.integer("budget", 0, MOST_TOLD)) : null;
    }

    static VisitId visit(Fields fields) {
        return fields.parsed("visit", "a visit's id", VisitId.of("00000000-0000-7000-8000-000000000000"), VisitId::of);
    }

    private static @Nullable Gone gone(Fields fields) {
        TechnicianId technician = fields.find("technician", "a technician's id", TechnicianId::of);
        fields.require("technician");
        Instant from = fields.instant("from");
        Instant to = fields.instant("to");
        String reason = fields.text("reason", "absent");
        if (fields.has("from") && fields.has("to") && !from.isBefore(to)) {
            fields.fault("to", "empty-window", to, "An absence must end after it begins.", null);
        }
        return technician == null || !from.isBefore(to) ? null : new Gone(technician, new Window(from, to), reason);
    }
}
