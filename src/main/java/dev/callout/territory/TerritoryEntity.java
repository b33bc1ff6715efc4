package dev.callout.territory;

import dev.callout.geo.Point;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;

@Entity
@Table(name = "territory")
@SuppressWarnings("NullAway.Init")
class TerritoryEntity {
    @Id
    String id;

    @Version
    int version;

    String name;
    String timeZone;
    String calendar;
    double homeLat;
    double homeLon;

    TerritoryEntity fill(Territory territory) {
        id = territory.id().value();
        name = territory.name();
        timeZone = territory.zone().getId();
        calendar = territory.calendar();
        homeLat = territory.home().lat();
        homeLon = territory.home().lon();
        return this;
    }

    Territory view() {
        return new Territory(new TerritoryId(id), name, ZoneId.of(timeZone), calendar, new Point(homeLat, homeLon));
    }
}
