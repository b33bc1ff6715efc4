package dev.callout.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.callout.travel.map.Address;
import dev.callout.travel.map.Gazetteer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well and how fast addresses with one typing mistake are found. Prints a table; run with {@code -Dtest=AddressBenchmark}. */
@Tag("benchmark")
class AddressBenchmark {
    private static final Path SHARED = Path.of(System.getProperty("callout.basedir", "."), "../shared/data/osm");
    private static final int SAMPLES = 200;
    private static final int WARM_UP = 60;
    private static final int AMONG_FIRST = 3;

    @TempDir
    Path home;

    @Test
    void addressesOfRealTownsAreFoundInSpiteOfAMistake() throws Exception {
        for (String file : List.of("liechtenstein.osm.pbf", "moscow-district.osm.gz")) {
            Path extract = SHARED.resolve(file);
            assumeTrue(Files.isRegularFile(extract), "Not run: " + extract + " is missing");
            try (GazetteerOnTest gazetteer = GazetteerOnTest.of(extract, Files.createDirectories(home.resolve(file)))) {
                List<Address> houses = new ArrayList<>();
                Gazetteer.read(extract, address -> {
                    if (address.kind() == Address.Kind.HOUSE) {
                        houses.add(address);
                    }
                });
                System.out.printf(
                        Locale.ROOT,
                        "%s: %d houses, stored in %d ms%n",
                        file,
                        houses.size(),
                        gazetteer.storedInMillis());
                measure(gazetteer, houses, "as written", 0, text -> text);
                double letters =
                        measure(gazetteer, houses, "one letter wrong", 1, text -> Mistakes.inALetter(text, random));
                measure(gazetteer, houses, "anything wrong", 2, text -> Mistakes.anywhere(text, random));
                measure(
                        gazetteer,
                        houses,
                        "wrong, other alphabet",
                        3,
                        text -> Folding.of(Mistakes.inALetter(text, random)));
                assertThat(letters).isGreaterThanOrEqualTo(0.95);
            }
        }
    }

    private Random random = new Random(0);

    private double measure(
            GazetteerOnTest gazetteer, List<Address> houses, String name, int seed, UnaryOperator<String> mistake) {
        random = new Random(40 + seed);
        long[] nanos = new long[SAMPLES];
        int found = 0;
        List<String> missed = new ArrayList<>();
        for (int i = -WARM_UP; i < SAMPLES; i++) {
            Address house = houses.get(random.nextInt(houses.size()));
            String text = new FoundAddress(
                            house.street(), house.houseNumber(), house.place(), house.postcode(), house.point(), 1)
                    .text();
            String typed = mistake.apply(text);
            long begin = System.nanoTime();
            List<FoundAddress> answer = gazetteer.addresses().find(typed, (dev.callout.geo.Point) null, 10);
            if (i >= 0) {
                nanos[i] = System.nanoTime() - begin;
                boolean isFound = answer.stream().limit(AMONG_FIRST).anyMatch(one -> isSame(one, house));
                found += isFound ? 1 : 0;
                if (!isFound && missed.size() < 6) {
                    missed.add(text + " typed " + typed + " gave "
                            + answer.stream().limit(1).map(FoundAddress::text).toList());
                }
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "  %-22s found %.1f %%, median %.1f ms, 95th %.1f ms %s%n",
                name,
                100.0 * found / SAMPLES,
                nanos[SAMPLES / 2] / 1e6,
                nanos[SAMPLES * 95 / 100] / 1e6,
                missed);
        return (double) found / SAMPLES;
    }

    private static boolean isSame(FoundAddress found, Address house) {
        return found.street().equals(house.street())
                && found.houseNumber().equals(house.houseNumber())
                && found.place().equals(house.place());
    }
}
