package dev.callout.customer;

import dev.callout.error.NotFound;
import dev.callout.geo.Point;
import dev.callout.territory.TerritoryId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where work is, and who opens the door there. */
@ApplicationScoped
@Transactional
public class Sites {
    private final SiteRows rows;
    private final ContactRows contacts;

    Sites(SiteRows rows, ContactRows contacts) {
        this.rows = rows;
        this.contacts = contacts;
    }

    /** @throws NotFound where there is none */
    public Site get(SiteId id) {
        return rows.findByIdOptional(id.value()).map(SiteEntity::view).orElseThrow(() -> new NotFound("site"));
    }

    /** Those of the given sites that there are, by id. */
    public Map<SiteId, Site> list(Collection<SiteId> ids) {
        return rows.list("id in ?1", ids.stream().map(SiteId::value).toList()).stream()
                .map(SiteEntity::view)
                .collect(Collectors.toMap(Site::id, site -> site));
    }

    /** All of a territory, in the order of their ids. */
    public List<Site> list(TerritoryId territory) {
        return rows.list("territory = ?1 order by id", territory.value()).stream()
                .map(SiteEntity::view)
                .toList();
    }

    /** All of a customer, in the order of their ids. */
    public List<Site> list(CustomerId customer) {
        return rows.list("customer = ?1 order by id", customer.value()).stream()
                .map(SiteEntity::view)
                .toList();
    }

    /** Everybody who opens doors at the given sites, the newest last. */
    public List<Contact> listContactsAt(Collection<SiteId> at) {
        return contacts
                .list("site in ?1 order by id", at.stream().map(SiteId::value).toList())
                .stream()
                .map(ContactEntity::view)
                .toList();
    }

    /** Adds the site, or changes the one with its id. */
    public void put(Site site) {
        SiteEntity row = rows.findById(site.id().value());
        if (row == null) {
            rows.persist(new SiteEntity().fill(site));
        } else {
            row.fill(site);
        }
    }

    /**
     * Puts the site where it belongs. The point is kept against imports and look-ups as long as the address is the same.
     *
     * @throws NotFound where there is no such site
     */
    public Site correct(SiteId id, Point point, Instant at) {
        SiteEntity row = rows.findByIdOptional(id.value()).orElseThrow(() -> new NotFound("site"));
        row.correct(point, at);
        return row.view();
    }

    /** Where somebody put a site with this address last. */
    public Optional<Point> findCorrected(TerritoryId territory, String address) {
        return rows.find(
                        "territory = ?1 and address = ?2 and correctedAt is not null order by correctedAt desc",
                        territory.value(),
                        address)
                .firstResultOptional()
                .map(row -> row.view().point());
    }

    /** @throws NotFound where there is none */
    public Contact getContact(ContactId id) {
        return contacts.findByIdOptional(id.value())
                .map(ContactEntity::view)
                .orElseThrow(() -> new NotFound("contact person"));
    }

    /** Those of the given contact persons that there are, by id. */
    public Map<ContactId, Contact> listContacts(Collection<ContactId> ids) {
        return contacts.list("id in ?1", ids.stream().map(ContactId::value).toList()).stream()
                .map(ContactEntity::view)
                .collect(Collectors.toMap(Contact::id, contact -> contact));
    }

    /** Adds the contact person, or changes the one with its id. */
    public void putContact(Contact contact) {
        ContactEntity row = contacts.findById(contact.id().value());
        if (row == null) {
            contacts.persist(new ContactEntity().fill(contact));
        } else {
            row.fill(contact);
        }
    }
}
