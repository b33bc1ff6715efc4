package dev.callout.visit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.callout.customer.Contact;
import dev.callout.customer.Site;
import dev.callout.customer.SiteAccess;
import dev.callout.skill.NeededSkill;
import dev.callout.time.Window;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit as it is answered; without its access secret, which only one call shows. */
record VisitView(
        String id,
        String reference,
        String territory,
        VisitState state,
        @Nullable String reason,
        OffsetDateTime requestedAt,
        String workKind,
        int priority,
        String duration,
        int crew,
        List<NeededSkill> skills,
        List<WindowView> windows,
        @Nullable WindowView preferredWindow,
        @Nullable OffsetDateTime dueBy,
        SiteView site,
        ContactView contact,
        List<String> equipment,
        @Nullable String notes,

        @JsonRawValue
        @Schema(type = SchemaType.OBJECT, description = "Answers to what the work kind asks when a visit is taken")
        String intake) {
    record WindowView(OffsetDateTime start, OffsetDateTime end) {
        static @Nullable WindowView of(@Nullable Window window, ZoneId zone) {
            return window == null ? null : new WindowView(at(window.start(), zone), at(window.end(), zone));
        }
    }

    record SiteView(
            String id,
            String address,
            double lat,
            double lon,
            @Nullable String entrance,
            @Nullable String floor,
            SiteAccess access,
            boolean technicalRoom) {}

    record ContactView(String name, String phone, @Nullable String email, String language, boolean maySign) {}

    static VisitView of(Visit visit, Site site, Contact contact, ZoneId zone) {
        Work work = visit.work();
        Instant dueBy = work.dueBy();
        return new VisitView(
                visit.id().toString(),
                visit.reference(),
                visit.territory().value(),
                visit.state(),
                visit.reason(),
                at(visit.requestedAt(), zone),
                work.kind(),
                work.priority(),
                work.duration().toString(),
                work.crew(),
                work.skills(),
                visit.wishes().windows().stream()
                        .map(window -> new WindowView(at(window.start(), zone), at(window.end(), zone)))
                        .toList(),
                WindowView.of(visit.wishes().preferred(), zone),
                dueBy == null ? null : at(dueBy, zone),
                new SiteView(
                        site.id().toString(),
                        site.address(),
                        site.point().lat(),
                        site.point().lon(),
                        site.entrance(),
                        site.floor(),
                        site.access(),
                        site.technicalRoom()),
                new ContactView(
                        contact.name(), contact.phone(), contact.email(), contact.language(), contact.maySign()),
                visit.intake().equipment(),
                visit.intake().notes(),
                visit.intake().answers());
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }

    /** Without names and addresses: what is printed may end in a log. */
    @Override
    public String toString() {
        return "VisitView[" + id + "]";
    }
}
