package dev.callout.visit;

import dev.callout.customer.SiteAccess;
import dev.callout.geo.Point;
import dev.callout.territory.TerritoryId;
import org.jspecify.annotations.Nullable;

/**
 * A request for a visit as a dispatcher or a machine sends it, checked.
 *
 * @param accessSecret sealed as soon as the site has its id
 * @param caseReference the case that it is asked for under; null: none
 */
record VisitRequest(
        TerritoryId territory,
        AtSite site,
        Person contact,
        @Nullable Payer customer,
        @Nullable String accessSecret,
        Work work,
        Wishes wishes,
        Intake intake,
        @Nullable String caseReference) {
    record AtSite(
            String address,
            Point point,
            @Nullable String entrance,
            @Nullable String floor,
            SiteAccess access,
            boolean technicalRoom) {}

    record Person(String name, String phone, @Nullable String email, String language, boolean maySign) {}

    record Payer(String contract, String surname) {}

    /** Without anything personal: what is printed may end in a log. */
    @Override
    public String toString() {
        return "VisitRequest[" + territory + " " + work.kind() + "]";
    }
}
