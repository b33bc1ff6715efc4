package dev.callout.customer;

import dev.callout.geo.Point;
import dev.callout.territory.TerritoryId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "site")
@SuppressWarnings("NullAway.Init")
class SiteEntity {
    @Id
    UUID id;

    @Version
    int version;

    String territory;

    @Nullable
    UUID customer;

    String address;
    double lat;
    double lon;

    @Nullable
    String entrance;

    @Nullable
    String floor;

    @Enumerated(EnumType.STRING)
    SiteAccess access;

    boolean technicalRoom;

    @Nullable
    Instant correctedAt;

    /** A point that somebody put right stays while the address is the same. */
    SiteEntity fill(Site site) {
        boolean isCorrected = correctedAt != null && site.address().equals(address);
        if (!isCorrected) {
            lat = site.point().lat();
            lon = site.point().lon();
            correctedAt = null;
        }
        id = site.id().value();
        territory = site.territory().value();
        CustomerId owner = site.customer();
        customer = owner == null ? null : owner.value();
        address = site.address();
        entrance = site.entrance();
        floor = site.floor();
        access = site.access();
        technicalRoom = site.technicalRoom();
        return this;
    }

    void correct(Point point, Instant at) {
        lat = point.lat();
        lon = point.lon();
        correctedAt = at;
    }

    Site view() {
        return new Site(
                new SiteId(id),
                new TerritoryId(territory),
                customer == null ? null : new CustomerId(customer),
                address,
                new Point(lat, lon),
                entrance,
                floor,
                access,
                technicalRoom);
    }
}
