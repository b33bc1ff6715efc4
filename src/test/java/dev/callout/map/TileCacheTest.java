package dev.callout.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TileCacheTest {
    private final TileCache cache = new TileCache(1_000);
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void aTileIsMadeOnceEvenWhereNothingIsOnIt() {
        ask("a", 1, 100);
        ask("a", 1, 100);
        assertThat(made).hasValue(1);
        cache.get(new TileCache.Key("a", 9, 9, 9), () -> null);
        assertThat(cache.get(new TileCache.Key("a", 9, 9, 9), () -> new byte[1]))
                .isNull();
    }

    @Test
    void anotherVersionIsAnotherTile() {
        ask("a", 1, 100);
        ask("b", 1, 100);
        assertThat(made).hasValue(2);
    }

    @Test
    void whatWasNotAskedForLongestGoesFirst() {
        ask("a", 1, 300);
        ask("a", 2, 300);
        ask("a", 1, 300);
        ask("a", 3, 300);
        assertThat(cache.bytes()).isLessThanOrEqualTo(1_000);
        made.set(0);
        ask("a", 1, 300);
        assertThat(made).hasValue(0);
        ask("a", 2, 300);
        assertThat(made).hasValue(1);
    }

    private void ask(String version, int x, int bytes) {
        cache.get(new TileCache.Key(version, 5, x, 0), () -> {
            made.incrementAndGet();
            return new byte[bytes];
        });
    }
}
