package dev.callout.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callout.error.InvalidInput;
import dev.callout.error.Issue;
import dev.callout.error.NotFound;
import dev.callout.exchange.Imports;
import dev.callout.exchange.UploadedTable;
import dev.callout.territory.TerritoryId;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings tables into the database: the same checks as the upload. */
@Command(
        name = "import",
        description =
                "Import tables of technicians, visits, finished work and escalations; needs the database to itself")
final class ImportCommand implements Callable<Integer> {
    private final DatabaseWork database;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "CSV tables; see src/docs/import.md")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--territory", required = true, paramLabel = "T", description = "the territory's id")
    private String territory = "";

    @Option(names = "--dry-run", description = "check everything, store nothing")
    private boolean dryRun;

    ImportCommand(DatabaseWork database) {
        this.database = database;
    }

    @Override
    public Integer call() throws Exception {
        TerritoryId id = territory();
        List<UploadedTable> tables = files.stream()
                .map(file -> new UploadedTable(file.toString(), InputFile.read(file, "import")))
                .toList();
        return database.run(() -> bringIn(id, tables));
    }

    private int bringIn(TerritoryId id, List<UploadedTable> tables) throws IOException {
        try {
            var report = CDI.current().select(Imports.class).get().run(id, tables, dryRun, "import");
            spec.commandLine()
                    .getOut()
                    .println(new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report));
            spec.commandLine().getOut().flush();
            return 0;
        } catch (NotFound none) {
            throw unknownTerritory();
        }
    }

    private TerritoryId territory() {
        try {
            return new TerritoryId(territory);
        } catch (IllegalArgumentException refused) {
            throw unknownTerritory();
        }
    }

    private InvalidInput unknownTerritory() {
        String message = "There is no such territory.";
        return new InvalidInput("import", List.of(new Issue("unknown-territory", "", territory, message, null, null)));
    }
}
