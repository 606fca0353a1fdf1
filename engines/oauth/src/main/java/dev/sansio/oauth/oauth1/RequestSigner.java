package dev.sansio.oauth.oauth1;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Signs requests of a client (RFC 5849 3.1). Immutable; one serves all requests.
 *
 * <p>Nonce and time are given to each call. The nonce is random, and never the same again in the same second (RFC 5849 3.3).
 *
 * @param client the identifier of the client, {@code oauth_consumer_key}
 * @param method fits the key
 * @param placement of the parameters of the protocol
 * @param realm to be named in the header field; null for none
 */
public record RequestSigner(
        String client,
        SigningKey key,
        SignatureMethod method,
        Placement placement,
        @Nullable String realm) {

    /**
     * A checked signer.
     *
     * @throws IllegalArgumentException if the method does not fit the key, or PLAINTEXT would put secrets into a URI
     */
    public RequestSigner {
        if (method.rsa() != (key instanceof SigningKey.Rsa)) {
            throw new IllegalArgumentException(method + " needs another kind of key");
        }
        if (method == SignatureMethod.PLAINTEXT && placement == Placement.QUERY) {
            throw new IllegalArgumentException("PLAINTEXT would put secrets into a URI");
        }
    }

    /** HMAC with SHA-1, which every provider knows, in the header field. */
    public static RequestSigner hmacSha1(String client, Secret secret) {
        return new RequestSigner(
                client, new SigningKey.Shared(secret), SignatureMethod.HMAC_SHA1, Placement.HEADER, null);
    }

    /** The same with a realm in the header field. */
    public RequestSigner withRealm(String other) {
        return new RequestSigner(client, key, method, placement, other);
    }

    /** The same with another place for the parameters. */
    public RequestSigner withPlacement(Placement other) {
        return new RequestSigner(client, key, method, other, realm);
    }

    /** The same with another method that fits the key. */
    public RequestSigner withMethod(SignatureMethod other) {
        return new RequestSigner(client, key, other, placement, realm);
    }

    /**
     * Signs a request for temporary credentials (RFC 5849 2.1), a POST without content.
     *
     * @param callback an absolute URI, or {@link Callback#OUT_OF_BAND}
     * @param timestamp seconds since 1970
     * @throws IllegalArgumentException if the request cannot be signed, or is not sent with TLS
     */
    public SignedRequest temporaryCredentials(RequestHead head, String callback, String nonce, long timestamp) {
        requireTls(head);
        return sign(head, Parameters.EMPTY, null, Parameters.of(Names.CALLBACK, callback), nonce, timestamp);
    }

    /**
     * Signs a request for token credentials (RFC 5849 2.3), a POST without content.
     *
     * @param timestamp seconds since 1970
     * @throws IllegalArgumentException if the request cannot be signed, is not sent with TLS, or the verifier is for other
     *     credentials
     */
    public SignedRequest tokenCredentials(
            RequestHead head, TemporaryCredentials temporary, Callback callback, String nonce, long timestamp) {
        requireTls(head);
        if (!callback.token().equals(temporary.token())) {
            throw new IllegalArgumentException("the verifier is for other credentials");
        }
        Parameters verifier = Parameters.of(Names.VERIFIER, callback.verifier().revealText());
        return sign(head, Parameters.EMPTY, temporary.toTokenCredentials(), verifier, nonce, timestamp);
    }

    /**
     * Signs a request for a protected resource.
     *
     * @param form the content if it is a form, which is signed too; else empty, and the content is not signed
     * @param token null for a request with the credentials of the client alone
     * @param timestamp seconds since 1970
     * @throws IllegalArgumentException if the request cannot be signed: it names no resource, has a query that is malformed, has
     *     parameters of the protocol already, has a form as content of GET, HEAD or TRACE, or PLAINTEXT would be sent without TLS
     */
    public SignedRequest sign(
            RequestHead head, Parameters form, @Nullable TokenCredentials token, String nonce, long timestamp) {
        return sign(head, form, token, Parameters.EMPTY, nonce, timestamp);
    }

    private SignedRequest sign(
            RequestHead head,
            Parameters form,
            @Nullable TokenCredentials token,
            Parameters more,
            String nonce,
            long timestamp) {
        require(timestamp > 0 && !nonce.isEmpty(), "the time is positive, and the nonce not empty");
        require(method != SignatureMethod.PLAINTEXT || isTls(head), "PLAINTEXT needs TLS");
        Parameters protocol = protocol(token, nonce, timestamp).and(more);
        Parameters query = query(head);
        require(
                !Protocol.isIn(query) && !Protocol.isIn(form) && !head.fields().contains(HttpNames.AUTHORIZATION),
                "the request has credentials already");
        boolean hasForm = !form.isEmpty() || placement == Placement.FORM;
        require(!hasForm || mayHaveContent(head.method()), "a form is content, which this method does not have");
        require(
                placement != Placement.FORM
                        || Form.isForm(head.fields())
                        || !head.fields().contains("content-type"),
                "the content is no form");
        Secret signature = signature(BaseString.of(head, query.and(form).and(protocol)), token);
        return place(head, form, protocol.and(Names.SIGNATURE, signature.revealText()), hasForm);
    }

    private Parameters protocol(@Nullable TokenCredentials token, String nonce, long timestamp) {
        return Parameters.of(Names.CONSUMER_KEY, client)
                .andIf(Names.TOKEN, token == null ? null : token.token())
                .and(Parameters.of(
                        Names.SIGNATURE_METHOD, method.toString(),
                        Names.TIMESTAMP, Long.toString(timestamp),
                        Names.NONCE, nonce));
    }

    private static Parameters query(RequestHead head) {
        try {
            return Form.queryOf(head.path(), FormLimits.DEFAULT);
        } catch (FormException malformed) {
            throw new IllegalArgumentException("the query cannot be signed: " + malformed.getMessage(), malformed);
        }
    }

    private Secret signature(BaseString base, @Nullable TokenCredentials token) {
        if (key instanceof SigningKey.Rsa rsa) {
            return Signatures.rsa(method, rsa.key(), base);
        }
        Secret own = ((SigningKey.Shared) key).secret();
        return Signatures.shared(method, own, token == null ? Secret.of("") : token.secret(), base);
    }

    private SignedRequest place(RequestHead head, Parameters form, Parameters protocol, boolean hasForm) {
        HttpFields.Builder fields = head.fields().toBuilder();
        if (hasForm && !Form.isForm(head.fields())) {
            fields.set(HttpNames.CONTENT_TYPE, Form.CONTENT_TYPE);
        }
        return switch (placement) {
            case HEADER ->
                new SignedRequest(
                        head.withFields(fields.add(new AuthorizationField(realm, protocol).toField())
                                .build()),
                        form);
            case FORM -> new SignedRequest(head.withFields(fields.build()), form.and(protocol));
            case QUERY ->
                new SignedRequest(
                        new RequestHead(
                                head.method(),
                                head.scheme(),
                                head.authority(),
                                Form.append(head.path(), protocol),
                                head.protocol(),
                                fields.build()),
                        form);
        };
    }

    private static void requireTls(RequestHead head) {
        require(isTls(head), "credentials are asked for with TLS only (RFC 5849 2.1, 2.3)");
    }

    private static boolean isTls(RequestHead head) {
        return "https".equals(head.scheme());
    }

    private static boolean mayHaveContent(String method) {
        return !method.equals("GET") && !method.equals("HEAD") && !method.equals("TRACE");
    }

    private static void require(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
