package dev.callout.dispatch;

import dev.callout.access.Roles;
import dev.callout.address.GazetteerLoading;
import dev.callout.error.InvalidInput;
import dev.callout.error.Issue;
import dev.callout.travel.CurrentTravel;
import dev.callout.travel.RoadProgress;
import dev.callout.travel.Roads;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
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
    private final RoadsOnTheirWay onTheirWay;

    RoadsResource(CurrentTravel travel, GazetteerLoading addresses, RoadsOnTheirWay onTheirWay) {
        this.travel = travel;
        this.addresses = addresses;
        this.onTheirWay = onTheirWay;
    }

    /**
     * @param travel roads or straight-lines
     * @param extract the file's name; null where none is set
     * @param contentHash SHA-256 of the extract whose roads are in force; null where none are
     * @param progress what is being done to open other roads, in English; null while nothing is
     * @param step the same for programs
     * @param faults why the extract, as it is now, cannot be used
     * @param addresses of the extract: NONE, LOADING, READY or FAILED
     * @param addressesRead how many of them so far; 0 where they had been stored before
     */
    record RoadsView(
            String travel,
            @Nullable String extract,
            @Nullable String contentHash,
            @Nullable String progress,
            @Nullable StepView step,
            List<Issue> faults,
            String addresses,
            int addressesRead) {}

    /**
     * @param name CHECKING, READING, GRAPH, HIERARCHY, MAP or ADDRESSES
     * @param number from 1
     * @param percent how much of it is done; null where that is not known
     */
    record StepView(
            String name, int number, int steps, @Nullable Integer percent) {
        static StepView of(RoadProgress progress) {
            return new StepView(
                    progress.step().name(),
                    progress.number(),
                    progress.steps(),
                    progress.hasPercent() ? progress.percent() : null);
        }
    }

    @GET
    @Operation(summary = "Where travel times come from, progress of an import, and why an extract cannot be used")
    public RoadsView roads() {
        Optional<RoadProgress> progress = onTheirWay.find();
        return new RoadsView(
                RouteLines.name(travel.kind()),
                travel.findExtract().map(file -> file.getFileName().toString()).orElse(null),
                travel.findRoads().map(Roads::contentHash).orElse(null),
                progress.map(RoadProgress::toString).orElse(null),
                progress.map(StepView::of).orElse(null),
                travel.findFault().map(InvalidInput::issues).orElse(List.of()),
                addresses.state().name(),
                addresses.read());
    }
}
