package dev.callout.dispatch;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.callout.progress.ProgressEvent;
import dev.callout.visit.VisitState;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A technician's published day. What opens a door is not in it: that is asked for by a call of its own.
 *
 * @param version the publication's number, 0 where nothing is published for the day
 */
record RouteView(
        String technician,
        String name,
        String territory,
        String date,
        String timeZone,
        long version,
        @Nullable String publishedAt,
        List<StopView> stops) {

    /**
     * One stop in order; times with offset, travel in seconds and metres.
     *
     * @param expectedArrival as reckoned after the latest report of the day; null before the first, and once it is reached
     */
    record StopView(
            String id,
            int position,
            VisitView visit,
            String arrival,
            String start,
            String end,
            int travelSeconds,
            int travelMetres,
            int waitSeconds,
            @Nullable WindowView window,
            SiteView site,
            ContactView contact,
            List<ChecklistView> checklist,
            @Nullable LockView lock,
            List<ProgressView> progress,
            @Nullable String expectedArrival) {}

    /** What was reported of this stop, in the order in which it happened. */
    record ProgressView(ProgressEvent.Kind event, String at) {}

    record VisitView(
            String id,
            String reference,
            VisitState state,
            String workKind,
            String workKindName,
            int crew,
            List<String> equipment,
            @Nullable String notes,

            @JsonRawValue
            @Schema(type = SchemaType.OBJECT, description = "Answers to what was asked when the visit was taken")
            String intake) {}

    /** @param rate how often such a window is kept, 0 to 1; null where it was not reckoned */
    record WindowView(String start, String end, @Nullable Double rate) {}

    record SiteView(
            String address,
            double lat,
            double lon,
            @Nullable String entrance,
            @Nullable String floor,
            String access) {}

    record ContactView(String name, String phone, String language, boolean maySign) {
        /** Without name and phone: what is printed may end in a log. */
        @Override
        public String toString() {
            return "ContactView[]";
        }
    }

    record ChecklistView(String id, String text) {}

    record LockView(
            boolean technician,
            @Nullable String start,
            @Nullable WindowView window) {}
}
