package dev.callout.exchange;

import dev.callout.desk.escalation.EscalationForms;
import dev.callout.error.InvalidInput;
import dev.callout.error.Issue;
import dev.callout.exchange.ImportReport.Outcome;
import dev.callout.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks for the escalations of a table as a call would. */
@ApplicationScoped
class EscalationDesk implements TableDesk<EscalationRow> {
    private final EscalationForms forms;
    private final ReadingRoom readingRoom;

    EscalationDesk(EscalationForms forms, ReadingRoom readingRoom) {
        this.forms = forms;
        this.readingRoom = readingRoom;
    }

    @Override
    public TableKind kind() {
        return TableKind.ESCALATIONS;
    }

    @Override
    public EscalationSheet sheet(Territory territory, Arrivals arrivals) {
        return readingRoom.escalations(territory);
    }

    @Override
    public void check(Territory territory, Row row, EscalationRow read, Outcome outcome, Arrivals arrivals) {
        if (outcome == Outcome.CHANGED) {
            row.fault(
                    "externalId",
                    "state-conflict",
                    read.externalId(),
                    "The escalation came in already, and goes on by calls.",
                    "Leave the row as it was, or out.");
            return;
        }
        try {
            forms.check(bytes(read), arrivals.visits());
        } catch (InvalidInput refused) {
            for (Issue issue : refused.issues()) {
                String column = EscalationSheet.column(issue.pointer());
                row.fault(column, issue.code(), issue.found(), issue.message(), issue.help());
            }
        }
    }

    @Override
    public void put(Territory territory, List<EscalationRow> rows, String byWhom) {
        rows.forEach(row -> forms.take(bytes(row), byWhom));
    }

    private static byte[] bytes(EscalationRow row) {
        return row.form().getBytes(StandardCharsets.UTF_8);
    }
}
