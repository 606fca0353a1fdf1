package dev.sansio.matrix.client;

import dev.sansio.http.HttpDate;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.ResponseHead;
import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.json.MalformedJsonException;
import dev.sansio.matrix.client.MatrixError.Kind;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes errors of responses that are none that was hoped for. */
final class Refusals {

    private static final JsonLimits LIMITS = JsonLimits.of(1 << 16, 20, 10_000);
    private static final Set<Integer> FOR_NOW = Set.of(408, 425, 429, 500, 502, 503, 504);
    private static final int LONGEST_MESSAGE = 500;

    private final InstantSource wall;
    private final Duration longest;

    Refusals(InstantSource wall, Duration longest) {
        this.wall = wall;
        this.longest = longest;
    }

    /** A response that is no success. */
    MatrixError of(ResponseHead head, ByteBuffer content) {
        Reading said = read(content);
        String code = said.optional("errcode", Codec.TEXT);
        String message = said.optional("error", Codec.TEXT);
        Long millis = said.optional("retry_after_ms", Codec.NUMBER);
        Boolean soft = said.optional("soft_logout", Codec.FLAG);
        Others others = said.others();
        Interactive interactive = head.status() == 401 && others.get("flows") != null ? interactive(content) : null;
        boolean unknownToken = ErrorCode.UNKNOWN_TOKEN.equals(code) || ErrorCode.MISSING_TOKEN.equals(code);
        Kind kind = interactive != null ? Kind.INTERACTIVE : unknownToken ? Kind.LOGGED_OUT : Kind.REFUSED;
        boolean forNow = FOR_NOW.contains(head.status()) || ErrorCode.LIMIT_EXCEEDED.equals(code);
        return new MatrixError(
                kind,
                head.status(),
                code == null ? "" : bounded(code),
                message == null ? "status " + head.status() : bounded(message),
                forNow ? retryAfter(head, millis) : null,
                soft != null && soft,
                interactive,
                null,
                others);
    }

    /** The field goes first, in seconds or as a date; the member is what homeservers had before 1.10. */
    private Duration retryAfter(ResponseHead head, @Nullable Long millis) {
        String field = head.fields().first(HttpNames.RETRY_AFTER);
        Duration said = field == null ? null : parsed(field);
        if (said == null && millis != null) {
            said = Duration.ofMillis(millis);
        }
        if (said == null || said.isNegative()) {
            return Duration.ZERO;
        }
        return said.compareTo(longest) > 0 ? longest : said;
    }

    private @Nullable Duration parsed(String field) {
        if (!field.isEmpty() && field.length() < 10 && field.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Duration.ofSeconds(Long.parseLong(field));
        }
        try {
            Instant now = wall.instant();
            return Duration.between(now, HttpDate.parse(field, now));
        } catch (MalformedFieldException neither) {
            return null;
        }
    }

    private static Reading read(ByteBuffer content) {
        try {
            return Reading.of(Json.readObject(content, LIMITS));
        } catch (MalformedJsonException e) {
            return Reading.of(JsonNodeFactory.instance.objectNode());
        }
    }

    private static @Nullable Interactive interactive(ByteBuffer content) {
        try {
            ObjectNode json = Json.readObject(content, LIMITS);
            return Interactive.CODEC.read("response", json);
        } catch (MalformedJsonException e) {
            return null;
        }
    }

    private static String bounded(String text) {
        return text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE);
    }

    /** No response. */
    static MatrixError unanswered(HttpError error, HttpEvent.By by) {
        String detail = bounded(error.code() + ": " + error.detail());
        if (error.code() == HttpError.Code.TOO_LARGE) {
            return MatrixError.of(Kind.LIMIT, detail, null);
        }
        return switch (by) {
            case TIMED_OUT -> MatrixError.of(Kind.TIMED_OUT, detail, Duration.ZERO);
            case MALFORMED -> MatrixError.of(Kind.MALFORMED, detail, Duration.ZERO);
            default -> MatrixError.of(Kind.UNREACHABLE, detail, Duration.ZERO);
        };
    }
}
