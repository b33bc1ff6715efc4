package dev.callout.route;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** {@code live} follows the publication's by the database's own foreign key. */
@Entity
@Table(name = "published_stop")
@SuppressWarnings("NullAway.Init")
class PublishedStopEntity extends StopColumns {
    @Id
    UUID id;

    @Version
    int version;

    UUID publication;

    @Column(updatable = false)
    boolean live;

    boolean givenUp;

    PublishedStop view() {
        return new PublishedStop(new StopId(id), new PublicationId(publication), live, givenUp, stop());
    }
}
