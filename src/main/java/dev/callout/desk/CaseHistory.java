package dev.callout.desk;

import dev.callout.database.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happened to cases and what belongs to them; only added to. */
@ApplicationScoped
@Transactional
public class CaseHistory {
    private final NoteRows notes;
    private final LinkRows links;
    private final Clock clock;

    CaseHistory(NoteRows notes, LinkRows links, Clock clock) {
        this.notes = notes;
        this.links = links;
        this.clock = clock;
    }

    /** Adds a line. */
    public void add(CaseId id, Note.Kind kind, String text, String byWhom) {
        NoteEntity row = new NoteEntity();
        row.id = UuidV7.at(clock.instant());
        row.caseId = id.value();
        row.at = clock.instant();
        row.byWhom = byWhom;
        row.kind = kind;
        row.text = text;
        notes.persist(row);
    }

    /** All lines, oldest first. */
    public List<Note> list(CaseId id) {
        return notes.list("caseId = ?1 order by at, id", id.value()).stream()
                .map(row -> new Note(row.at, row.byWhom, row.kind, row.text))
                .toList();
    }

    /** Says that something belongs to the case. Doing so again changes nothing. */
    public void link(CaseId id, Link link, String byWhom) {
        if (links.count("caseId = ?1 and kind = ?2 and linked = ?3", id.value(), link.kind(), link.id()) > 0) {
            return;
        }
        LinkEntity row = new LinkEntity();
        row.id = UuidV7.at(clock.instant());
        row.caseId = id.value();
        row.kind = link.kind();
        row.linked = link.id();
        row.at = clock.instant();
        // the database refuses what belongs to another case
        links.persistAndFlush(row);
        add(id, Note.Kind.LINKED, link.kind() + " " + link.id(), byWhom);
    }

    /** What belongs to the case, oldest first. */
    public List<Link> links(CaseId id) {
        return links.list("caseId = ?1 order by id", id.value()).stream()
                .map(row -> new Link(row.kind, row.linked))
                .toList();
    }

    /** The case that something belongs to. */
    public Optional<CaseId> findCase(Link.Kind kind, UUID linked) {
        return links.find("kind = ?1 and linked = ?2 order by id", kind, linked)
                .firstResultOptional()
                .map(row -> new CaseId(row.caseId));
    }

    /** All cases that something belongs to, oldest first. */
    public List<CaseId> listCases(Link.Kind kind, UUID linked) {
        return links.list("kind = ?1 and linked = ?2 order by id", kind, linked).stream()
                .map(row -> new CaseId(row.caseId))
                .toList();
    }
}
