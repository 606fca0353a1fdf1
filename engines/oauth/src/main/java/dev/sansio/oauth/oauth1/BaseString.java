package dev.sansio.oauth.oauth1;

import dev.sansio.http.Authority;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.form.Parameter;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.form.PercentEncoding;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is signed (RFC 5849 3.4.1).
 *
 * @param method of HTTP, in upper case
 * @param uri without query, as {@link #uriOf} makes it
 * @param parameters normalised, as {@link #normalized} makes them; there may be secrets among them
 */
public record BaseString(String method, String uri, String parameters) {

    private static final Comparator<Parameter> BY_NAME_THEN_VALUE =
            Comparator.comparing(Parameter::name).thenComparing(Parameter::value);

    /**
     * The base string of a request.
     *
     * @param parameters all that are collected from query, header field and form (RFC 5849 3.4.1.3.1)
     * @throws IllegalArgumentException if the request names no resource: without scheme or authority, or with {@code *}
     */
    public static BaseString of(RequestHead head, Parameters parameters) {
        return new BaseString(head.method().toUpperCase(Locale.ROOT), uriOf(head), normalized(parameters));
    }

    /**
     * The URI of a request without its query, in normal form (RFC 5849 3.4.1.2). The path stays as it is sent.
     *
     * @throws IllegalArgumentException if the request names no resource: without scheme or authority, or with {@code *}
     */
    public static String uriOf(RequestHead head) {
        String scheme = head.scheme();
        String authority = head.authority();
        if (scheme == null || authority == null || !head.path().startsWith("/")) {
            throw new IllegalArgumentException("a request that is signed has a scheme, an authority and a path");
        }
        Authority said = Authority.of(authority);
        boolean usual = (scheme.equals("http") && said.port() == 80) || (scheme.equals("https") && said.port() == 443);
        int query = head.path().indexOf('?');
        String path = query < 0 ? head.path() : head.path().substring(0, query);
        return scheme + "://" + (usual ? said.host() : said.toString()) + path;
    }

    /**
     * Parameters in normal form (RFC 5849 3.4.1.3.2), without {@code oauth_signature}.
     *
     * @throws IllegalArgumentException if a name or value has no encoding
     */
    public static String normalized(Parameters parameters) {
        List<Parameter> encoded = parameters.stream()
                .filter(each -> !each.name().equals(Names.SIGNATURE))
                .map(each -> new Parameter(PercentEncoding.encode(each.name()), PercentEncoding.encode(each.value())))
                .sorted(BY_NAME_THEN_VALUE) // octets as they are encoded; and not of "name=value", where "=" would
                // count
                .toList();
        return encoded.stream().map(each -> each.name() + "=" + each.value()).collect(Collectors.joining("&"));
    }

    /** The text, which an HMAC or a signature is made of. */
    public String text() {
        return PercentEncoding.encode(method) + "&" + PercentEncoding.encode(uri) + "&"
                + PercentEncoding.encode(parameters);
    }

    /** Without the parameters, among which there may be secrets. */
    @Override
    public String toString() {
        return "BaseString[" + method + " " + uri + "]";
    }
}
