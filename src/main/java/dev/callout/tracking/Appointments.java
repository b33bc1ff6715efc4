package dev.callout.tracking;

import dev.callout.customer.Sites;
import dev.callout.promise.Promises;
import dev.callout.route.Publications;
import dev.callout.route.PublishedStop;
import dev.callout.technician.Technicians;
import dev.callout.time.Window;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up what a visit's customer was told. */
@ApplicationScoped
class Appointments {
    private final Publications publications;
    private final Technicians technicians;
    private final Sites sites;
    private final Promises promises;

    Appointments(Publications publications, Technicians technicians, Sites sites, Promises promises) {
        this.publications = publications;
        this.technicians = technicians;
        this.sites = sites;
        this.promises = promises;
    }

    /** @param technician the first name of who comes, of a crew the one that is expected first; null: not known */
    record Appointment(@Nullable Window window, @Nullable String technician) {}

    Optional<Appointment> find(VisitId visit) {
        return publications.listLive(List.of(visit)).stream()
                .findFirst()
                .map(PublishedStop::stop)
                .map(stop -> new Appointment(
                        stop.window(), technicians.get(stop.technician()).firstName()));
    }

    /** The window that was agreed with the customer of a visit that stands on no route yet. */
    Optional<Appointment> findAgreed(VisitId visit) {
        return Optional.ofNullable(promises.listOpen(List.of(visit)).get(visit))
                .map(promise -> new Appointment(promise.window(), null));
    }

    /** The language of who opens the door, as ISO 639 code. */
    String languageOf(Visit visit) {
        String tag = sites.getContact(visit.place().contact()).language();
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
