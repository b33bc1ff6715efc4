package dev.callout.route;

/**
 * A stop that is the truth, until a newer publication replaces it.
 *
 * @param givenUp the technician reported that it was not done; its visit is planned anew
 */
public record PublishedStop(StopId id, PublicationId publication, boolean live, boolean givenUp, Stop stop) {
    public PublishedStop(StopId id, PublicationId publication, boolean live, Stop stop) {
        this(id, publication, live, false, stop);
    }
}
