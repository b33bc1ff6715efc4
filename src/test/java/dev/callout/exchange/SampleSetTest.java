package dev.callout.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SampleSetTest {
    private static final Path BASE = Path.of(System.getProperty("callout.basedir", "."));

    @Test
    void theShippedSampleIsReadFromItsFolder() {
        SampleSet sample = SampleSet.find("moscow-isp", BASE).orElseThrow();

        assertThat(sample.parts()).singleElement().satisfies(part -> {
            assertThat(part.territory().id().value()).isEqualTo("verkhneluzhsk");
            assertThat(part.tables()).containsExactly("technicians.csv", "visits.csv");
        });
        assertThat(sample.file("visits.csv")).isNotEmpty();
    }

    @Test
    void theShippedSampleTravelsInsideTheJar() {
        SampleSet packed = SampleSet.find("moscow-isp", Path.of("nowhere")).orElseThrow();

        assertThat(packed.file("visits.csv"))
                .isEqualTo(SampleSet.find("moscow-isp", BASE).orElseThrow().file("visits.csv"));
    }

    @Test
    void anOperatorWithoutASampleHasNone() {
        assertThat(SampleSet.find("no-such-sample", BASE)).isEmpty();
        assertThat(SampleSet.find("../moscow-isp/../..", Path.of("nowhere"))).isEmpty();
    }
}
