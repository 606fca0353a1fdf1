package dev.sansio.oauth.client;

import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.form.AbsoluteUri;
import java.util.Locale;

/**
 * Where a provider is asked something (RFC 6749 3, RFC 8414 2): a URI of {@code https}, or of {@code http} to this machine.
 *
 * @param scheme in lower case
 * @param path and query
 */
public record Endpoint(String scheme, String authority, String path) {

    /**
     * A checked endpoint.
     *
     * @throws IllegalArgumentException if secrets would go there in clear text, or it cannot be asked
     */
    public Endpoint {
        Origin origin = Origin.of(scheme + "://" + authority);
        if (!origin.isProtected()) {
            throw new IllegalArgumentException("an endpoint is asked with TLS only (RFC 6749 3.1, 3.2): " + origin);
        }
        RequestHead.get(scheme, authority, path, HttpFields.EMPTY);
    }

    /**
     * Reads an absolute URI.
     *
     * @throws IllegalArgumentException if it is none, has a fragment or user information, or is not protected
     */
    public static Endpoint of(String uri) {
        int colon = uri.indexOf("://");
        if (colon <= 0 || !AbsoluteUri.is(uri)) {
            throw new IllegalArgumentException("an endpoint is an absolute URI without fragment");
        }
        int end = colon + 3;
        while (end < uri.length() && uri.charAt(end) != '/' && uri.charAt(end) != '?') {
            end++;
        }
        String rest = uri.substring(end);
        return new Endpoint(
                uri.substring(0, colon).toLowerCase(Locale.ROOT),
                uri.substring(colon + 3, end),
                rest.startsWith("/") ? rest : "/" + rest);
    }

    /** Scheme, host and port. */
    public Origin origin() {
        return Origin.of(scheme + "://" + authority);
    }

    /** A request to it. */
    RequestHead head(String method, HttpFields fields) {
        return new RequestHead(method, scheme, authority, path, null, fields);
    }

    /** The URI. */
    @Override
    public String toString() {
        return scheme + "://" + authority + path;
    }
}
