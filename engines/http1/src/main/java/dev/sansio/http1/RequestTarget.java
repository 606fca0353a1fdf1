package dev.sansio.http1;

import dev.sansio.core.SessionFailedException;
import dev.sansio.http.Authority;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a request line and {@code Host} ask for together (RFC 9112 3.2, 3.3). */
final class RequestTarget {

    private final @Nullable String scheme;
    private final boolean differentHost;
    /** The last {@code Host} that was found valid: the same String comes again as long as its line does. */
    private String validHost = "";

    RequestTarget(Http1Options options) {
        this.scheme = options.scheme();
        this.differentHost = options.tolerates(Http1Tolerance.DIFFERENT_HOST);
    }

    /** The head of a request. */
    RequestHead head(RequestLine line, Framing framing, @Nullable String protocol, HttpFields fields) {
        String host = host(line, framing);
        String target = line.target;
        if (line.method.equals("CONNECT")) {
            // authority-form, with a port; Host adds nothing to it (RFC 9112 3.2.3)
            if (!Authority.isValid(target) || Authority.of(target).port() <= 0) {
                throw bad("CONNECT wants host and port");
            }
            return new RequestHead(line.method, null, target, "", null, fields);
        }
        String authority = host.isEmpty() ? null : host;
        if (target.charAt(0) == '/' || (target.equals("*") && line.method.equals("OPTIONS"))) {
            return made(line.method, scheme, authority, target, protocol, fields);
        }
        return absolute(line.method, target, host, framing.hosts > 0, protocol, fields);
    }

    @SuppressWarnings("ReferenceEquality") // a quick yes; what is not the same String is looked at
    private String host(RequestLine line, Framing framing) {
        if (framing.hosts > 1 || (framing.hosts == 0 && !line.old)) {
            throw Faults.of(Faults.HOST, framing.hosts + " Host fields");
        }
        if (framing.host != validHost) {
            if (!framing.host.isEmpty() && !Authority.isValid(framing.host)) {
                throw Faults.of(Faults.HOST, "Host is no host with an optional port");
            }
            validHost = framing.host;
        }
        return framing.host;
    }

    private RequestHead absolute(
            String method, String target, String host, boolean hosted, @Nullable String protocol, HttpFields fields) {
        int colon = target.indexOf("://");
        if (colon < 0) {
            throw bad("the target is in none of the four forms");
        }
        int begin = colon + 3;
        int path = begin;
        while (path < target.length() && target.charAt(path) != '/' && target.charAt(path) != '?') {
            path++;
        }
        String named = target.substring(0, colon).toLowerCase(Locale.ROOT);
        String authority = target.substring(begin, path);
        if (!Authority.isValid(authority)) {
            throw bad("the authority of the target is no host with an optional port");
        }
        if (hosted && !differentHost && !same(authority, host, named)) {
            throw Faults.of(Faults.HOST, "Host differs from the target");
        }
        return made(method, named, authority, path(method, target, path), protocol, fields);
    }

    /** A path that is missing is a slash, or the asterisk for OPTIONS (RFC 9112 3.2.4). */
    private static String path(String method, String target, int from) {
        if (from == target.length()) {
            return method.equals("OPTIONS") ? "*" : "/";
        }
        String path = target.substring(from);
        return path.charAt(0) == '/' ? path : '/' + path;
    }

    private static boolean same(String one, String other, String scheme) {
        if (one.equalsIgnoreCase(other)) {
            return true;
        }
        if (other.isEmpty()) {
            return false;
        }
        Authority first = Authority.of(one);
        Authority second = Authority.of(other);
        return first.host().equals(second.host()) && first.portFor(scheme) == second.portFor(scheme);
    }

    private static RequestHead made(
            String method,
            @Nullable String scheme,
            @Nullable String authority,
            String path,
            @Nullable String protocol,
            HttpFields fields) {
        try {
            return new RequestHead(method, scheme, authority, path, protocol, fields);
        } catch (IllegalArgumentException ungrammatical) {
            throw bad(String.valueOf(ungrammatical.getMessage()));
        }
    }

    private static SessionFailedException bad(String why) {
        return Faults.of(Faults.TARGET, why);
    }
}
