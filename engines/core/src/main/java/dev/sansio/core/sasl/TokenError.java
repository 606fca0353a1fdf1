package dev.sansio.core.sasl;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a token is refused, as the client may read it (RFC 7628 section 3.2.2).
 *
 * @param status {@code invalid_token}, {@code insufficient_scope} or {@code invalid_request} (RFC 6750 section 3.1); XOAUTH2
 *     servers give an HTTP status such as {@code 401}
 * @param scope the scope that a token needs; null to leave it out
 * @param openidConfiguration the URL of a document that tells where to get one; null to leave it out
 */
public record TokenError(
        String status, @Nullable String scope, @Nullable String openidConfiguration) {

    /** The token is expired, revoked, malformed or otherwise invalid. */
    public static final TokenError INVALID_TOKEN = new TokenError("invalid_token", null, null);

    /** Checks for null. */
    public TokenError {
        Objects.requireNonNull(status, "status");
    }

    /** The JSON object that is sent. */
    public String toJson() {
        StringBuilder json = new StringBuilder("{");
        append(json, "status", status);
        append(json, "scope", scope);
        append(json, "openid-configuration", openidConfiguration);
        return json.append('}').toString();
    }

    private static void append(StringBuilder json, String key, @Nullable String value) {
        if (value == null) {
            return;
        }
        json.append(json.length() > 1 ? ",\"" : "\"").append(key).append("\":\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
