package dev.callout.equipment;

import dev.callout.error.NotFound;
import dev.callout.policy.ChecklistItem;
import dev.callout.policy.Rulebook;
import dev.callout.policy.WorkKind;
import dev.callout.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What has to be clear before work can be done, as it was answered at intake and on site. */
@ApplicationScoped
@Transactional
class Checklists {
    private final Rulebook rulebook;
    private final EntityManager database;
    private final Clock clock;

    Checklists(Rulebook rulebook, EntityManager database, Clock clock) {
        this.rulebook = rulebook;
        this.database = database;
        this.clock = clock;
    }

    /** When an item is asked. */
    enum At {
        INTAKE,
        SITE
    }

    /** @param clear null: not answered yet */
    record Line(
            String item,
            At at,
            Map<String, String> texts,
            @Nullable Boolean clear,
            @Nullable String note) {}

    /** Every question of the visit's work kind, first those of the intake. */
    List<Line> of(Visit visit) {
        List<Object[]> rows = database.createNativeQuery(
                        "SELECT item, at, clear, note FROM checklist_answer WHERE visit = ?1", Object[].class)
                .setParameter(1, visit.id().value())
                .getResultList();
        Map<String, Object[]> answers = new HashMap<>();
        rows.forEach(row -> answers.put(row[0] + "/" + row[1], row));
        List<Line> lines = new ArrayList<>();
        for (At at : At.values()) {
            for (ChecklistItem item : items(visit)) {
                if (item.at() == ChecklistItem.At.BOTH || item.at().name().equals(at.name())) {
                    Object[] answer = answers.get(item.id() + "/" + at);
                    lines.add(new Line(
                            item.id(),
                            at,
                            texts(item),
                            answer == null ? null : (Boolean) answer[2],
                            answer == null ? null : (String) answer[3]));
                }
            }
        }
        return lines;
    }

    /** @throws NotFound where the work kind does not ask this then */
    void answer(Visit visit, String item, At at, boolean clear, @Nullable String note, String byWhom) {
        boolean asked = of(visit).stream().anyMatch(line -> line.item().equals(item) && line.at() == at);
        if (!asked) {
            throw new NotFound("question");
        }
        database.createNativeQuery("""
                        INSERT INTO checklist_answer (visit, item, at, clear, note, answered_at, answered_by)
                        VALUES (?1, ?2, ?3, ?4, CAST(?5 AS text), ?6, ?7)
                        ON CONFLICT (visit, item, at) DO UPDATE SET clear = excluded.clear, note = excluded.note,
                            answered_at = excluded.answered_at, answered_by = excluded.answered_by""")
                .setParameter(1, visit.id().value())
                .setParameter(2, item)
                .setParameter(3, at.name())
                .setParameter(4, clear)
                .setParameter(5, note)
                .setParameter(6, Timestamp.from(clock.instant()))
                .setParameter(7, byWhom)
                .executeUpdate();
    }

    private List<ChecklistItem> items(Visit visit) {
        WorkKind kind = rulebook.findWorkKind(visit.work().kind());
        return kind == null ? List.of() : kind.checklist();
    }

    private static Map<String, String> texts(ChecklistItem item) {
        Map<String, String> texts = new TreeMap<>();
        item.texts()
                .texts()
                .forEach((language, text) -> texts.put(language.name().toLowerCase(Locale.ROOT), text));
        return texts;
    }
}
