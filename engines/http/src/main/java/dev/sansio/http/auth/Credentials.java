package dev.sansio.http.auth;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a client shows (RFC 9110 11.4), in {@code Authorization} or {@code Proxy-Authorization}.
 *
 * @param scheme in lower case, such as {@code bearer}
 * @param value what follows the scheme: a token, or parameters
 */
public record Credentials(String scheme, Secret value) {

    /**
     * Reads a value.
     *
     * @throws MalformedFieldException if it is none, or has several
     */
    public static Credentials parse(String value) {
        String scheme = single(value).scheme();
        if (!value.regionMatches(true, 0, scheme, 0, scheme.length())) {
            throw new MalformedFieldException("expected a scheme at the beginning");
        }
        return new Credentials(
                scheme, Secret.of(value.substring(scheme.length()).strip()));
    }

    private static Challenge single(String value) {
        List<Challenge> read = AuthReader.read(value);
        if (read.size() != 1) {
            throw new MalformedFieldException("expected one scheme with what belongs to it");
        }
        return read.get(0);
    }

    /**
     * A bearer token (RFC 6750 2.1).
     *
     * @throws IllegalArgumentException if it has characters that no such token has
     */
    public static Credentials bearer(Secret token) {
        Challenge checked = new Challenge("bearer", token.revealText(), Map.of());
        return new Credentials(checked.scheme(), token);
    }

    /**
     * The parameters, names in lower case; empty for a scheme that has a token. They may be secrets.
     *
     * @throws MalformedFieldException if the value is malformed
     */
    public Map<String, String> parameters() {
        return single(scheme + " " + value.revealText()).parameters();
    }

    /** The field for the server that is asked. */
    public HttpField toAuthorization() {
        return field(HttpNames.AUTHORIZATION);
    }

    /** The field for a proxy. */
    public HttpField toProxyAuthorization() {
        return field(HttpNames.PROXY_AUTHORIZATION);
    }

    /** Known schemes are spelled as their specifications do; some servers compare with case. */
    private HttpField field(String name) {
        String spelled = scheme.substring(0, 1).toUpperCase(Locale.ROOT) + scheme.substring(1);
        String text = new String(value.reveal(), StandardCharsets.UTF_8);
        return new HttpField(name, text.isEmpty() ? spelled : spelled + " " + text, true);
    }
}
