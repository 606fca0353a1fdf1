package dev.sansio.oauth.client;

import dev.sansio.http.HttpFields;
import dev.sansio.oauth.proof.DpopProof;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nonces that servers want in proofs (RFC 9449 8, 9), the last one of each origin. One of these is for the provider and another
 * for resources, even if they are one server (RFC 9449 9). Origins are those that the client is made for, so that there are few.
 */
final class Nonces {

    private static final int LONGEST = 1024;

    private final Map<Origin, String> last = new HashMap<>(2);

    @Nullable
    String of(Origin origin) {
        return last.get(origin);
    }

    /** Remembers the nonce of a response; whether there is one. */
    boolean learn(Origin origin, HttpFields fields) {
        String nonce = fields.first(DpopProof.NONCE_FIELD);
        if (nonce == null || nonce.isEmpty() || nonce.length() > LONGEST) {
            return false;
        }
        last.put(origin, nonce);
        return true;
    }
}
