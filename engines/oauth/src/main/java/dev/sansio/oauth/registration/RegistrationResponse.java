package dev.sansio.oauth.registration;

import dev.sansio.core.Secret;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.json.JsonContent;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A client that is registered (RFC 7591 3.2.1, RFC 7592 3).
 *
 * @param clientSecret null for a client that has none
 * @param clientIdIssuedAt null if the provider does not say
 * @param clientSecretExpiresAt null if it does not expire
 * @param management how the client manages its registration; null if it cannot
 * @param metadata as it is registered, which need not be what was asked for
 */
public record RegistrationResponse(
        String clientId,
        @Nullable Secret clientSecret,
        @Nullable Instant clientIdIssuedAt,
        @Nullable Instant clientSecretExpiresAt,
        @Nullable Management management,
        ClientMetadata metadata) {

    static final String CLIENT_ID = "client_id";
    static final String CLIENT_SECRET = "client_secret";
    private static final String ISSUED_AT = "client_id_issued_at";
    private static final String EXPIRES_AT = "client_secret_expires_at";
    private static final String URI = "registration_client_uri";
    private static final String TOKEN = "registration_access_token";

    /** What a client never sets. */
    static final Set<String> OF_THE_PROVIDER = Set.of(ISSUED_AT, EXPIRES_AT, URI, TOKEN);

    private static final Set<String> OWN = own();

    private static Set<String> own() {
        Set<String> names = new HashSet<>(OF_THE_PROVIDER);
        names.add(CLIENT_ID);
        names.add(CLIENT_SECRET);
        return Set.copyOf(names);
    }

    /**
     * How a client manages its registration (RFC 7592 3).
     *
     * @param uri of its configuration endpoint
     * @param token which is good for nothing else, and replaces the one before
     */
    public record Management(String uri, Secret token) {}

    /**
     * A checked response.
     *
     * @throws IllegalArgumentException if the client has no name
     */
    public RegistrationResponse {
        if (clientId.isEmpty()) {
            throw new IllegalArgumentException("a client has a name");
        }
    }

    /**
     * Reads a response. One with a status other than 201 and 200 is an {@link dev.sansio.oauth.oauth2.response.ErrorResponse}.
     *
     * @throws DocumentException if it is none, or has a secret without saying when that expires
     */
    public static RegistrationResponse read(ResponseHead head, byte[] content) {
        if (head.status() != 201 && head.status() != 200) {
            throw DocumentException.status(head.status());
        }
        Document in = JsonContent.read(head.fields(), content);
        Secret secret = in.secret(CLIENT_SECRET);
        if (secret != null && !in.has(EXPIRES_AT)) {
            throw DocumentException.missing(EXPIRES_AT);
        }
        return new RegistrationResponse(
                in.requiredText(CLIENT_ID),
                secret,
                in.time(ISSUED_AT),
                unlessNever(in.time(EXPIRES_AT)),
                management(in),
                new ClientMetadata(in.without(OWN)));
    }

    /** 0 is never. */
    private static @Nullable Instant unlessNever(@Nullable Instant time) {
        return time == null || time.getEpochSecond() == 0 ? null : time;
    }

    /** Both, or neither. */
    private static @Nullable Management management(Document in) {
        return in.has(URI) || in.has(TOKEN) ? new Management(in.requiredText(URI), in.requiredSecret(TOKEN)) : null;
    }

    /** The head of the response, for a provider: 201 once, and 200 ever after. */
    public ResponseHead toHead(boolean created) {
        return JsonContent.head(created ? 201 : 200);
    }

    /** The content of the response, for a provider. */
    public byte[] toContent() {
        Instant never = clientSecret == null ? null : Instant.EPOCH;
        return Document.builder()
                .text(CLIENT_ID, clientId)
                .secret(CLIENT_SECRET, clientSecret)
                .time(ISSUED_AT, clientIdIssuedAt)
                .time(EXPIRES_AT, clientSecretExpiresAt == null ? never : clientSecretExpiresAt)
                .text(URI, management == null ? null : management.uri())
                .secret(TOKEN, management == null ? null : management.token())
                .all(metadata.members())
                .build()
                .toBytes();
    }
}
