package dev.sansio.oauth.oauth2.response;

import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.ResponseHead;
import dev.sansio.http.auth.Challenge;
import dev.sansio.http.context.RetryAfter;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.json.JsonContent;
import dev.sansio.oauth.oauth2.OAuth2Error;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why there are no tokens (RFC 6749 5.2), or why another endpoint for clients does not do what it is asked for.
 *
 * @param head with the status, and fields such as {@code Retry-After} and {@code DPoP-Nonce}
 * @param others members that are not known here
 */
public record ErrorResponse(ResponseHead head, OAuth2Error error, Document others) implements TokenAnswer {

    static final String ERROR = "error";
    private static final String DESCRIPTION = "error_description";
    private static final String URI = "error_uri";

    private static final Set<String> OWN = Set.of(ERROR, DESCRIPTION, URI);

    /** What a provider answers, with the status that belongs to the error. */
    public static ErrorResponse of(OAuth2Error error) {
        return new ErrorResponse(JsonContent.head(error.status()), error, Document.EMPTY);
    }

    /**
     * What a provider answers to a client that tried to authenticate by the field {@code Authorization}: with a challenge of the
     * same scheme (RFC 6749 5.2).
     */
    public static ErrorResponse of(OAuth2Error error, Challenge challenge) {
        ResponseHead plain = JsonContent.head(error.status());
        return new ErrorResponse(
                new ResponseHead(
                        plain.status(),
                        plain.fields().toBuilder()
                                .add(HttpNames.WWW_AUTHENTICATE, challenge.toString())
                                .build()),
                error,
                Document.EMPTY);
    }

    /** The same with one more field, such as {@code DPoP-Nonce}. */
    public ErrorResponse with(String name, String value) {
        return new ErrorResponse(
                new ResponseHead(
                        head.status(),
                        head.fields().toBuilder().add(name, value).build()),
                error,
                others);
    }

    /**
     * Reads a response of an endpoint that has no tokens to give.
     *
     * @throws DocumentException if it is no error, or of another media type
     */
    public static ErrorResponse read(ResponseHead head, byte[] content) {
        return of(head, JsonContent.read(head.fields(), content));
    }

    static ErrorResponse of(ResponseHead head, Document in) {
        try {
            OAuth2Error error = OAuth2Error.read(in.requiredText(ERROR), optional(in, DESCRIPTION), optional(in, URI));
            return new ErrorResponse(head, error, in.without(OWN));
        } catch (FormException wrong) {
            throw DocumentException.unsuitable(ERROR, "printable ASCII");
        }
    }

    /** For people only: what is wrong with it does not hide the error. */
    private static @Nullable String optional(Document in, String name) {
        try {
            return in.text(name);
        } catch (DocumentException wrong) {
            return null;
        }
    }

    /**
     * How long the provider asks to wait (RFC 9110 10.2.3); null if it does not, or not understandably.
     *
     * @param now the time of day
     */
    public @Nullable Duration retryAfter(Instant now) {
        String value = head.fields().first(HttpNames.RETRY_AFTER);
        try {
            return value == null ? null : RetryAfter.parse(value, now);
        } catch (MalformedFieldException wrong) {
            return null;
        }
    }

    @Override
    public ResponseHead toHead() {
        return head;
    }

    @Override
    public byte[] toContent() {
        return Document.builder()
                .text(ERROR, error.code())
                .text(DESCRIPTION, error.description())
                .text(URI, error.uri())
                .all(others)
                .build()
                .toBytes();
    }
}
