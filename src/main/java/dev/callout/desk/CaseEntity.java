package dev.callout.desk;

import dev.callout.customer.ContractId;
import dev.callout.desk.number.Reference;
import dev.callout.desk.telling.Addressee;
import dev.callout.desk.telling.Way;
import dev.callout.policy.Help;
import dev.callout.policy.Identification;
import dev.callout.policy.Occasion;
import dev.callout.territory.TerritoryId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "desk_case")
@SuppressWarnings("NullAway.Init")
class CaseEntity {
    @Id
    UUID id;

    @Version
    int version;

    String reference;
    String territory;

    @Enumerated(EnumType.STRING)
    Occasion occasion;

    @Enumerated(EnumType.STRING)
    Case.Source source;

    @Enumerated(EnumType.STRING)
    CaseState state;

    Instant stateSince;
    Instant openedAt;
    String subject;

    @Nullable
    UUID contract;

    @Nullable
    @Enumerated(EnumType.STRING)
    Identification identifiedBy;

    String name;

    @Nullable
    String phone;

    @Nullable
    String email;

    String language;

    @Enumerated(EnumType.STRING)
    Way way;

    @Nullable
    String networkElement;

    @Nullable
    @Enumerated(EnumType.STRING)
    Help help;

    @Nullable
    String solution;

    @Nullable
    Instant toldAt;

    @Nullable
    Instant closedAt;

    boolean closeWhenTold;
    int reopened;

    CaseLife life() {
        return new CaseLife(state, solution, toldAt, closedAt, reopened);
    }

    void live(CaseLife life, Instant now) {
        if (state != life.state()) {
            stateSince = now;
        }
        state = life.state();
        solution = life.solution();
        toldAt = life.toldAt();
        closedAt = life.closedAt();
        reopened = life.reopened();
    }

    void report(Case.Report report) {
        Addressee contact = report.contact();
        occasion = report.occasion();
        source = report.source();
        subject = report.subject();
        networkElement = report.networkElement();
        name = contact.name();
        phone = contact.phone();
        email = contact.email();
        language = contact.language();
        way = contact.way();
    }

    Case view() {
        return new Case(
                new CaseId(id),
                version,
                new Reference(reference),
                new TerritoryId(territory),
                new Case.Report(
                        occasion, source, subject, new Addressee(name, phone, email, language, way), networkElement),
                state,
                openedAt,
                contract == null ? null : new ContractId(contract),
                identifiedBy,
                help,
                solution,
                toldAt,
                closedAt,
                reopened);
    }
}
