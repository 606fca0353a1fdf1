package dev.sansio.oauth.oauth1;

import dev.sansio.core.Secret;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.form.AbsoluteUri;
import dev.sansio.oauth.form.Parameter;
import dev.sansio.oauth.form.Parameters;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a provider reads from a request (RFC 5849 3.1, 3.2). It was not verified yet: look up the key for client and token, {@link
 * #verify}, then check the {@link #timestamp} and remember the {@link #nonceUse}.
 *
 * @param placement where the parameters were
 * @param client the identifier of the client, {@code oauth_consumer_key}
 * @param token null if there is none, or an empty one
 * @param method how it is signed
 * @param signature for PLAINTEXT the secrets themselves
 * @param timestamp seconds since 1970; 0 where PLAINTEXT has none
 * @param nonce null where PLAINTEXT has none
 * @param callback null without
 * @param verifier null without
 * @param realm of the header field; not signed; null without
 * @param secure whether the request came with TLS
 * @param base what is signed
 */
public record SignedParameters(
        Placement placement,
        String client,
        @Nullable String token,
        SignatureMethod method,
        Secret signature,
        long timestamp,
        @Nullable String nonce,
        @Nullable String callback,
        @Nullable Secret verifier,
        @Nullable String realm,
        boolean secure,
        BaseString base) {

    private static final int TIMESTAMP_DIGITS = 15;

    /**
     * Reads a request.
     *
     * @param head with the scheme and authority that the client used, which are signed: behind a proxy, not those of the proxy
     * @param content as it came if {@link dev.sansio.oauth.form.Form#isForm}; else of no account, and may be empty
     * @throws OAuth1Exception if it has no credentials, or they are not as they should be
     * @throws IllegalArgumentException if the head has no scheme
     */
    public static SignedParameters parse(RequestHead head, byte[] content, OAuth1Policy policy) {
        if (head.scheme() == null) {
            throw new IllegalArgumentException("the scheme is signed, and the request was not given one");
        }
        if (head.authority() == null || !head.path().startsWith("/")) {
            throw new OAuth1Exception(OAuth1Error.MALFORMED, "expected an authority and a path");
        }
        return OAuth1Exception.reading(() -> {
            Protocol read = Protocol.of(head, content, policy);
            eachOnce(read.protocol());
            return of(read.protocol(), read, head, policy);
        });
    }

    /** Those that nobody here knows, too: they have the prefix (RFC 5849 3.1 and 3.5). */
    private static void eachOnce(Parameters protocol) {
        Set<String> names = new HashSet<>();
        for (Parameter each : protocol) {
            if (!names.add(each.name())) {
                throw new OAuth1Exception(
                        OAuth1Error.REPEATED_PARAMETER, "a parameter of the protocol came more than once");
            }
        }
    }

    private static SignedParameters of(Parameters in, Protocol read, RequestHead head, OAuth1Policy policy) {
        String version = in.value(Names.VERSION);
        if (version != null && !version.equals("1.0")) {
            throw new OAuth1Exception(OAuth1Error.UNSUPPORTED_VERSION, Names.VERSION + " is not 1.0");
        }
        boolean secure = "https".equals(head.scheme());
        SignatureMethod method = method(in.required(Names.SIGNATURE_METHOD), secure, policy);
        boolean plain = method == SignatureMethod.PLAINTEXT;
        String verifier = in.nonEmpty(Names.VERIFIER);
        return new SignedParameters(
                read.placement(),
                in.required(Names.CONSUMER_KEY),
                in.nonEmpty(Names.TOKEN),
                method,
                Secret.of(in.required(Names.SIGNATURE)),
                timestamp(plain ? in.nonEmpty(Names.TIMESTAMP) : in.required(Names.TIMESTAMP)),
                plain ? in.nonEmpty(Names.NONCE) : in.required(Names.NONCE),
                in.nonEmpty(Names.CALLBACK),
                verifier == null ? null : Secret.of(verifier),
                read.realm(),
                secure,
                BaseString.of(head, read.all()));
    }

    private static SignatureMethod method(String name, boolean secure, OAuth1Policy policy) {
        SignatureMethod method = SignatureMethod.of(name);
        if (method == null || !policy.methods().contains(method)) {
            throw new OAuth1Exception(
                    OAuth1Error.UNSUPPORTED_SIGNATURE_METHOD, Names.SIGNATURE_METHOD + " is not accepted");
        }
        if (method == SignatureMethod.PLAINTEXT && !secure) {
            throw new OAuth1Exception(OAuth1Error.INSECURE, "PLAINTEXT needs TLS");
        }
        return method;
    }

    private static long timestamp(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || text.length() > TIMESTAMP_DIGITS || text.startsWith("0")) {
            throw new OAuth1Exception(OAuth1Error.TIMESTAMP, Names.TIMESTAMP + " is no positive integer");
        }
        return Long.parseLong(text);
    }

    /**
     * Whether the request was signed with a key, compared in constant time. Without a key the answer is no and takes as long as
     * for a wrong HMAC, so that clients cannot be guessed; for RSA give any public key of the same size, and drop the answer.
     *
     * @param key of the client that is registered for this kind of method; null if client or token are unknown
     */
    public boolean verify(@Nullable VerifyingKey key) {
        if (method.rsa() && key instanceof VerifyingKey.Rsa rsa) {
            return Signatures.isRsa(method, rsa.key(), base, signature);
        }
        VerifyingKey.Shared given = !method.rsa() && key instanceof VerifyingKey.Shared fitting ? fitting : null;
        VerifyingKey.Shared shared = given != null ? given : VerifyingKey.Shared.of(Secret.of("nobody has this"));
        SignatureMethod calculated = method.rsa() ? SignatureMethod.HMAC_SHA256 : method;
        boolean same = Signatures.isShared(calculated, shared.client(), shared.token(), base, signature);
        return given != null && same;
    }

    /** What is to be remembered, so that the request is not taken twice; null where PLAINTEXT has no nonce or no time. */
    public @Nullable NonceUse nonceUse() {
        return nonce == null || timestamp == 0 ? null : new NonceUse(client, token, timestamp, nonce);
    }

    /**
     * The callback of a request for temporary credentials (RFC 5849 2.1).
     *
     * @return an absolute URI without fragment, or {@link Callback#OUT_OF_BAND}
     * @throws OAuth1Exception if it has none, has a token, or came without TLS
     */
    public String forTemporaryCredentials() {
        requireTls();
        if (token != null) {
            throw new OAuth1Exception(OAuth1Error.MALFORMED, "expected no token");
        }
        if (callback == null) {
            throw new OAuth1Exception(OAuth1Error.MISSING_PARAMETER, Names.CALLBACK + " is missing");
        }
        if (!callback.equals(Callback.OUT_OF_BAND) && !AbsoluteUri.is(callback)) {
            throw new OAuth1Exception(OAuth1Error.MALFORMED, "expected an absolute URI as " + Names.CALLBACK);
        }
        return callback;
    }

    /**
     * The verifier of a request for token credentials (RFC 5849 2.3), to be compared with the one that the owner was given.
     *
     * @throws OAuth1Exception if it has none, has no token, or came without TLS
     */
    public Secret forTokenCredentials() {
        requireTls();
        if (token == null || verifier == null) {
            throw new OAuth1Exception(
                    OAuth1Error.MISSING_PARAMETER, (token == null ? Names.TOKEN : Names.VERIFIER) + " is missing");
        }
        return verifier;
    }

    private void requireTls() {
        if (!secure) {
            throw new OAuth1Exception(OAuth1Error.INSECURE, "credentials are given with TLS only");
        }
    }
}
