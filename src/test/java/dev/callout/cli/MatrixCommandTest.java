package dev.callout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixCommandTest {
    /** One street, 0.01 degrees or 1112 metres to the north, one way. */
    private static final String ROADS = """
            <osm version="0.6">
            <node id="1" lat="55.00" lon="37.0"/><node id="2" lat="55.01" lon="37.0"/><node id="3" lat="55.02" lon="37.0"/>
            <way id="9"><nd ref="1"/><nd ref="2"/><nd ref="3"/><tag k="highway" v="residential"/><tag k="oneway" v="yes"/></way>
            </osm>
            """;

    @TempDir
    Path folder;

    private Path roads;

    @BeforeEach
    void setUp() throws IOException {
        System.setProperty("callout.home", folder.resolve("home").toString());
        roads = Files.writeString(folder.resolve("roads.osm"), ROADS);
    }

    @AfterEach
    void tearDown() {
        System.clearProperty("callout.home");
    }

    @Test
    void theMatrixHasNullWhereThereIsNoWay() throws IOException {
        Path points = Files.writeString(folder.resolve("points.json"), """
                {"points":[{"id":"a","lat":55.002,"lon":37.0},{"id":"b","lat":55.012,"lon":37.0},{"id":"c","lat":56,"lon":37}]}
                """);
        Path out = folder.resolve("matrix.json");

        int exit = CommandLines.run("matrix", points.toString(), "--roads", roads.toString(), "--out", out.toString());

        assertThat(exit).isZero();
        JsonNode matrix = new ObjectMapper().readTree(out.toFile());
        assertThat(matrix.get("ids").toString()).isEqualTo("[\"a\",\"b\",\"c\"]");
        assertThat(matrix.get("metres").get(0).get(1).asInt()).isBetween(1_111, 1_113);
        assertThat(matrix.get("seconds").get(0).get(1).asInt()).isBetween(120, 150);
        assertThat(matrix.get("seconds").get(1).get(0).isNull()).isTrue();
        assertThat(matrix.get("metres").get(1).get(0).isNull()).isTrue();
        assertThat(matrix.get("seconds").get(2).get(2).asInt()).isZero();
        assertThat(matrix.get("unreachable").toString()).isEqualTo("[[0,2],[1,0],[1,2],[2,0],[2,1]]");
    }

    @Test
    void everyFaultOfThePointsIsToldAtOnce() throws IOException {
        Path points = Files.writeString(folder.resolve("points.json"), """
                {"points":[{"id":"a","lat":95,"lon":37},{"id":"a","lat":55,"long":37}],"more":1}
                """);

        Told told = run("matrix", points.toString(), "--roads", roads.toString());

        assertThat(told.exit).isEqualTo(2);
        assertThat(told.err)
                .contains("/points/0/lat")
                .contains("/points/1/id")
                .contains("/points/1/lon")
                .contains("/points/1/long")
                .contains("/more");
    }

    @Test
    void missingAndBrokenFilesAreBadInput() throws IOException {
        Path points = Files.writeString(folder.resolve("points.json"), "{\"points\":[]}");
        Path cut = Files.writeString(folder.resolve("cut.osm"), ROADS.substring(0, ROADS.length() / 2));

        assertThat(run("matrix", "nowhere.json", "--roads", roads.toString()).exit)
                .isEqualTo(2);
        assertThat(run("matrix", points.toString(), "--roads", "nowhere.osm.pbf").exit)
                .isEqualTo(2);
        assertThat(run("matrix", points.toString()).exit).as("no roads").isEqualTo(2);
        Told told = run("matrix", points.toString(), "--roads", cut.toString());
        assertThat(told.exit).isEqualTo(2);
        assertThat(told.err).contains("roads-cut-off").contains("cut.osm");
    }

    private static Told run(String... args) {
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            return new Told(CommandLines.run(args), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }

    private record Told(int exit, String err) {}
}
