package dev.callout.desk.claim;

import dev.callout.desk.number.Reference;
import dev.callout.desk.telling.Way;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "claim")
@SuppressWarnings("NullAway.Init")
class ClaimEntity {
    @Id
    UUID id;

    @Version
    int version;

    String reference;

    @Enumerated(EnumType.STRING)
    Claim.State state;

    @Enumerated(EnumType.STRING)
    Claim.Via via;

    Instant receivedAt;

    @Nullable
    Instant completedAt;

    @Nullable
    String holder;

    @Nullable
    String contract;

    @Nullable
    String phone;

    @Nullable
    String email;

    String language;

    @Nullable
    String event;

    @Nullable
    LocalDate periodFrom;

    @Nullable
    LocalDate periodTo;

    @Nullable
    String technician;

    @Nullable
    @Enumerated(EnumType.STRING)
    Way wishedAnswer;

    boolean signed;

    @Nullable
    UUID caseId;

    @Enumerated(EnumType.STRING)
    Claim.@Nullable Decision decision;

    @Nullable
    String answer;

    @Nullable
    BigDecimal amount;

    @Nullable
    String currency;

    @Nullable
    Instant answeredAt;

    void fill(ClaimForm form) {
        holder = form.holder();
        contract = form.contract();
        phone = form.reach().phone();
        email = form.reach().email();
        language = form.reach().language();
        event = form.event();
        ClaimForm.Period period = form.period();
        periodFrom = period == null ? null : period.from();
        periodTo = period == null ? null : period.to();
        technician = form.technician();
        wishedAnswer = form.wished();
        signed = form.signed();
    }

    ClaimForm form() {
        return new ClaimForm(
                holder,
                contract,
                new ClaimForm.Reach(phone, email, language),
                event,
                periodFrom == null || periodTo == null ? null : new ClaimForm.Period(periodFrom, periodTo),
                technician,
                wishedAnswer,
                signed);
    }

    Claim view() {
        Claim.Money money = amount == null || currency == null ? null : new Claim.Money(amount, currency);
        Claim.Answer given = decision == null || answer == null ? null : new Claim.Answer(decision, answer, money);
        return new Claim(id, version, new Reference(reference), state, form(), receivedAt, given);
    }
}
