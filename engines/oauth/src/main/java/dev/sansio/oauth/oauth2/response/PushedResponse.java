package dev.sansio.oauth.oauth2.response;

import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.json.JsonContent;
import java.time.Duration;

/**
 * The reference to a request that was pushed (RFC 9126 2.2). It is for one use of this one client.
 *
 * @param requestUri what the user agent is sent away with, and nothing else but the client
 * @param expiresIn from the time of the response on; above 0
 */
public record PushedResponse(String requestUri, Duration expiresIn) {

    private static final String REQUEST_URI = "request_uri";
    private static final String EXPIRES_IN = "expires_in";

    /**
     * A checked response.
     *
     * @throws IllegalArgumentException if the reference is empty, or the lifetime is not above 0
     */
    public PushedResponse {
        if (requestUri.isEmpty() || expiresIn.toSeconds() <= 0) {
            throw new IllegalArgumentException("a reference is not empty and lives for more than 0 seconds");
        }
    }

    /**
     * Reads a response. One with a status other than 201 is an {@link ErrorResponse}; 200 is taken as well, as some providers
     * send it.
     *
     * @throws DocumentException if it is none
     */
    public static PushedResponse read(ResponseHead head, byte[] content) {
        if (head.status() != 201 && head.status() != 200) {
            throw DocumentException.status(head.status());
        }
        Document in = JsonContent.read(head.fields(), content);
        Duration expiresIn = in.seconds(EXPIRES_IN);
        if (expiresIn == null) {
            throw DocumentException.missing(EXPIRES_IN);
        }
        if (expiresIn.isZero()) {
            throw DocumentException.unsuitable(EXPIRES_IN, "a number of seconds above 0");
        }
        return new PushedResponse(in.requiredText(REQUEST_URI), expiresIn);
    }

    /** The head of the response, for a provider. */
    public ResponseHead toHead() {
        return JsonContent.head(201);
    }

    /** The content of the response, for a provider. */
    public byte[] toContent() {
        return Document.builder()
                .text(REQUEST_URI, requestUri)
                .seconds(EXPIRES_IN, expiresIn)
                .build()
                .toBytes();
    }
}
