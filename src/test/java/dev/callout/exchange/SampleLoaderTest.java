package dev.callout.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.database.TestDatabase;
import dev.callout.territory.Territories;
import dev.callout.territory.TerritoryId;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SampleLoaderTest {
    private static final Path BASE = Path.of(System.getProperty("callout.basedir", "."));

    @Inject
    Imports imports;

    @Inject
    SampleLoader loader;

    @Inject
    Territories territories;

    @Test
    void theShippedSampleComesInWholeAndASecondTimeChangesNothing() {
        SampleSet sample = SampleSet.find("moscow-isp", BASE).orElseThrow();
        SampleSet.Part part = sample.parts().get(0);
        territories.put(part.territory());
        List<UploadedTable> tables = part.tables().stream()
                .map(file -> new UploadedTable(file, sample.file(file)))
                .toList();
        TerritoryId id = part.territory().id();

        assertThat(imports.run(id, tables, false, "test").tables())
                .extracting(ImportReport.TableReport::created)
                .containsExactly(14, 160);
        assertThat(imports.run(id, tables, false, "test").tables())
                .extracting(ImportReport.TableReport::unchanged)
                .containsExactly(14, 160);
    }

    @Test
    void aDatabaseThatHoldsSomethingIsLeftAlone() {
        territories.put(
                SampleSet.find("moscow-isp", BASE).orElseThrow().parts().get(0).territory());

        assertThat(loader.loadIfEmpty()).isEmpty();
    }
}
