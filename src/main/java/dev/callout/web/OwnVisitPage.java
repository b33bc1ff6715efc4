package dev.callout.web;

import dev.callout.error.NotFound;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.tracking.Tracking;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A customer's visit behind a link, without a login. */
@Path("/track/{visit}")
@PermitAll
@Blocking
class OwnVisitPage extends OwnVisitPages {
    private final Tracking tracking;
    private final Rulebook rulebook;

    OwnVisitPage(Tracking tracking, OwnVisitActs acts, Rulebook rulebook) {
        super(acts);
        this.tracking = tracking;
        this.rulebook = rulebook;
    }

    /** Whoever has no link that works is told so, whatever is asked for. */
    @Override
    Response forOwner(String token, @Nullable String languages, Function<OwnVisitActs.Way, Response> answer) {
        try {
            return Attempt.answer(
                    () -> answer.apply(new OwnVisitActs.Way(tracking.find(token), "/track/" + token, null, null)));
        } catch (NotFound absent) {
            return Door.nothing(
                    Language.preferred(languages, rulebook.operator().language()));
        }
    }
}
