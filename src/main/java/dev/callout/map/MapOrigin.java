package dev.callout.map;

import dev.callout.travel.map.CurrentMap;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides where the map comes from: drawn from the roads, a PMTiles file, or somebody else's server. */
@Singleton
public final class MapOrigin {
    private static final String OSM = "© OpenStreetMap contributors";

    private final @Nullable MapSource source;
    private final @Nullable String remote;
    private final String attribution;

    MapOrigin(MapSettings settings, CurrentMap drawn) {
        Optional<String> tiles = settings.tiles().filter(named -> !named.isBlank());
        boolean isRemote = tiles.filter(named -> named.matches("https?://.*")).isPresent();
        remote = isRemote ? tiles.orElseThrow() : null;
        if (isRemote) {
            source = null;
        } else if (tiles.isPresent()) {
            source = PmTiles.open(Path.of(tiles.get()), settings.attribution().orElse(OSM));
        } else {
            source = new DrawnMap(drawn);
        }
        attribution = settings.attribution().orElseGet(() -> source == null ? OSM : source.attribution());
    }

    /** Empty where tiles come from somebody else's server. */
    Optional<MapSource> findSource() {
        return Optional.ofNullable(source);
    }

    /** The address of somebody else's tiles. */
    Optional<String> findRemote() {
        return Optional.ofNullable(remote);
    }

    String attribution() {
        return attribution;
    }

    /** Hosts beside our own that a page with a map must be allowed to ask, as content policies write them. */
    public Optional<String> findHost() {
        return findRemote().map(address -> {
            URI uri = URI.create(address.replaceAll("[{}]", ""));
            return uri.getScheme() + "://" + uri.getAuthority();
        });
    }

    /** Whether there is a map at this moment. */
    public boolean isReady() {
        return source == null || source.findVersion().isPresent();
    }
}
