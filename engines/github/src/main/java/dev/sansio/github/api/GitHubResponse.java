package dev.sansio.github.api;

import dev.sansio.http.HttpDate;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.HttpSyntax;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.ResponseHead;
import dev.sansio.http.content.MediaType;
import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.json.MalformedJsonException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was answered.
 *
 * @param head status and fields
 * @param content as it came
 * @param json the content read, if it is JSON; else null
 * @param revalidated whether GitHub said that nothing has changed, and the content is what was remembered
 */
public record GitHubResponse(
        ResponseHead head, ByteBuffer content, @Nullable JsonNode json, boolean revalidated) {

    /** Content that nobody changes. */
    public GitHubResponse {
        content = content.asReadOnlyBuffer();
    }

    /**
     * An answer whose content is read if it is JSON.
     *
     * @throws MalformedJsonException if it says that it is JSON and succeeded, and is none
     */
    public static GitHubResponse read(ResponseHead head, ByteBuffer content, JsonLimits limits) {
        JsonNode json = null;
        if (content.hasRemaining() && isJson(head.fields())) {
            try {
                json = Json.read(content, limits);
            } catch (MalformedJsonException malformed) {
                if (head.successful()) {
                    throw malformed;
                }
            }
        }
        return new GitHubResponse(head, content, json, false);
    }

    private static boolean isJson(HttpFields fields) {
        String type = fields.first(HttpNames.CONTENT_TYPE);
        try {
            if (type == null) {
                return false;
            }
            MediaType media = MediaType.parse(type);
            return media.is("application", "json") || media.suffix().equals("json");
        } catch (MalformedFieldException unknown) {
            return false;
        }
    }

    /** The status. */
    public int status() {
        return head.status();
    }

    /**
     * The object that was answered.
     *
     * @throws MalformedJsonException if it is none
     */
    public JsonView object() {
        if (json instanceof ObjectNode object) {
            return new JsonView(object);
        }
        throw MalformedJsonException.type("the content", "an object");
    }

    /** What is left of the limit; null if nothing was said about it. */
    public @Nullable RateLimit rateLimit() {
        return RateLimit.of(head.fields());
    }

    /**
     * The neighbours of the page.
     *
     * @throws MalformedFieldException if what is said about them cannot be read
     */
    public PageLinks links() {
        return PageLinks.of(head.fields());
    }

    /** That what was called will go away; null if not. */
    public @Nullable Deprecation deprecation() {
        return Deprecation.of(head.fields());
    }

    /** How long to wait before the same list of events or notifications is worth another call; null if that is not said. */
    public @Nullable Duration pollInterval() {
        String value = head.fields().first("x-poll-interval");
        long seconds = value == null ? -1 : HttpSyntax.digits(value);
        return seconds < 0 || seconds > Integer.MAX_VALUE ? null : Duration.ofSeconds(seconds);
    }

    /** The number by which GitHub's support finds the call; null without one. */
    public @Nullable String requestId() {
        return head.fields().first("x-github-request-id");
    }

    /**
     * When it was answered, by the server's own clock, so that its times can be compared.
     *
     * @param otherwise if it does not say
     */
    public Instant answeredAt(Instant otherwise) {
        String date = head.fields().first(HttpNames.DATE);
        try {
            return date == null ? otherwise : HttpDate.parse(date, otherwise);
        } catch (MalformedFieldException none) {
            return otherwise;
        }
    }

    /** Without the content, which may have secrets. */
    @Override
    public String toString() {
        return "GitHubResponse[" + status() + ", " + content.remaining() + " octets"
                + (revalidated ? ", revalidated" : "") + "]";
    }
}
