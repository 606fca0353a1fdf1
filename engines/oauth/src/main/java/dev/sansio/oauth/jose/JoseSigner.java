package dev.sansio.oauth.jose;

import dev.sansio.oauth.json.Document;
import org.jspecify.annotations.Nullable;

/** Signs with one key and one algorithm. It answers at once: whoever keeps the key elsewhere asks first. */
public interface JoseSigner {

    /** The algorithm. */
    JwsAlgorithm algorithm();

    /** How the key is named to whoever verifies; null if it has no name. */
    @Nullable
    String keyId();

    /** The public key as a JWK, to be shown with a proof of possession (RFC 9449 4.2); null where all is secret. */
    @Nullable
    Document publicKey();

    /** The signature over octets. */
    byte[] sign(byte[] input);
}
