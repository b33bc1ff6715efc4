package dev.callout.access;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import dev.callout.home.CalloutHome;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals access secrets with AES-256-GCM. The site is bound into the seal, so that a sealed secret copied to another
 * site's row does not open there. The keyset comes by the setting {@code CALLOUT_KEYSET}, else from a file in Callout's
 * folder that is made at the first start: who loses it loses the secrets, who steals only the database gets none.
 */
@ApplicationScoped
class Vault {
    private static final String FILE = "access-secrets.keyset";

    private final Aead aead;

    Vault(@ConfigProperty(name = "callout.keyset") Optional<String> keyset) throws GeneralSecurityException {
        AeadConfig.register();
        String json = keyset.orElseGet(() -> CalloutHome.configured().secret(FILE, Vault::fresh));
        aead = TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    byte[] seal(UUID site, String secret) {
        return seal(binding(site), secret);
    }

    String open(UUID site, byte[] sealed) {
        return open(binding(site), sealed);
    }

    /** @param purpose bound into the seal: what is sealed for one purpose does not open for another */
    byte[] seal(String purpose, String secret) {
        try {
            return aead.encrypt(secret.getBytes(StandardCharsets.UTF_8), purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A secret cannot be sealed", failure);
        }
    }

    String open(String purpose, byte[] sealed) {
        try {
            return new String(aead.decrypt(sealed, purpose.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("What was sealed for " + purpose + " does not open", failure);
        }
    }

    private static String binding(UUID site) {
        return "callout/access-secret/site/" + site;
    }

    private static String fresh() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
