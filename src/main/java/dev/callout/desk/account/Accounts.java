package dev.callout.desk.account;

import dev.callout.customer.ContractId;
import dev.callout.desk.telling.About;
import dev.callout.desk.telling.Addressee;
import dev.callout.desk.telling.Subject;
import dev.callout.desk.telling.Tellings;
import dev.callout.desk.telling.Way;
import dev.callout.policy.PinKnobs;
import dev.callout.policy.Rulebook;
import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** The registered contacts of contracts, and their PINs. */
@ApplicationScoped
@Transactional
public class Accounts {
    private static final Logger LOG = Logger.getLogger(Accounts.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int WORK_FACTOR = 10;

    /** Compared where there is no PIN, so that the time taken does not tell who has one. */
    private static final String NOBODYS_HASH = BcryptUtil.bcryptHash("nobody", WORK_FACTOR);

    private final AccountRows rows;
    private final Tellings tellings;
    private final Rulebook rulebook;
    private final Event<PinToSend> pins;
    private final Clock clock;

    Accounts(AccountRows rows, Tellings tellings, Rulebook rulebook, Event<PinToSend> pins, Clock clock) {
        this.rows = rows;
        this.tellings = tellings;
        this.rulebook = rulebook;
        this.pins = pins;
        this.clock = clock;
    }

    public Optional<Addressee> findContact(ContractId contract) {
        return rows.findByIdOptional(contract.value()).map(AccountEntity::contact);
    }

    /** The registered contacts of those of the contracts that have one. */
    public Map<ContractId, Addressee> listContacts(Collection<ContractId> contracts) {
        return rows
                .list(
                        "contract in ?1",
                        contracts.stream().map(ContractId::value).toList())
                .stream()
                .collect(Collectors.toMap(row -> new ContractId(row.contract), AccountEntity::contact));
    }

    /**
     * Registers a contract's contact, or puts another in place of it. The one before is told: whoever changes a stranger's
     * contact is noticed.
     */
    public void register(ContractId contract, Addressee contact) {
        AccountEntity row = rows.findById(contract.value());
        if (row == null) {
            row = new AccountEntity();
            row.contract = contract.value();
            row.fill(contact);
            rows.persist(row);
            return;
        }
        Addressee before = row.contact();
        if (!before.equals(contact)) {
            row.fill(contact);
            rows.flush();
            About about = new About(About.Kind.ACCOUNT, contract.value());
            tellings.ask(about, Subject.CONTACT_CHANGED, before, Map.of());
        }
    }

    /**
     * Makes a new PIN and has it sent to the registered contact. Nothing happens where there is none, or one was sent a moment
     * ago: whoever asks is told the same.
     */
    public void sendPin(ContractId contract) {
        AccountEntity row = rows.findById(contract.value(), LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        PinKnobs knobs = rulebook.desk().pin();
        if (row == null || row.pinSentAt != null && now.isBefore(row.pinSentAt.plus(knobs.sentEvery()))) {
            return;
        }
        StringBuilder pin = new StringBuilder();
        while (pin.length() < knobs.digits()) {
            pin.append(RANDOM.nextInt(10));
        }
        row.pinHash = BcryptUtil.bcryptHash(pin.toString(), WORK_FACTOR);
        row.pinSentAt = now;
        rows.flush();
        pins.fire(new PinToSend(contract, written(row.contact()), pin.toString()));
        LOG.infof("A PIN was sent for contract %s", contract);
    }

    /**
     * Whether this is the contract's PIN. In a transaction of its own: a wrong try counts whatever becomes of the call that it
     * was made in.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean isPin(ContractId contract, String pin) {
        AccountEntity row = rows.findById(contract.value(), LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        String hash = row == null || row.pinHash == null ? NOBODYS_HASH : row.pinHash;
        boolean right = BcryptUtil.matches(pin, hash) && row != null && row.pinHash != null;
        if (row == null || row.tries().isLocked(now)) {
            return false;
        }
        PinTries after = row.tries().after(right, now, rulebook.desk().pin());
        row.wrongTries = after.wrong();
        row.lockedUntil = after.lockedUntil();
        if (after.isLocked(now)) {
            LOG.warnf("Contract %s is locked until %s: too many wrong PINs", contract, after.lockedUntil());
        }
        return right;
    }

    /** A PIN is written, never said: to the mobile, else by mail. */
    private static Addressee written(Addressee contact) {
        Way way = contact.way().isSent() ? contact.way() : contact.phone() != null ? Way.SMS : Way.EMAIL;
        return new Addressee(contact.name(), contact.phone(), contact.email(), contact.language(), way);
    }
}
