package dev.callout.dispatch;

import dev.callout.access.Roles;
import dev.callout.address.GazetteerLoading;
import dev.callout.error.InvalidInput;
import dev.callout.error.Issue;
import dev.callout.travel.CurrentTravel;
import dev.callout.travel.Roads;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What travel times come from at this moment. */
@Path("/api/roads")
@Tag(name = "map")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class RoadsResource {
    private final CurrentTravel travel;
    private final GazetteerLoading addresses;

    RoadsResource(CurrentTravel travel, GazetteerLoading addresses) {
        this.travel = travel;
        this.addresses = addresses;
    }

    /**
     * @param travel roads or straight-lines
     * @param extract the file's name; null where none is set
     * @param contentHash SHA-256 of the extract whose roads are in force; null where none are
     * @param progress what is being done to open other roads; null while nothing is
     * @param faults why the extract, as it is now, cannot be used
     * @param addresses of the extract: NONE, LOADING, READY or FAILED
     * @param addressesRead how many of them so far; 0 where they had been stored before
     */
    record RoadsView(
            String travel,
            @Nullable String extract,
            @Nullable String contentHash,
            @Nullable String progress,
            List<Issue> faults,
            String addresses,
            int addressesRead) {}

    @GET
    @Operation(summary = "Where travel times come from, progress of an import, and why an extract cannot be used")
    public RoadsView roads() {
        String progress = travel.progress();
        return new RoadsView(
                RouteLines.name(travel.kind()),
                travel.findExtract().map(file -> file.getFileName().toString()).orElse(null),
                travel.findRoads().map(Roads::contentHash).orElse(null),
                progress.isEmpty() ? null : progress,
                travel.findFault().map(InvalidInput::issues).orElse(List.of()),
                addresses.state().name(),
                addresses.read());
    }
}
