package dev.callout.travel.map;

import static dev.callout.travel.OsmText.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.callout.travel.OsmText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    @TempDir
    Path folder;

    @Test
    void housesAreToldWithStreetNumberPlaceAndPoint() {
        List<Address> addresses = read(new OsmText()
                .node("door", 1, 1, "addr:street=Elm Street,addr:housenumber=12,addr:city=Elm,addr:postcode=4711")
                .node("town", 3, 3, "place=town,name=Elm")
                .node("a", 0, 0)
                .node("b", 0.4, 0)
                .node("c", 0.4, 0.4)
                .way("a b c a", "building=yes,addr:street=Mill Lane,addr:housenumber=3"));

        Address door = houses(addresses).get(0);
        assertThat(door.street()).isEqualTo("Elm Street");
        assertThat(door.houseNumber()).isEqualTo("12");
        assertThat(door.place()).isEqualTo("Elm");
        assertThat(door.postcode()).isEqualTo("4711");
        assertThat(door.point().metresTo(at(1, 1))).isLessThan(1);
        Address building = houses(addresses).get(1);
        assertThat(building.place()).as("the nearest town").isEqualTo("Elm");
        assertThat(building.point().metresTo(at(0.28, 0.12)))
                .as("inside the building")
                .isLessThan(30);
    }

    @Test
    void twoNumbersOfOneBuildingAreTwoAddressesAndTheSameHouseIsToldOnce() {
        List<Address> addresses = read(new OsmText()
                .node("one", 1, 1, "addr:street=Elm Street,addr:housenumber=5;7")
                .node("again", 1, 1.1, "addr:street=Elm Street,addr:housenumber=7"));

        assertThat(houses(addresses)).extracting(Address::houseNumber).containsExactly("5", "7");
    }

    @Test
    void piecesOfAStreetAreOneStreetInEachPlace() {
        List<Address> addresses = read(new OsmText()
                .node("elm", 0, 0, "place=village,name=Elm")
                .node("oak", 100, 0, "place=village,name=Oak")
                .node("a", 1, 0)
                .node("b", 2, 0)
                .node("c", 5, 0)
                .node("d", 99, 0)
                .node("e", 98, 0)
                .way("a b", "highway=residential,name=Main Street")
                .way("b c", "highway=residential,name=Main Street")
                .way("d e", "highway=residential,name=Main Street"));

        assertThat(addresses.stream().filter(address -> address.kind() == Address.Kind.STREET))
                .extracting(Address::street, Address::place)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Main Street", "Elm"),
                        org.assertj.core.groups.Tuple.tuple("Main Street", "Oak"));
    }

    @Test
    void placesAreTold() {
        List<Address> addresses = read(new OsmText().node("elm", 0, 0, "place=suburb,name=Нижний Вяз"));

        assertThat(addresses).singleElement().satisfies(place -> {
            assertThat(place.kind()).isEqualTo(Address.Kind.PLACE);
            assertThat(place.place()).isEqualTo("Нижний Вяз");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"liechtenstein.osm.pbf", "moscow-district.osm.gz"})
    void aRealExtractHasHundredsOfHouses(String name) {
        Path extract = Path.of(System.getProperty("callout.basedir", "."), "../shared/data/osm", name);
        assumeTrue(Files.exists(extract), () -> "no " + extract + " here");
        List<Address> addresses = new ArrayList<>();

        Gazetteer.read(extract, addresses::add);

        assertThat(houses(addresses)).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    }

    private List<Address> read(OsmText town) {
        List<Address> addresses = new ArrayList<>();
        Gazetteer.read(town.writeTo(folder), addresses::add);
        return addresses;
    }

    private static List<Address> houses(List<Address> addresses) {
        return addresses.stream()
                .filter(address -> address.kind() == Address.Kind.HOUSE)
                .toList();
    }
}
