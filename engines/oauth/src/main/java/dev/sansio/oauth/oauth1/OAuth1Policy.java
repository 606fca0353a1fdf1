package dev.sansio.oauth.oauth1;

import dev.sansio.oauth.form.FormLimits;
import java.util.Set;

/**
 * What a provider accepts.
 *
 * @param methods to sign with; PLAINTEXT is accepted with TLS only, even if it is among them
 * @param placements of the parameters of the protocol
 * @param limits of the query, the form, and the header field
 */
public record OAuth1Policy(Set<SignatureMethod> methods, Set<Placement> placements, FormLimits limits) {

    /** All that sign and are not broken, that is, neither PLAINTEXT nor RSA with SHA-1; anywhere. */
    public static final OAuth1Policy DEFAULT = new OAuth1Policy(
            Set.of(
                    SignatureMethod.HMAC_SHA1,
                    SignatureMethod.HMAC_SHA256,
                    SignatureMethod.HMAC_SHA512,
                    SignatureMethod.RSA_SHA256,
                    SignatureMethod.RSA_SHA512),
            Set.of(Placement.values()),
            FormLimits.DEFAULT);

    /** A policy; the sets are copied. */
    public OAuth1Policy {
        methods = Set.copyOf(methods);
        placements = Set.copyOf(placements);
    }

    /** The same with other methods. */
    public OAuth1Policy withMethods(SignatureMethod... other) {
        return new OAuth1Policy(Set.of(other), placements, limits);
    }

    /** The same with other placements. */
    public OAuth1Policy withPlacements(Placement... other) {
        return new OAuth1Policy(methods, Set.of(other), limits);
    }

    /** The same with other limits. */
    public OAuth1Policy withLimits(FormLimits other) {
        return new OAuth1Policy(methods, placements, other);
    }
}
