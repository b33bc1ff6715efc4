package dev.callout.web;

import dev.callout.access.Caller;
import dev.callout.access.TokenCookies;
import dev.callout.customer.ContractId;
import dev.callout.desk.OwnAccount;
import dev.callout.error.NotFound;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One of the visits of whoever is logged in to the own account; those of others look like none. */
@Path(AccountVisitPage.HERE + "{visit}")
@PermitAll
@Blocking
class AccountVisitPage extends OwnVisitPages {
    static final String HERE = TokenCookies.CUSTOMER_PATH + "/visits/";

    private final OwnAccount account;
    private final Rulebook rulebook;
    private final Caller caller;

    AccountVisitPage(OwnAccount account, OwnVisitActs acts, Rulebook rulebook, Caller caller) {
        super(acts);
        this.account = account;
        this.rulebook = rulebook;
        this.caller = caller;
    }

    @Override
    Response forOwner(String reference, @Nullable String languages, Function<OwnVisitActs.Way, Response> answer) {
        Language language = Language.preferred(languages, rulebook.operator().language());
        Optional<ContractId> own = caller.contract().map(ContractId::new);
        if (own.isEmpty()) {
            return Response.seeOther(URI.create(TokenCookies.CUSTOMER_PATH + "?now=ended"))
                    .build();
        }
        try {
            return Attempt.answer(() -> account.findVisit(own.get(), reference)
                    .map(visit -> answer.apply(
                            new OwnVisitActs.Way(visit, HERE + reference, TokenCookies.CUSTOMER_PATH, language)))
                    .orElseThrow(() -> new NotFound("visit")));
        } catch (NotFound none) {
            return Door.nothing(language);
        }
    }
}
