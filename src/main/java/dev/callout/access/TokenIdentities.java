package dev.callout.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets machines in by their key, technicians by their device's token, customers by their session's. */
@ApplicationScoped
class TokenIdentities implements IdentityProvider<TokenAuthenticationRequest> {
    private final ApiKeys keys;
    private final DeviceTokens devices;
    private final CustomerSessions customers;

    TokenIdentities(ApiKeys keys, DeviceTokens devices, CustomerSessions customers) {
        this.keys = keys;
        this.devices = devices;
        this.customers = customers;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        String token = request.getToken().getToken();
        return context.runBlocking(() -> keys.identify(token)
                .or(() -> devices.identify(token))
                .or(() -> customers.identify(token))
                .orElseThrow(AuthenticationFailedException::new));
    }
}
