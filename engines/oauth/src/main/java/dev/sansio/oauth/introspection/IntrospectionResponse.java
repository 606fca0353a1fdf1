package dev.sansio.oauth.introspection;

import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.json.JsonContent;
import dev.sansio.oauth.proof.Confirmation;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known about a token (RFC 7662 2.2).
 *
 * @param active whether it is good; false for whatever the provider does not know
 * @param members all but {@code active}; none of an inactive token, about which nothing is told
 */
public record IntrospectionResponse(boolean active, Document members) {

    private static final String ACTIVE = "active";
    private static final List<String> TEXTS =
            List.of("scope", "client_id", "username", "token_type", "sub", "iss", "jti");
    private static final List<String> TIMES = List.of("exp", "iat", "nbf");

    /** About a token that is none, has expired, was revoked, or is not for whoever asks. */
    public static final IntrospectionResponse INACTIVE = new IntrospectionResponse(false, Document.EMPTY);

    /**
     * A checked response.
     *
     * @throws IllegalArgumentException if there is anything about an inactive token, or {@code active} is among the members
     * @throws DocumentException if a member that is known here is of another type than it must be
     */
    public IntrospectionResponse {
        if ((!active && !members.isEmpty()) || members.names().contains(ACTIVE)) {
            throw new IllegalArgumentException("nothing is told about an inactive token");
        }
        TEXTS.forEach(members::text);
        TIMES.forEach(members::time);
        members.textOrTexts("aud");
        Confirmation.read(members);
    }

    /**
     * Reads a response. One with a status other than 200 is an {@link dev.sansio.oauth.oauth2.response.ErrorResponse}.
     *
     * @throws DocumentException if it is none
     */
    public static IntrospectionResponse read(ResponseHead head, byte[] content) {
        if (head.status() != 200) {
            throw DocumentException.status(head.status());
        }
        return of(JsonContent.read(head.fields(), content));
    }

    static IntrospectionResponse of(Document in) {
        Boolean active = in.flag(ACTIVE);
        if (active == null) {
            throw DocumentException.missing(ACTIVE);
        }
        return active ? new IntrospectionResponse(true, in.without(Set.of(ACTIVE))) : INACTIVE;
    }

    /** All members. */
    public Document toDocument() {
        return Document.builder().flag(ACTIVE, active).all(members).build();
    }

    /** The head of the response, for a provider. */
    public ResponseHead toHead() {
        return JsonContent.head(200);
    }

    /** The content of the response, for a provider. */
    public byte[] toContent() {
        return toDocument().toBytes();
    }

    /**
     * Whether the token is good now: the answer may have been kept for a while.
     *
     * @param skew by how much the clocks of both ends may differ
     */
    public boolean isGood(Instant now, Duration skew) {
        Instant expires = members.time("exp");
        Instant begins = members.time("nbf");
        return active
                && (expires == null || now.isBefore(expires.plus(skew)))
                && (begins == null || !now.isBefore(begins.minus(skew)));
    }

    /** The tokens of the scope; empty without. */
    public Set<String> scope() {
        String text = members.text("scope");
        Set<String> tokens = new LinkedHashSet<>(Arrays.asList((text == null ? "" : text).split(" ", -1)));
        tokens.remove("");
        return tokens;
    }

    /** The client that the token was issued to; null if it is not told. */
    public @Nullable String clientId() {
        return members.text("client_id");
    }

    /** Whom the token is about; null if it is not told. */
    public @Nullable String subject() {
        return members.text("sub");
    }

    /** Whom the token is for; empty if it is not told. */
    public List<String> audience() {
        return members.textOrTexts("aud");
    }

    /** From when on the token is not good any more; null if it is not told. */
    public @Nullable Instant expirationTime() {
        return members.time("exp");
    }

    /** The key that the token is bound to; null for a bearer token. */
    public @Nullable Confirmation confirmation() {
        return Confirmation.read(members);
    }
}
