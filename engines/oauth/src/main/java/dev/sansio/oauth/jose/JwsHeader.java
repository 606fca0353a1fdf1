package dev.sansio.oauth.jose;

import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The header of a signed text (RFC 7515 4): what it says of itself, which is not proven by saying it. */
public record JwsHeader(Document members) {

    static final String ALGORITHM = "alg";
    static final String TYPE = "typ";
    static final String KEY_ID = "kid";
    static final String CRITICAL = "crit";

    private static final String APPLICATION = "application/";

    /**
     * A checked header.
     *
     * @throws DocumentException if {@code alg} is missing, or {@code alg}, {@code typ} or {@code kid} is no text
     */
    public JwsHeader {
        members.requiredText(ALGORITHM);
        members.text(TYPE);
        members.text(KEY_ID);
    }

    /** The header that a signer writes; with more members, such as {@code jwk}. */
    static JwsHeader of(JoseSigner signer, @Nullable String type, Document more) {
        return new JwsHeader(Document.builder()
                .text(TYPE, type)
                .text(ALGORITHM, signer.algorithm().toString())
                .text(KEY_ID, signer.keyId())
                .all(more)
                .build());
    }

    /** The name of the algorithm, as it came. */
    public String algorithm() {
        return members.requiredText(ALGORITHM);
    }

    /** The name of the key; null without. */
    public @Nullable String keyId() {
        return members.text(KEY_ID);
    }

    /** Whether {@code typ} is a media type, given without {@code application/}; case does not count (RFC 7515 4.1.9). */
    public boolean isType(String type) {
        String said = members.text(TYPE);
        if (said == null) {
            return false;
        }
        String lower = said.toLowerCase(Locale.ROOT);
        return (lower.startsWith(APPLICATION) ? lower.substring(APPLICATION.length()) : lower)
                .equals(type.toLowerCase(Locale.ROOT));
    }

    /** Whether there is no {@code typ}. */
    public boolean isUntyped() {
        return members.text(TYPE) == null;
    }

    /** The algorithm's name, for people, if it is one that is known. */
    @Override
    public String toString() {
        return "JwsHeader[" + JwsAlgorithm.of(algorithm()) + "]";
    }
}
