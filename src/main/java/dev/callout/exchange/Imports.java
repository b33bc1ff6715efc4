package dev.callout.exchange;

import dev.callout.error.InvalidInput;
import dev.callout.error.Issue;
import dev.callout.error.NotFound;
import dev.callout.exchange.ImportReport.Outcome;
import dev.callout.exchange.ImportReport.RowReport;
import dev.callout.exchange.ImportReport.TableReport;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Brings tables of technicians, visits, finished work and escalations into a territory: all rows or none, each by the operator's own id, so that the
 * same file twice changes nothing.
 */
@ApplicationScoped
@Transactional
public class Imports {
    /** A table whose rows were read, and what becomes of each. */
    private record ReadTable<R extends ImportedRow>(
            String file, TableDesk<R> desk, List<R> rows, List<Outcome> outcomes) {
        TableReport report() {
            List<RowReport> reports = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                reports.add(new RowReport(rows.get(i).number(), rows.get(i).externalId(), outcomes.get(i)));
            }
            return new TableReport(
                    file,
                    desk.kind().name(),
                    count(Outcome.CREATED),
                    count(Outcome.CHANGED),
                    count(Outcome.UNCHANGED),
                    reports);
        }

        /** The rows that are to be stored. */
        List<R> fresh() {
            return IntStream.range(0, rows.size())
                    .filter(i -> outcomes.get(i) != Outcome.UNCHANGED)
                    .mapToObj(rows::get)
                    .toList();
        }

        private int count(Outcome sought) {
            return (int) outcomes.stream().filter(outcome -> outcome == sought).count();
        }
    }

    private final Territories territories;
    private final ImportedRows imported;
    private final List<TableDesk<?>> desks;

    Imports(Territories territories, ImportedRows imported, @All List<TableDesk<?>> desks) {
        this.territories = territories;
        this.imported = imported;
        this.desks = desks;
    }

    /**
     * Reads and compares all tables, and stores what is new or changed unless told otherwise.
     *
     * @param dryRun checks everything and stores nothing
     * @param byWhom who is written into the visits' history
     * @throws InvalidInput with every fault of every row of every table; then nothing is stored
     * @throws NotFound where there is no such territory
     */
    public ImportReport run(TerritoryId id, List<UploadedTable> files, boolean dryRun, String byWhom) {
        Territory territory = territories.get(id);
        imported.lock(id);
        List<Issue> issues = new ArrayList<>();
        List<ReadTable<?>> tables = new ArrayList<>();
        Arrivals arrivals = new Arrivals();
        for (UploadedTable file : inOrder(files)) {
            try {
                tables.add(read(desk(TableKind.of(file.bytes())), territory, file, arrivals));
            } catch (InvalidInput refused) {
                issues.addAll(refused.issues());
            }
        }
        if (!issues.isEmpty()) {
            throw new InvalidInput("import", issues);
        }
        if (!dryRun) {
            tables.forEach(table -> store(territory, table, byWhom));
        }
        return new ImportReport(dryRun, tables.stream().map(ReadTable::report).toList());
    }

    private static List<UploadedTable> inOrder(List<UploadedTable> files) {
        return files.stream()
                .sorted(Comparator.comparing(file -> TableKind.of(file.bytes())))
                .toList();
    }

    private TableDesk<?> desk(TableKind kind) {
        return desks.stream().filter(desk -> desk.kind() == kind).findFirst().orElseThrow();
    }

    private <R extends ImportedRow> ReadTable<R> read(
            TableDesk<R> desk, Territory territory, UploadedTable file, Arrivals arrivals) {
        Map<String, String> known = imported.fingerprints(territory.id(), desk.kind());
        List<R> rows = desk.sheet(territory, arrivals).readAll(file.file(), file.bytes(), (row, read) -> {
            Outcome outcome = outcome(read, known);
            if (outcome != Outcome.UNCHANGED) {
                desk.check(territory, row, read, outcome, arrivals);
            }
            desk.arrive(read, arrivals);
        });
        List<Outcome> outcomes = rows.stream().map(row -> outcome(row, known)).toList();
        return new ReadTable<>(file.file(), desk, rows, outcomes);
    }

    private static Outcome outcome(ImportedRow row, Map<String, String> known) {
        String before = known.get(row.externalId());
        if (before == null) {
            return Outcome.CREATED;
        }
        return before.equals(row.fingerprint()) ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    private <R extends ImportedRow> void store(Territory territory, ReadTable<R> table, String byWhom) {
        List<R> fresh = table.fresh();
        table.desk().put(territory, fresh, byWhom);
        imported.put(territory.id(), table.desk().kind(), fresh);
    }
}
