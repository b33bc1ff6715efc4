package dev.callout.map;

import dev.callout.travel.map.Attribution;
import dev.callout.travel.map.CurrentMap;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides where the map comes from: drawn from the roads, a PMTiles file, or somebody else's server. */
@Singleton
public final class MapOrigin {
    private final @Nullable MapSource source;
    private final @Nullable String remote;
    private final Optional<String> named;

    MapOrigin(MapSettings settings, CurrentMap drawn) {
        Optional<String> tiles = settings.tiles().filter(named -> !named.isBlank());
        boolean isRemote = tiles.filter(named -> named.matches("https?://.*")).isPresent();
        remote = isRemote ? tiles.orElseThrow() : null;
        if (isRemote) {
            source = null;
        } else if (tiles.isPresent()) {
            source = PmTiles.open(Path.of(tiles.get()), settings.attribution().orElse(Attribution.OSM));
        } else {
            source = new DrawnMap(drawn);
        }
        named = settings.attribution();
    }

    /** Empty where tiles come from somebody else's server. */
    Optional<MapSource> findSource() {
        return Optional.ofNullable(source);
    }

    /** The address of somebody else's tiles. */
    Optional<String> findRemote() {
        return Optional.ofNullable(remote);
    }

    /** What was set, else what holds for the source as it is now. */
    String attribution() {
        return named.orElseGet(() -> source == null ? Attribution.OSM : source.attribution());
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
