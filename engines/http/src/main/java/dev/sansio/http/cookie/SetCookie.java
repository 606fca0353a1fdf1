package dev.sansio.http.cookie;

import dev.sansio.http.HttpDate;
import dev.sansio.http.MalformedFieldException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The value of {@code Set-Cookie} (RFC 6265bis 4.1, 5.6).
 *
 * @param cookie name and value
 * @param expires until when it is kept, or null
 * @param maxAge for how many seconds it is kept, before which {@code expires} does not count; 0 or less removes it; or null
 * @param domain the domain whose hosts get it, in lower case, without a dot before it; null for the one host that set it
 * @param path the path under which it is sent; null for that of the request
 * @param sameSite null where nothing is said
 */
public record SetCookie(
        Cookie cookie,
        @Nullable Instant expires,
        @Nullable Long maxAge,
        @Nullable String domain,
        @Nullable String path,
        boolean secure,
        boolean httpOnly,
        @Nullable SameSite sameSite) {

    /**
     * A checked value.
     *
     * @throws IllegalArgumentException if domain or path has a character that would end it
     */
    public SetCookie {
        if ((domain != null && !CookieSyntax.isPlain(domain)) || (path != null && !CookieSyntax.isPlain(path))) {
            throw new IllegalArgumentException("an attribute has a character that would end it");
        }
    }

    /** One for this host and session, sent with TLS only, and not shown to scripts. */
    public static SetCookie of(String name, String value) {
        return new SetCookie(new Cookie(name, value), null, null, null, "/", true, true, SameSite.LAX);
    }

    /** The same, kept for so many seconds; 0 removes it. */
    public SetCookie withMaxAge(long seconds) {
        return new SetCookie(cookie, expires, seconds, domain, path, secure, httpOnly, sameSite);
    }

    /** The same for all hosts of a domain. */
    public SetCookie withDomain(String other) {
        return new SetCookie(cookie, expires, maxAge, other, path, secure, httpOnly, sameSite);
    }

    /** The same for another path. */
    public SetCookie withPath(String other) {
        return new SetCookie(cookie, expires, maxAge, domain, other, secure, httpOnly, sameSite);
    }

    /**
     * Reads a value as clients do: attributes that are unknown, malformed or longer than 1024 characters are ignored, and of one
     * that is repeated the last counts.
     *
     * @throws MalformedFieldException if there is no cookie in it, it has a control character, or name and value have more than
     *     4096 characters; the field is then to be ignored
     */
    public static SetCookie parse(String value) {
        return new SetCookieParser(value).parse();
    }

    /** As it stands in a field. */
    public String toFieldValue() {
        StringBuilder out = new StringBuilder();
        out.append(cookie.name()).append(cookie.name().isEmpty() ? "" : "=").append(cookie.value());
        if (expires != null) {
            out.append("; Expires=").append(HttpDate.format(expires));
        }
        if (maxAge != null) {
            out.append("; Max-Age=").append(maxAge);
        }
        if (domain != null) {
            // Readers drop one dot; a second, of a domain that matches no host, is to stay.
            out.append(domain.startsWith(".") ? "; Domain=." : "; Domain=").append(domain);
        }
        if (path != null) {
            out.append("; Path=").append(path);
        }
        out.append(secure ? "; Secure" : "").append(httpOnly ? "; HttpOnly" : "");
        return sameSite == null
                ? out.toString()
                : out.append("; SameSite=").append(sameSite).toString();
    }
}
