package dev.callout.exchange;

import dev.callout.territory.Territories;
import dev.callout.territory.TerritoryId;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Fills an empty database with the operator's sample, so that a first start has something to show. */
@ApplicationScoped
public class SampleLoader {
    /** Observers of the start that need the sample come later than this. */
    public static final int PRIORITY = 1000;

    /** Half a year of shifts is written at once; on a slow machine that outlasts the usual minute. */
    private static final int LONGEST_SECONDS = 900;

    private static final Logger LOG = Logger.getLogger(SampleLoader.class);

    private final Territories territories;
    private final Imports imports;
    private final String operator;
    private final Path base;
    private final boolean atStart;

    SampleLoader(
            Territories territories,
            Imports imports,
            @ConfigProperty(name = "callout.operator") Optional<String> operator,
            @ConfigProperty(name = "callout.samples.default") String usual,
            @ConfigProperty(name = "callout.basedir", defaultValue = ".") String base,
            @ConfigProperty(name = "callout.samples.load", defaultValue = "true") boolean atStart) {
        this.territories = territories;
        this.imports = imports;
        this.operator = operator.orElse(usual);
        this.base = Path.of(base);
        this.atStart = atStart;
    }

    void start(@Observes @Priority(PRIORITY) StartupEvent event) {
        if (atStart) {
            loadIfEmpty();
        }
    }

    /**
     * Loads the sample that the operator setting names, where no territory exists; days in it count from today.
     *
     * @return the territories that were loaded; none where the database was not empty or there is no such sample
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public List<TerritoryId> loadIfEmpty() {
        Optional<SampleSet> sample =
                territories.list().isEmpty() ? SampleSet.find(operator, base) : Optional.<SampleSet>empty();
        return sample.map(this::load).orElse(List.of());
    }

    private List<TerritoryId> load(SampleSet sample) {
        List<TerritoryId> loaded = new ArrayList<>();
        for (SampleSet.Part part : sample.parts()) {
            territories.put(part.territory());
            List<UploadedTable> tables = part.tables().stream()
                    .map(file -> new UploadedTable(file, sample.file(file)))
                    .toList();
            TerritoryId id = part.territory().id();
            for (ImportReport.TableReport table :
                    imports.run(id, tables, false, "sample").tables()) {
                LOG.infof("Loaded %d rows of %s into territory %s", table.created(), table.file(), id);
            }
            loaded.add(id);
        }
        return loaded;
    }
}
