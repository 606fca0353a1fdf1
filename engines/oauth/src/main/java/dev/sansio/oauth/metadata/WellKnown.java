package dev.sansio.oauth.metadata;

/** Where metadata is found (RFC 8615). */
public final class WellKnown {

    private static final String SERVER = "/.well-known/oauth-authorization-server";
    private static final String OPENID = "/.well-known/openid-configuration";
    private static final String RESOURCE = "/.well-known/oauth-protected-resource";

    private WellKnown() {}

    /** Of an authorization server: between host and path of the issuer (RFC 8414 3.1). */
    public static String ofServer(String issuer) {
        return between(issuer, SERVER);
    }

    /** Of a provider of OpenID Connect: behind the path of the issuer (OpenID Connect Discovery 1.0 4). */
    public static String ofOpenid(String issuer) {
        return withoutSlash(issuer) + OPENID;
    }

    /** Of a resource: between host and path or query (RFC 9728 3.1). */
    public static String ofResource(String resource) {
        return between(resource, RESOURCE);
    }

    private static String between(String uri, String name) {
        if (!SecureUri.is(uri)) {
            throw new IllegalArgumentException("expected a URI with TLS");
        }
        int start = uri.indexOf("://") + 3;
        int end = start;
        while (end < uri.length() && uri.charAt(end) != '/' && uri.charAt(end) != '?') {
            end++;
        }
        String rest = uri.substring(end);
        return uri.substring(0, end)
                + name
                + (rest.equals("/") ? "" : rest.startsWith("/?") ? rest.substring(1) : rest);
    }

    private static String withoutSlash(String uri) {
        if (!SecureUri.is(uri)) {
            throw new IllegalArgumentException("expected a URI with TLS");
        }
        return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }
}
