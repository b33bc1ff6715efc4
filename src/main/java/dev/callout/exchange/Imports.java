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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings tables of technicians, visits and finished work into a territory: all rows or none, each by the operator's own id, so that the
 * same file twice changes nothing.
 */
@ApplicationScoped
@Transactional
public class Imports {
    /** A table whose rows were read, and what becomes of each. */
    private record ReadTable<R extends ImportedRow>(String file, TableKind kind, List<R> rows, List<Outcome> outcomes) {
        TableReport report() {
            List<RowReport> reports = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                reports.add(new RowReport(rows.get(i).number(), rows.get(i).externalId(), outcomes.get(i)));
            }
            return new TableReport(
                    file,
                    kind.name(),
                    count(Outcome.CREATED),
                    count(Outcome.CHANGED),
                    count(Outcome.UNCHANGED),
                    reports);
        }

        private int count(Outcome sought) {
            return (int) outcomes.stream().filter(outcome -> outcome == sought).count();
        }
    }

    private final Territories territories;
    private final ImportedRows imported;
    private final ReadingRoom readingRoom;
    private final TechnicianDesk technicianDesk;
    private final VisitDesk visitDesk;
    private final HistoryDesk historyDesk;

    Imports(
            Territories territories,
            ImportedRows imported,
            ReadingRoom readingRoom,
            TechnicianDesk technicianDesk,
            VisitDesk visitDesk,
            HistoryDesk historyDesk) {
        this.territories = territories;
        this.imported = imported;
        this.readingRoom = readingRoom;
        this.technicianDesk = technicianDesk;
        this.visitDesk = visitDesk;
        this.historyDesk = historyDesk;
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
        Set<String> skills = new TreeSet<>();
        for (UploadedTable file : inOrder(files)) {
            try {
                tables.add(
                        switch (TableKind.of(file.bytes())) {
                            case TECHNICIANS -> readTechnicians(territory, file, skills);
                            case VISITS -> readVisits(territory, file, skills);
                            case HISTORY -> readHistory(territory, file);
                        });
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

    private ReadTable<TechnicianRow> readTechnicians(Territory territory, UploadedTable file, Set<String> skills) {
        Map<String, String> known = imported.fingerprints(territory.id(), TableKind.TECHNICIANS);
        List<TechnicianRow> rows = readingRoom
                .technicians(territory)
                .readAll(file.file(), file.bytes(), (row, technician) -> {
                    technician.skills().forEach(skill -> skills.add(skill.name()));
                    if (outcome(technician, known) != Outcome.UNCHANGED) {
                        technicianDesk.check(territory, row, technician);
                    }
                });
        return new ReadTable<>(file.file(), TableKind.TECHNICIANS, rows, outcomes(rows, known));
    }

    private ReadTable<VisitRow> readVisits(Territory territory, UploadedTable file, Set<String> skills) {
        Map<String, String> known = imported.fingerprints(territory.id(), TableKind.VISITS);
        Set<String> above = new HashSet<>();
        List<VisitRow> rows = readingRoom.visits(territory, skills).readAll(file.file(), file.bytes(), (row, visit) -> {
            if (outcome(visit, known) != Outcome.UNCHANGED) {
                visitDesk.check(territory, row, visit, above);
            }
            above.add(visit.externalId());
        });
        return new ReadTable<>(file.file(), TableKind.VISITS, rows, outcomes(rows, known));
    }

    private ReadTable<HistoryRow> readHistory(Territory territory, UploadedTable file) {
        Map<String, String> known = imported.fingerprints(territory.id(), TableKind.HISTORY);
        List<HistoryRow> rows = readingRoom.history(territory).readAll(file.file(), file.bytes());
        return new ReadTable<>(file.file(), TableKind.HISTORY, rows, outcomes(rows, known));
    }

    private static List<Outcome> outcomes(List<? extends ImportedRow> rows, Map<String, String> known) {
        return rows.stream().map(row -> outcome(row, known)).toList();
    }

    private static Outcome outcome(ImportedRow row, Map<String, String> known) {
        String before = known.get(row.externalId());
        if (before == null) {
            return Outcome.CREATED;
        }
        return before.equals(row.fingerprint()) ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    private void store(Territory territory, ReadTable<?> table, String byWhom) {
        if (table.kind() == TableKind.HISTORY) {
            storeHistory(territory, table);
            return;
        }
        for (int i = 0; i < table.rows().size(); i++) {
            if (table.outcomes().get(i) == Outcome.UNCHANGED) {
                continue;
            }
            ImportedRow row = table.rows().get(i);
            if (row instanceof VisitRow visit) {
                visitDesk.put(territory, visit, byWhom);
            } else if (row instanceof TechnicianRow technician) {
                technicianDesk.put(territory, technician);
            }
            imported.put(territory.id(), table.kind(), row);
        }
    }

    /** In two batches: history comes by the ten thousand. */
    private void storeHistory(Territory territory, ReadTable<?> table) {
        List<HistoryRow> fresh = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            if (table.outcomes().get(i) != Outcome.UNCHANGED && table.rows().get(i) instanceof HistoryRow row) {
                fresh.add(row);
            }
        }
        historyDesk.putAll(territory, fresh);
        imported.putAll(territory.id(), TableKind.HISTORY, fresh);
    }
}
