package dev.callout.web;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.error.NotFound;
import dev.callout.policy.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lets in who belongs there; everybody else is shown the way to the login. */
@ApplicationScoped
class Door {
    private static final URI LOGIN = URI.create("/login");

    private final Caller caller;

    Door(Caller caller) {
        this.caller = caller;
    }

    Response forDispatchers(Language language, Supplier<Response> answer) {
        if (!caller.has(Roles.DISPATCHER) && !caller.has(Roles.ADMIN)) {
            return caller.has(Roles.TECHNICIAN)
                    ? BoardPage.page(Response.Status.FORBIDDEN, language, Pages.nothing(language.code(), "NOT_ALLOWED"))
                    : Response.seeOther(LOGIN).build();
        }
        return answered(language, answer);
    }

    /** Lets technicians in by their phone. */
    Response forTechnicians(Language language, Function<UUID, Response> answer) {
        return caller.technician()
                .map(technician -> answered(language, () -> answer.apply(technician)))
                .orElseGet(() -> forDispatchers(
                        language, () -> Response.seeOther(URI.create("/")).build()));
    }

    /** Lets in whoever may act in the field: technicians, and dispatchers for them. */
    Response forField(Language language, Supplier<Response> answer) {
        return caller.technician().isPresent() ? answered(language, answer) : forDispatchers(language, answer);
    }

    /** The page that says that there is nothing. */
    static Response nothing(Language language) {
        return BoardPage.page(Response.Status.NOT_FOUND, language, Pages.nothing(language.code(), "NOT_FOUND"));
    }

    private static Response answered(Language language, Supplier<Response> answer) {
        try {
            return Attempt.answer(answer);
        } catch (NotFound absent) {
            return nothing(language);
        }
    }
}
