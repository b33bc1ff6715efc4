package dev.callout.settlement;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.callout.customer.ContractId;
import dev.callout.database.UuidV7;
import dev.callout.error.NotFound;
import dev.callout.visit.VisitId;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hands over to the billing system what is due, each charge and compensation once. */
@ApplicationScoped
@Transactional
public class Billing {
    private final BillingExportRows rows;
    private final ChargeRows charges;
    private final CompensationRows compensations;
    private final Visits visits;
    private final Payers payers;
    private final Clock clock;

    Billing(
            BillingExportRows rows,
            ChargeRows charges,
            CompensationRows compensations,
            Visits visits,
            Payers payers,
            Clock clock) {
        this.rows = rows;
        this.charges = charges;
        this.compensations = compensations;
        this.visits = visits;
        this.payers = payers;
        this.clock = clock;
    }

    /** @param totals what customers owe less what they get back, by currency */
    public record Export(
            UUID id,
            Instant madeAt,
            String madeBy,
            Instant until,
            int charges,
            int compensations,
            Map<String, BigDecimal> totals) {}

    /** Takes all that was due by a moment and never handed over. */
    public Export hand(@Nullable Instant until, String byWhom) {
        BillingExportEntity row = new BillingExportEntity();
        row.madeAt = clock.instant();
        row.id = UuidV7.at(row.madeAt);
        row.madeBy = byWhom;
        row.until = until == null ? row.madeAt : until;
        rows.persistAndFlush(row);
        for (ChargeEntity charge : charges.list("state = ?1 and madeAt <= ?2", ChargeState.DUE, row.until)) {
            charge.state = ChargeState.BILLED;
            charge.exportedIn = row.id;
            charge.decidedAt = row.madeAt;
            charge.decidedBy = byWhom;
        }
        for (CompensationEntity given : compensations.list("exportedIn is null and madeAt <= ?1", row.until)) {
            given.exportedIn = row.id;
        }
        rows.flush();
        return view(row);
    }

    /** @throws NotFound where there is none */
    public Export get(UUID id) {
        return view(row(id));
    }

    /** The newest exports, at most so many. */
    public List<Export> newest(int most) {
        return rows.find("order by id desc").range(0, most - 1).stream()
                .map(this::view)
                .toList();
    }

    /** The rows of an export; the same each time. */
    String csv(UUID id) {
        row(id);
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            write(csv, id);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }

    private void write(CsvWriter csv, UUID id) {
        csv.writeRecord(
                "kind",
                "id",
                "at",
                "contract",
                "visit",
                "rule",
                "items",
                "net",
                "taxPercent",
                "tax",
                "total",
                "currency",
                "agreedBy");
        for (ChargeEntity charge : charged(id)) {
            Priced priced = charge.priced();
            csv.writeRecord(
                    "CHARGE",
                    charge.id.toString(),
                    charge.at.toString(),
                    charge.contract == null ? "" : payers.number(new ContractId(charge.contract)),
                    charge.visit == null
                            ? ""
                            : visits.get(new VisitId(charge.visit)).reference(),
                    charge.rule,
                    priced.lines().stream()
                            .map(line -> line.item() + " x " + line.quantity())
                            .collect(Collectors.joining("; ")),
                    priced.net().getAmount().toPlainString(),
                    charge.taxPercent.stripTrailingZeros().toPlainString(),
                    priced.tax().getAmount().toPlainString(),
                    priced.total().getAmount().toPlainString(),
                    charge.currency,
                    charge.agreedBy == null ? "" : plain(charge.agreedBy));
        }
        for (CompensationEntity given : given(id)) {
            String amount = signed(given).toPlainString();
            csv.writeRecord(
                    "COMPENSATION",
                    given.id.toString(),
                    given.madeAt.toString(),
                    payers.number(new ContractId(given.contract)),
                    "",
                    "compensation",
                    plain(given.claim),
                    "",
                    "",
                    "",
                    amount,
                    given.currency,
                    "");
        }
    }

    private Export view(BillingExportEntity row) {
        List<ChargeEntity> charged = charged(row.id);
        List<CompensationEntity> given = given(row.id);
        Map<String, BigDecimal> totals = new TreeMap<>();
        charged.forEach(
                charge -> totals.merge(charge.currency, charge.priced().total().getAmount(), BigDecimal::add));
        given.forEach(one -> totals.merge(one.currency, signed(one), BigDecimal::add));
        return new Export(row.id, row.madeAt, row.madeBy, row.until, charged.size(), given.size(), totals);
    }

    private static BigDecimal signed(CompensationEntity given) {
        var currency = org.joda.money.CurrencyUnit.of(given.currency);
        return Amounts.read(currency, given.amount).negated().getAmount();
    }

    private BillingExportEntity row(UUID id) {
        return rows.findByIdOptional(id).orElseThrow(() -> new NotFound("billing export"));
    }

    private List<ChargeEntity> charged(UUID export) {
        return charges.list("exportedIn = ?1 order by id", export);
    }

    private List<CompensationEntity> given(UUID export) {
        return compensations.list("exportedIn = ?1 order by id", export);
    }

    /** What people wrote must not become a formula where the table is opened in a spreadsheet. */
    private static String plain(String text) {
        return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    }
}
