package dev.callout.address;

import dev.callout.geo.Point;
import dev.callout.territory.Territories;
import dev.callout.territory.TerritoryId;
import dev.callout.travel.CurrentTravel;
import dev.callout.travel.Roads;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The addresses of the roads in force; those of the roads before while new ones are being stored. */
@ApplicationScoped
public class Addresses {
    /** Less alike, an address is not taken for the one that was written; what is found is shown to somebody instead. */
    private static final double CERTAIN = 0.86;

    /** A house that fits next best must be this much worse. */
    private static final double CLEAR = 0.02;

    /** Less alike, a word that there is may be another one mistyped. */
    private static final double DOUBTFUL = 0.8;

    private static final double METRES_PER_DEGREE = 111_195;
    private static final int NEAR_METRES = 300;
    private static final int SUGGESTIONS = 3;

    private final GazetteerStore store;
    private final StreetSearch search;
    private final CurrentTravel travel;
    private final Territories territories;

    Addresses(GazetteerStore store, StreetSearch search, CurrentTravel travel, Territories territories) {
        this.store = store;
        this.search = search;
        this.travel = travel;
        this.territories = territories;
    }

    /** What may be meant by a written address, best first, though it be misspelt; nothing where no addresses are known. */
    public List<FoundAddress> find(String written, @Nullable TerritoryId territory, int most) {
        return find(
                written, territory == null ? null : territories.get(territory).home(), most);
    }

    List<FoundAddress> find(String written, @Nullable Point near, int most) {
        WrittenAddress asked = WrittenAddress.of(written);
        List<String> words = asked.words().isEmpty() ? asked.kinds() : asked.words();
        try {
            Optional<Integer> gazetteer = gazetteer();
            if (gazetteer.isEmpty() || words.isEmpty()) {
                return List.of();
            }
            Ranking ranking = new Ranking(asked, near);
            List<Ranking.Scored> streets = ranking.streets(search.streets(gazetteer.get(), words, false));
            if (streets.isEmpty() || streets.get(0).likeness() < DOUBTFUL) {
                streets = ranking.streets(search.streets(gazetteer.get(), words, true));
            }
            List<Ranking.Scored> best =
                    streets.subList(0, Math.min(Math.max(most, Ranking.STREETS_WITH_HOUSES), streets.size()));
            Map<Integer, List<StreetSearch.House>> houses = asked.number() == null
                    ? Map.of()
                    : search.houses(
                            gazetteer.get(),
                            best.stream().map(scored -> scored.street().id()).toList());
            return ranking.addresses(best, houses, most);
        } catch (SQLException failed) {
            throw new IllegalStateException("Addresses cannot be searched", failed);
        }
    }

    /** Where a written address is, if that is beyond doubt: one house, its number as written, and no other as alike. */
    public Located locate(String written, @Nullable TerritoryId territory) {
        List<FoundAddress> found = find(written, territory, SUGGESTIONS);
        String number = WrittenAddress.of(written).number();
        if (found.isEmpty() || number == null) {
            return new Located(null, found);
        }
        FoundAddress best = found.get(0);
        boolean isThisHouse = WrittenAddress.number(best.houseNumber()).equals(number);
        boolean isAlone = found.size() == 1
                || best.likeness() - found.get(1).likeness() >= CLEAR
                || best.point().metresTo(found.get(1).point()) < NEAR_METRES
                        && best.street().equals(found.get(1).street());
        boolean isCertain = best.kind().equals("HOUSE") && isThisHouse && isAlone && best.likeness() >= CERTAIN;
        return new Located(isCertain ? best.point() : null, found);
    }

    /** The houses nearest to a point, nearest first; none where there is none within some hundred metres. */
    public List<FoundAddress> near(Point point, int most) {
        try {
            Optional<Integer> gazetteer = gazetteer();
            if (gazetteer.isEmpty()) {
                return List.of();
            }
            double lat = NEAR_METRES / METRES_PER_DEGREE;
            double lon = lat / Math.max(0.1, Math.cos(Math.toRadians(point.lat())));
            return search.around(gazetteer.get(), point, lat, lon).stream()
                    .filter(found -> found.point().metresTo(point) <= NEAR_METRES)
                    .sorted(Comparator.comparingDouble(found -> found.point().metresTo(point)))
                    .limit(most)
                    .toList();
        } catch (SQLException failed) {
            throw new IllegalStateException("Addresses cannot be searched", failed);
        }
    }

    private Optional<Integer> gazetteer() throws SQLException {
        return store.find(travel.findRoads().map(Roads::contentHash).orElse(""));
    }

    /**
     * @param point null where it is not certain
     * @param suggestions what may be meant, best first
     */
    public record Located(@Nullable Point point, List<FoundAddress> suggestions) {
        public Located {
            suggestions = List.copyOf(suggestions);
        }

        /** What to tell somebody whose address was not found. */
        public String help() {
            return suggestions.isEmpty()
                    ? "Give latitude and longitude in degrees."
                    : "Perhaps "
                            + String.join(
                                    " or ",
                                    suggestions.stream().map(FoundAddress::text).toList())
                            + "? Else give latitude and longitude.";
        }
    }
}
