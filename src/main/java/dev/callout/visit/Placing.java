package dev.callout.visit;

import dev.callout.address.Addresses;
import dev.callout.address.FoundAddress;
import dev.callout.customer.Sites;
import dev.callout.geo.Point;
import dev.callout.territory.TerritoryId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a written address on the map: where somebody has corrected it before, else where the gazetteer has it. */
@ApplicationScoped
public class Placing {
    private final Sites sites;
    private final Addresses addresses;

    Placing(Sites sites, Addresses addresses) {
        this.sites = sites;
        this.addresses = addresses;
    }

    /** Where an address is, if that is beyond doubt. */
    public Place place(String address, @Nullable TerritoryId territory) {
        Optional<Point> corrected = territory == null ? Optional.empty() : sites.findCorrected(territory, address);
        if (corrected.isPresent()) {
            return new Place(corrected.get(), "", List.of());
        }
        Addresses.Located located = addresses.locate(address, territory);
        return new Place(
                located.point(),
                located.help(),
                located.suggestions().stream().map(FoundAddress::text).toList());
    }

    /**
     * @param point null where it is not certain
     * @param help what may be meant
     * @param suggestions addresses that may be meant, best first
     */
    public record Place(@Nullable Point point, String help, List<String> suggestions) {
        public Place {
            suggestions = List.copyOf(suggestions);
        }
    }
}
