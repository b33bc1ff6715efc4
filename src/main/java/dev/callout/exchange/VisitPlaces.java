package dev.callout.exchange;

import dev.callout.customer.Contact;
import dev.callout.customer.ContactId;
import dev.callout.customer.Contract;
import dev.callout.customer.ContractId;
import dev.callout.customer.Customer;
import dev.callout.customer.CustomerId;
import dev.callout.customer.Customers;
import dev.callout.customer.Site;
import dev.callout.customer.SiteAccess;
import dev.callout.customer.SiteId;
import dev.callout.customer.Sites;
import dev.callout.exchange.VisitRow.ContactCells;
import dev.callout.exchange.VisitRow.CustomerCells;
import dev.callout.exchange.VisitRow.SiteCells;
import dev.callout.policy.Rulebook;
import dev.callout.territory.Territory;
import dev.callout.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;

/** Puts where a row's visit is and whose it is into the database: customer, contract, site and contact person. */
@ApplicationScoped
class VisitPlaces {
    private final Rulebook rulebook;
    private final Customers customers;
    private final Sites sites;
    private final PointNeeded points;

    VisitPlaces(Rulebook rulebook, Customers customers, Sites sites, PointNeeded points) {
        this.rulebook = rulebook;
        this.customers = customers;
        this.sites = sites;
        this.points = points;
    }

    Visit.Place put(Territory territory, VisitRow row) {
        Contract contract = contract(row.customer());
        SiteId site = site(territory, row, contract);
        return new Visit.Place(site, contact(site, row.contact()), contract.id());
    }

    private Contract contract(CustomerCells cells) {
        Optional<Contract> known = customers.findContract(cells.contract());
        CustomerId holder = known.map(Contract::customer)
                .orElseGet(() -> new CustomerId(NamedIds.of("customer", cells.contract())));
        if (known.isEmpty()) {
            Customer.Kind kind = Customer.Kind.valueOf(Objects.requireNonNullElse(cells.kind(), "PRIVATE"));
            customers.put(new Customer(holder, cells.surname(), null, kind));
        }
        boolean inOrder = Objects.requireNonNullElseGet(
                cells.balanceInOrder(),
                () -> known.map(Contract::balanceInOrder).orElse(true));
        Contract contract = new Contract(
                known.map(Contract::id).orElseGet(() -> new ContractId(NamedIds.of("contract", cells.contract()))),
                holder,
                cells.contract(),
                known.map(Contract::priceList).orElse(null),
                known.map(Contract::serviceLevel).orElse(null),
                inOrder);
        customers.putContract(contract);
        return contract;
    }

    private SiteId site(Territory territory, VisitRow row, Contract contract) {
        SiteCells cells = row.site();
        String unit = cells.unit();
        String address = unit == null ? cells.place().address() : cells.place().address() + ", " + unit;
        SiteId id = new SiteId(
                NamedIds.of("site", territory.id(), contract.id(), address, Objects.toString(cells.entrance(), "")));
        sites.put(new Site(
                id,
                territory.id(),
                contract.customer(),
                address,
                points.of(territory.id(), cells.place(), territory.home()),
                cells.entrance(),
                cells.floor() == null ? null : cells.floor().toString(),
                access(cells),
                unit == null));
        return id;
    }

    private static SiteAccess access(SiteCells cells) {
        String access = cells.access();
        if (access != null) {
            return SiteAccess.valueOf(access);
        }
        Integer floor = cells.floor();
        return floor == null || floor == 1 ? SiteAccess.STREET_LEVEL : SiteAccess.STAIRS;
    }

    private ContactId contact(SiteId site, ContactCells cells) {
        ContactId id = new ContactId(NamedIds.of("contact", site, cells.name(), cells.phone()));
        String language = rulebook.operator().language().code();
        sites.putContact(new Contact(
                id,
                site,
                cells.name(),
                cells.phone(),
                null,
                Objects.requireNonNullElse(cells.language(), language),
                Objects.requireNonNullElse(cells.maySign(), false)));
        return id;
    }
}
