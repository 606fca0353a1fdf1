package dev.sansio.reactive.http;

import dev.sansio.http.Authority;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A request that a client sends. Immutable: each method returns a changed copy. */
public final class HttpRequest {

    private final String method;
    private final URI uri;
    private final HttpFields fields;
    private final HttpBody body;
    private final @Nullable Duration timeout;

    private HttpRequest(String method, URI uri, HttpFields fields, HttpBody body, @Nullable Duration timeout) {
        this.method = method;
        this.uri = uri;
        this.fields = fields;
        this.body = body;
        this.timeout = timeout;
    }

    /**
     * A request of any method.
     *
     * @param uri absolute, of scheme {@code http} or {@code https}, without user information; a fragment is not sent
     * @throws IllegalArgumentException if it is none
     */
    public static HttpRequest of(String method, URI uri) {
        HttpRequest request = new HttpRequest(method, uri, HttpFields.EMPTY, HttpBody.EMPTY, null);
        request.head(); // whatever cannot be sent is refused here
        return request;
    }

    /** GET. */
    public static HttpRequest get(String uri) {
        return of("GET", URI.create(uri));
    }

    /** HEAD. */
    public static HttpRequest head(String uri) {
        return of("HEAD", URI.create(uri));
    }

    /** POST of a body. */
    public static HttpRequest post(String uri, HttpBody body) {
        return of("POST", URI.create(uri)).body(body);
    }

    /** PUT of a body. */
    public static HttpRequest put(String uri, HttpBody body) {
        return of("PUT", URI.create(uri)).body(body);
    }

    /** DELETE. */
    public static HttpRequest delete(String uri) {
        return of("DELETE", URI.create(uri));
    }

    /** A copy with one more field. */
    public HttpRequest field(String name, String value) {
        return fields(fields.toBuilder().add(name, value).build());
    }

    /** A copy with these fields and no others. */
    public HttpRequest fields(HttpFields fields) {
        return new HttpRequest(method, uri, fields, body, timeout);
    }

    /** A copy with a body. */
    public HttpRequest body(HttpBody body) {
        return new HttpRequest(method, uri, fields, body, timeout);
    }

    /** A copy that waits so long for the head of the response, instead of as long as its client does. */
    public HttpRequest timeout(Duration timeout) {
        return new HttpRequest(method, uri, fields, body, timeout);
    }

    /** A copy that waits for 100 (Continue) before it sends its body, for a second at most (RFC 9110 10.1.1). */
    public HttpRequest expectContinue() {
        return fields(fields.toBuilder().set("expect", "100-continue").build());
    }

    /** The method, case-sensitive. */
    public String method() {
        return method;
    }

    /** Where it goes. */
    public URI uri() {
        return uri;
    }

    /** The fields as they were given; the client adds what the body needs. */
    public HttpFields fields() {
        return fields;
    }

    /** The content. */
    public HttpBody body() {
        return body;
    }

    @Nullable
    Duration timeout() {
        return timeout;
    }

    /** The same method, fields and body, elsewhere. */
    HttpRequest to(URI other) {
        return new HttpRequest(method, other, fields, body, timeout);
    }

    Origin origin() {
        return Origin.of(uri);
    }

    RequestHead head() {
        Origin origin = origin();
        HttpFields all = fields;
        if (body.length() > 0 || (body.length() == 0 && contentExpected())) {
            all = fields.contains("content-length")
                    ? fields
                    : fields.toBuilder()
                            .add("content-length", Long.toString(body.length()))
                            .build();
        }
        return new RequestHead(method, origin.scheme(), origin.authority(), path(), null, all);
    }

    /** Methods whose requests have content by their meaning say so even if it is empty (RFC 9110 8.6). */
    private boolean contentExpected() {
        return body.isEmpty() && (method.equals("POST") || method.equals("PUT") || method.equals("PATCH"));
    }

    String path() {
        String path = uri.getRawPath();
        String query = uri.getRawQuery();
        String asked = path == null || path.isEmpty() ? (method.equals("OPTIONS") ? "*" : "/") : path;
        return query == null ? asked : (asked.equals("*") ? "/" : asked) + "?" + query;
    }

    /** Method and target without the query, which may hold secrets. */
    @Override
    public String toString() {
        return method + " " + origin() + (uri.getRawPath() == null ? "" : uri.getRawPath());
    }

    /** Where connections go: scheme, host and port. */
    record Origin(String scheme, String host, int port) {

        static Origin of(URI uri) {
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            scheme = switch (scheme) {
                case "ws" -> "http";
                case "wss" -> "https";
                default -> scheme;
            };
            if ((!scheme.equals("http") && !scheme.equals("https")) || uri.getRawAuthority() == null) {
                throw new IllegalArgumentException("a request goes to an absolute URI of http or https");
            }
            if (uri.getRawUserInfo() != null || uri.getRawAuthority().indexOf('@') >= 0) {
                throw new IllegalArgumentException("user information does not belong into a URI (RFC 9110 4.2.4)");
            }
            Authority authority = Authority.of(uri.getRawAuthority());
            return new Origin(scheme, authority.host(), authority.portFor(scheme));
        }

        boolean secure() {
            return scheme.equals("https");
        }

        /** As it stands in a request: without the port that the scheme has anyway. */
        String authority() {
            return port == (secure() ? 443 : 80) ? host : host + ":" + port;
        }

        /** The host as a name or address to connect to: without the brackets of IPv6. */
        String connectHost() {
            return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        }

        @Override
        public String toString() {
            return scheme + "://" + authority();
        }
    }
}
