package dev.callout.tracking;

import dev.callout.customer.Sites;
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

    Appointments(Publications publications, Technicians technicians, Sites sites) {
        this.publications = publications;
        this.technicians = technicians;
        this.sites = sites;
    }

    /** @param technician the first name of who comes, of a crew the one that is expected first */
    record Appointment(@Nullable Window window, String technician) {}

    Optional<Appointment> find(VisitId visit) {
        return publications.listLive(List.of(visit)).stream()
                .findFirst()
                .map(PublishedStop::stop)
                .map(stop -> new Appointment(
                        stop.window(), technicians.get(stop.technician()).firstName()));
    }

    /** The language of who opens the door, as ISO 639 code. */
    String languageOf(Visit visit) {
        String tag = sites.getContact(visit.place().contact()).language();
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
