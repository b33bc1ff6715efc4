package dev.callout.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Seals words that wait to be sent, each for one message: what lies in the database opens nowhere else. */
@ApplicationScoped
public class Envelopes {
    private final Vault vault;

    Envelopes(Vault vault) {
        this.vault = vault;
    }

    public byte[] seal(UUID message, String words) {
        return vault.seal(purpose(message), words);
    }

    public String open(UUID message, byte[] sealed) {
        return vault.open(purpose(message), sealed);
    }

    private static String purpose(UUID message) {
        return "callout/message/" + message;
    }
}
