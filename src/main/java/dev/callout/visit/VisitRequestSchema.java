package dev.callout.visit;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.callout.customer.SiteAccess;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The form of a request for a visit, for the contract only: {@link VisitRequestReader} reads it. */
@Schema(name = "VisitRequest")
record VisitRequestSchema(
        @Schema(required = true) String territory,
        @Schema(required = true) String workKind,
        @Schema(required = true) SiteSchema site,
        @Nullable String accessSecret,
        @Schema(required = true) ContactSchema contact,
        @Nullable CustomerSchema customer,
        List<WindowSchema> windows,
        @Nullable WindowSchema preferredWindow,

        @Schema(description = "ISO 8601, e.g. PT45M; the work kind's unless told") @Nullable
        String duration,

        @Nullable List<SkillSchema> skills,
        @Schema(minimum = "1", maximum = "9") @Nullable Integer crew,
        @Schema(minimum = "1", maximum = "5") @Nullable Integer priority,

        @Schema(description = "how much of a van's capacity it takes") @Nullable
        Integer load,

        @Schema(description = "visits that come first") @Nullable
        List<AfterSchema> after,

        @Nullable OffsetDateTime dueBy,
        @Nullable List<String> equipment,
        @Nullable String notes,
        @Nullable Map<String, Object> intake,

        @JsonProperty("case")
        @Schema(name = "case", description = "The reference of the case that it is asked for under")
        @Nullable
        String caseReference) {
    @Schema(name = "VisitSite")
    record SiteSchema(
            @Schema(required = true) String address,

            @Schema(description = "Without coordinates the address is looked up, and refused where it is not certain")
            @Nullable
            Double lat,

            @Nullable Double lon,
            @Nullable String entrance,
            @Nullable String floor,
            SiteAccess access,
            boolean technicalRoom) {}

    @Schema(name = "VisitContact")
    record ContactSchema(
            @Schema(required = true) String name,
            @Schema(required = true) String phone,
            @Nullable String email,
            @Nullable String language,
            boolean maySign) {}

    @Schema(name = "VisitCustomer")
    record CustomerSchema(
            @Schema(required = true) String contract,
            @Schema(required = true) String surname) {}

    @Schema(name = "VisitWindow")
    record WindowSchema(
            @Schema(required = true) OffsetDateTime start,
            @Schema(required = true) OffsetDateTime end) {}

    @Schema(name = "VisitAfter")
    record AfterSchema(
            @Schema(required = true) String visit,

            @Schema(description = "ISO 8601, between its end and this one's start") @Nullable
            String delay) {}

    @Schema(name = "VisitSkill")
    record SkillSchema(@Schema(required = true) String name, int minLevel) {}
}
