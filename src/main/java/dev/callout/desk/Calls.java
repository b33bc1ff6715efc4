package dev.callout.desk;

import dev.callout.database.UuidV7;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls about cases, timed from the first word to the last. */
@ApplicationScoped
@Transactional
class Calls {
    private final CallRows rows;
    private final CaseHistory history;
    private final Clock clock;

    Calls(CallRows rows, CaseHistory history, Clock clock) {
        this.rows = rows;
        this.history = history;
        this.clock = clock;
    }

    List<Call> list(CaseId id) {
        return rows.list("caseId = ?1 order by startedAt, id", id.value()).stream()
                .map(CallEntity::view)
                .toList();
    }

    /** @throws Refused where a call about the case goes on already */
    Call begin(CaseId id, @Nullable String recording, String byWhom) {
        if (rows.count("caseId = ?1 and endedAt is null", id.value()) > 0) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "A call about this case goes on already.");
        }
        CallEntity row = new CallEntity();
        row.id = UuidV7.at(clock.instant());
        row.caseId = id.value();
        row.startedAt = clock.instant();
        row.byWhom = byWhom;
        row.recording = recording;
        rows.persistAndFlush(row);
        return row.view();
    }

    /** @throws Refused where it has ended already */
    Call end(CaseId id, UUID call, @Nullable String recording, @Nullable String said) {
        CallEntity row = rows.find("id = ?1 and caseId = ?2", call, id.value())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("call"));
        if (row.endedAt != null) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "The call has ended already.");
        }
        row.endedAt = clock.instant();
        row.recording = recording == null ? row.recording : recording;
        row.said = said;
        if (said != null) {
            history.add(id, Note.Kind.SAID, said, row.byWhom);
        }
        rows.flush();
        return row.view();
    }
}
