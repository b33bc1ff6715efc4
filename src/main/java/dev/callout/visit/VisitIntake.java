package dev.callout.visit;

import dev.callout.access.AccessSecrets;
import dev.callout.customer.Contact;
import dev.callout.customer.ContactId;
import dev.callout.customer.Contract;
import dev.callout.customer.ContractId;
import dev.callout.customer.Customer;
import dev.callout.customer.CustomerId;
import dev.callout.customer.Customers;
import dev.callout.customer.Site;
import dev.callout.customer.SiteId;
import dev.callout.customer.Sites;
import dev.callout.error.InvalidInput;
import dev.callout.error.Issues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a checked request into a site, a contact person, a contract where it is new, and a visit. */
@ApplicationScoped
@Transactional
class VisitIntake {
    private final Visits visits;
    private final Sites sites;
    private final Customers customers;
    private final AccessSecrets secrets;
    private final Clock clock;

    VisitIntake(Visits visits, Sites sites, Customers customers, AccessSecrets secrets, Clock clock) {
        this.visits = visits;
        this.sites = sites;
        this.customers = customers;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @throws InvalidInput where the contract is another holder's */
    Visit take(VisitRequest asked, String byWhom) {
        return take(asked, null, byWhom);
    }

    /**
     * As {@link #take(VisitRequest, String)}.
     *
     * @param origin where it was first asked for; null: here
     */
    Visit take(VisitRequest asked, Visit.@Nullable Origin origin, String byWhom) {
        Contract contract = asked.customer() == null ? null : contract(asked.customer());
        Site site = site(asked, contract);
        VisitRequest.Person person = asked.contact();
        Contact contact = new Contact(
                ContactId.fresh(clock),
                site.id(),
                person.name(),
                person.phone(),
                person.email(),
                person.language(),
                person.maySign());
        sites.putContact(contact);
        String secret = asked.accessSecret();
        if (secret != null) {
            secrets.put(site.id().value(), secret);
        }
        Visit.Place place = new Visit.Place(site.id(), contact.id(), contract == null ? null : contract.id());
        return visits.take(
                new NewVisit(asked.territory(), place, asked.work(), asked.wishes(), asked.intake(), origin),
                byWhom,
                asked.caseReference());
    }

    private Site site(VisitRequest asked, @Nullable Contract contract) {
        VisitRequest.AtSite at = asked.site();
        Site site = new Site(
                SiteId.fresh(clock),
                asked.territory(),
                contract == null ? null : contract.customer(),
                at.address(),
                at.point(),
                at.entrance(),
                at.floor(),
                at.access(),
                at.technicalRoom());
        sites.put(site);
        return site;
    }

    /** A contract that we do not know yet is taken as it was told: the operator's register may be elsewhere. */
    private Contract contract(VisitRequest.Payer payer) {
        Optional<Contract> known = customers.findContract(payer.contract());
        if (known.isEmpty()) {
            Customer customer = new Customer(CustomerId.fresh(clock), payer.surname(), null, Customer.Kind.PRIVATE);
            customers.put(customer);
            Contract contract =
                    new Contract(ContractId.fresh(clock), customer.id(), payer.contract(), null, null, true);
            customers.putContract(contract);
            return contract;
        }
        String holder = customers.get(known.get().customer()).surname();
        if (!plain(holder).equals(plain(payer.surname()))) {
            Issues issues = new Issues();
            String message = "The contract is held by someone of another surname.";
            issues.add("surname-mismatch", "/customer/surname", payer.surname(), message);
            throw new InvalidInput("visit", issues.list());
        }
        return known.get();
    }

    private static String plain(String surname) {
        return surname.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
