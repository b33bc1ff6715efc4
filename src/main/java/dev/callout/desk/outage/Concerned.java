package dev.callout.desk.outage;

import dev.callout.customer.Contact;
import dev.callout.customer.Contract;
import dev.callout.customer.ContractId;
import dev.callout.customer.CustomerId;
import dev.callout.customer.Customers;
import dev.callout.customer.Site;
import dev.callout.customer.SiteId;
import dev.callout.customer.Sites;
import dev.callout.desk.account.Accounts;
import dev.callout.desk.telling.Addressee;
import dev.callout.desk.telling.Way;
import dev.callout.territory.TerritoryId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is concerned by what happens in an area: contracts' registered contacts, where there is none whoever opens the door. */
@ApplicationScoped
@Transactional
class Concerned {
    private final Sites sites;
    private final Customers customers;
    private final Accounts accounts;
    private final EntityManager database;

    Concerned(Sites sites, Customers customers, Accounts accounts, EntityManager database) {
        this.sites = sites;
        this.customers = customers;
        this.accounts = accounts;
        this.database = database;
    }

    /** Says which sites a part of the network serves, in place of what was said before. */
    void serves(TerritoryId territory, String element, Collection<SiteId> served) {
        database.createNativeQuery("DELETE FROM network_element WHERE territory = :territory AND name = :name")
                .setParameter("territory", territory.value())
                .setParameter("name", element)
                .executeUpdate();
        for (SiteId site : new HashSet<>(served)) {
            database.createNativeQuery(
                            "INSERT INTO network_element (territory, name, site) VALUES (:territory, :name, :site)")
                    .setParameter("territory", territory.value())
                    .setParameter("name", element)
                    .setParameter("site", site.value())
                    .executeUpdate();
        }
    }

    /** Everybody concerned, each address once. */
    List<Addressee> list(TerritoryId territory, OperatingMessage.Area area) {
        List<Site> within = within(territory, area);
        Map<CustomerId, List<Contract>> contracts = customers
                .listContracts(within.stream()
                        .map(Site::customer)
                        .filter(Concerned::isThere)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.groupingBy(Contract::customer));
        Map<ContractId, Addressee> registered = accounts.listContacts(contracts.values().stream()
                .flatMap(List::stream)
                .map(Contract::id)
                .toList());
        Map<SiteId, Contact> doors = new HashMap<>();
        sites.listContactsAt(within.stream().map(Site::id).toList())
                .forEach(contact -> doors.put(contact.site(), contact));
        Map<String, Addressee> byAddress = new LinkedHashMap<>();
        for (Site site : within) {
            List<Addressee> ofSite = contracts.getOrDefault(site.customer(), List.of()).stream()
                    .map(contract -> registered.get(contract.id()))
                    .filter(Concerned::isThere)
                    .map(Concerned::written)
                    .toList();
            Contact door = doors.get(site.id());
            List<Addressee> told = ofSite.isEmpty() && door != null ? List.of(addressee(door)) : ofSite;
            told.forEach(each -> byAddress.putIfAbsent(each.address(), each));
        }
        return List.copyOf(byAddress.values());
    }

    private List<Site> within(TerritoryId territory, OperatingMessage.Area area) {
        OperatingMessage.Circle circle = area.circle();
        if (circle != null) {
            return sites.list(territory).stream()
                    .filter(site -> site.point().metresTo(circle.centre()) <= circle.metres())
                    .toList();
        }
        List<?> served = database.createNativeQuery(
                        "SELECT site FROM network_element WHERE territory = :territory AND name = :name", UUID.class)
                .setParameter("territory", territory.value())
                .setParameter("name", area.element())
                .getResultList();
        return sites.list(territory).stream()
                .filter(site -> served.contains(site.id().value()))
                .toList();
    }

    private static Addressee addressee(Contact door) {
        return new Addressee(door.name(), door.phone(), door.email(), door.language(), Way.SMS);
    }

    /** Operating messages are written: to the mobile, else by mail, and to whoever has neither by post. */
    private static Addressee written(Addressee contact) {
        if (contact.way().isSent()) {
            return contact;
        }
        Way way = contact.phone() != null ? Way.SMS : contact.email() != null ? Way.EMAIL : Way.POST;
        return new Addressee(contact.name(), contact.phone(), contact.email(), contact.language(), way);
    }

    private static boolean isThere(@Nullable Object part) {
        return part != null;
    }
}
