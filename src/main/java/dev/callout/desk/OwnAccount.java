package dev.callout.desk;

import dev.callout.access.CustomerSessions;
import dev.callout.call.Bodies;
import dev.callout.customer.Contract;
import dev.callout.customer.ContractId;
import dev.callout.customer.Customers;
import dev.callout.customer.Site;
import dev.callout.customer.Sites;
import dev.callout.desk.account.Accounts;
import dev.callout.desk.telling.Addressee;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.planning.problem.OffsetTimes;
import dev.callout.policy.Identification;
import dev.callout.policy.Occasion;
import dev.callout.policy.Rulebook;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What customers see and do in their own account, the same by calls and from pages; bodies are the JSON of the calls. */
@ApplicationScoped
@Transactional
public class OwnAccount {
    /** How long a session lasts, whatever is done in it. */
    public static final Duration SESSION = Duration.ofMinutes(30);

    private static final int MOST = 100;

    private final Accounts accounts;
    private final CustomerSessions sessions;
    private final Customers customers;
    private final Cases cases;
    private final CaseHistory history;
    private final Visits visits;
    private final Sites sites;
    private final Territories territories;
    private final ContactReader contacts;
    private final Rulebook rulebook;
    private final Clock clock;

    OwnAccount(
            Accounts accounts,
            CustomerSessions sessions,
            Customers customers,
            Cases cases,
            CaseHistory history,
            Visits visits,
            Sites sites,
            Territories territories,
            ContactReader contacts,
            Rulebook rulebook,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.customers = customers;
        this.cases = cases;
        this.history = history;
        this.visits = visits;
        this.sites = sites;
        this.territories = territories;
        this.contacts = contacts;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** Who logs in, before anything is proved. */
    private record Login(String contract, String pin) {
        /** Without the PIN: what is printed may end in a log. */
        @Override
        public String toString() {
            return "Login[]";
        }
    }

    private record Asked(
            boolean question, String subject, @Nullable String said) {}

    /** Has a PIN sent to the contact that is registered. Whoever asks is told the same where there is none. */
    public void sendPin(byte @Nullable [] body) {
        String number = Bodies.read(body, "account", fields -> fields.text("contract"));
        customers.findContract(number).ifPresent(contract -> accounts.sendPin(contract.id()));
    }

    /**
     * A fresh session.
     *
     * @throws Refused where number and PIN do not fit, or did not too often
     */
    public AccountView.Session logIn(byte @Nullable [] body) {
        Login login = Bodies.read(body, "account", fields -> new Login(fields.text("contract"), fields.text("pin")));
        Optional<Contract> contract = customers.findContract(login.contract());
        // the same work where there is no such contract, so that the time taken does not tell
        ContractId id = contract.map(Contract::id).orElseGet(() -> ContractId.fresh(clock));
        if (!accounts.isPin(id, login.pin())) {
            throw new Refused(
                    ErrorCode.NOT_AUTHENTICATED, "Number and PIN do not fit, or did not too often to be tried now.");
        }
        Instant expires = clock.instant().plus(SESSION);
        return new AccountView.Session(sessions.issue(id.value(), expires), at(expires));
    }

    public AccountView show(ContractId id) {
        CaseFilter filter = new CaseFilter(Optional.empty(), Set.of(), Optional.of(id), Optional.empty());
        return new AccountView(
                customers.getContract(id).number(),
                accounts.findContact(id).map(OwnAccount::view).orElse(null),
                cases.page(filter, MOST).stream().map(this::own).toList(),
                visits.list(id, MOST).stream().map(this::own).toList());
    }

    /** One of the contract's own visits; empty for everybody else's. */
    public Optional<VisitId> findVisit(ContractId id, String reference) {
        return visits.findByReference(reference)
                .filter(visit -> id.equals(visit.place().contract()))
                .map(Visit::id);
    }

    /**
     * The registered contact of a contract; null: none.
     *
     * @throws NotFound where there is no such contract
     */
    public CaseView.@Nullable ContactView findContact(String number) {
        return accounts.findContact(contract(number)).map(OwnAccount::view).orElse(null);
    }

    /**
     * Registers the contact of a contract; the one before is told.
     *
     * @throws NotFound where there is no such contract
     */
    public CaseView.ContactView register(String number, byte @Nullable [] body) {
        return change(contract(number), body);
    }

    /** Puts another contact in place of the registered one, who is told. */
    public CaseView.ContactView change(ContractId contract, byte @Nullable [] body) {
        Addressee contact = Bodies.read(body, "contact", fields -> {
            Addressee read = contacts.contact(fields);
            if (read.phone() == null && read.email() == null) {
                fields.fault("phone", "missing-field", null, "A phone or an email is needed.", null);
            }
            return read;
        });
        accounts.register(contract, contact);
        return view(contact);
    }

    /** Reports something; the answer is told to the registered contact. */
    public Case open(ContractId contract, byte @Nullable [] body, String byWhom) {
        Asked asked = Bodies.read(
                body,
                "case",
                fields -> new Asked(fields.flag("question", false), fields.text("subject"), fields.findText("said")));
        Addressee contact = accounts.findContact(contract).orElseThrow(() -> new NotFound("account"));
        Case.Report report = new Case.Report(
                asked.question() ? Occasion.QUESTION : Occasion.FAULT,
                Case.Source.PAGE,
                asked.subject(),
                contact,
                null);
        NewCase wanted = new NewCase(territory(contract), report, contract, Identification.CONTRACT_AND_PIN);
        Case opened = cases.open(wanted, byWhom);
        String said = asked.said();
        if (said != null) {
            history.add(opened.id(), Note.Kind.SAID, said, byWhom);
        }
        return opened;
    }

    private ContractId contract(String number) {
        return customers.findContract(number).map(Contract::id).orElseThrow(() -> new NotFound("contract"));
    }

    /** Where the customer's newest site is, else the only territory there is. */
    private TerritoryId territory(ContractId contract) {
        List<Site> own = sites.list(customers.getContract(contract).customer());
        if (!own.isEmpty()) {
            return own.get(own.size() - 1).territory();
        }
        List<Territory> all = territories.list();
        if (all.size() != 1) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "It is not known where this customer lives: please call.");
        }
        return all.get(0).id();
    }

    private AccountView.OwnCase own(Case one) {
        boolean told = one.toldAt() != null;
        return new AccountView.OwnCase(
                one.reference().toString(),
                one.state(),
                one.report().subject(),
                at(one.openedAt()),
                told ? one.solution() : null);
    }

    private AccountView.OwnVisit own(Visit visit) {
        return new AccountView.OwnVisit(
                visit.reference(), visit.state(), visit.work().kind(), at(visit.requestedAt()));
    }

    private static CaseView.ContactView view(Addressee contact) {
        return new CaseView.ContactView(
                contact.name(), contact.phone(), contact.email(), contact.language(), contact.way());
    }

    private String at(Instant instant) {
        return OffsetTimes.text(instant, rulebook.operator().zone());
    }
}
