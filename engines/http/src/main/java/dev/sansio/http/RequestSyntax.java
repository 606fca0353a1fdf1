package dev.sansio.http;

import org.jspecify.annotations.Nullable;

/** The grammar of the parts of a request head. */
final class RequestSyntax {

    private RequestSyntax() {}

    static void check(
            String method,
            @Nullable String scheme,
            @Nullable String authority,
            String path,
            @Nullable String protocol) {
        require(isKnownMethod(method) || HttpSyntax.isToken(method), "the method is no token");
        require(scheme == null || isScheme(scheme), "the scheme is none (RFC 3986 3.1)");
        require(authority == null || Authority.isValid(authority), "the authority is no host with an optional port");
        require(protocol == null || isProtocol(protocol), "the protocol is no token with an optional version");
        if (method.equals("CONNECT") && protocol == null) {
            require(path.isEmpty() && authority != null, "CONNECT has an authority and no path (RFC 9110 9.3.6)");
            require(authority != null && Authority.of(authority).port() > 0, "CONNECT needs a port (RFC 9110 9.3.6)");
        } else {
            require(isPath(path), "the path is not in origin-form, nor *");
            require(!path.equals("*") || method.equals("OPTIONS"), "only OPTIONS asks for *");
        }
    }

    private static void require(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    @SuppressWarnings("ReferenceEquality") // a quick yes; what is not the same String is looked at
    private static boolean isKnownMethod(String method) {
        return method == "GET" || method == "POST" || method == "HEAD";
    }

    /** In lower case, which is its normal form (RFC 9110 4.2.3). */
    @SuppressWarnings("ReferenceEquality") // a quick yes; what is not the same String is looked at
    static boolean isScheme(String scheme) {
        if (scheme == "https" || scheme == "http") {
            return true;
        }
        for (int i = 0; i < scheme.length(); i++) {
            char c = scheme.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (!letter && (i == 0 || ((c < '0' || c > '9') && c != '+' && c != '-' && c != '.'))) {
                return false;
            }
        }
        return !scheme.isEmpty();
    }

    /** Visible characters from a slash on, without a fragment (RFC 9112 3.2.1); or an asterisk. */
    static boolean isPath(String path) {
        if (path.equals("*")) {
            return true;
        }
        int length = path.length();
        if (length == 0 || path.charAt(0) != '/') {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = path.charAt(i);
            if (c <= ' ' || c >= 0x7F || c == '#') {
                return false;
            }
        }
        return true;
    }

    private static boolean isProtocol(String protocol) {
        int slash = protocol.indexOf('/');
        return slash < 0
                ? HttpSyntax.isToken(protocol)
                : HttpSyntax.isToken(protocol.substring(0, slash)) && HttpSyntax.isToken(protocol.substring(slash + 1));
    }
}
