package dev.sansio.http;

import java.util.Locale;

/** The form in which a request line names its target (RFC 9112 3.2). */
public enum TargetForm {
    /** {@code /path?query}: to an origin server. */
    ORIGIN,
    /** {@code http://host/path}: to a proxy. */
    ABSOLUTE,
    /** {@code host:port}: of CONNECT, and of nothing else. */
    AUTHORITY,
    /** {@code *}: of OPTIONS, for the server as a whole. */
    ASTERISK;

    /**
     * The form of a target.
     *
     * @throws MalformedFieldException if it is in none of the forms that the method allows; the answer is then 400
     */
    public static TargetForm of(String method, String target) {
        if (method.equals("CONNECT")) {
            require(Authority.isValid(target) && Authority.of(target).port() > 0);
            return AUTHORITY;
        }
        if (target.equals("*")) {
            require(method.equals("OPTIONS"));
            return ASTERISK;
        }
        if (target.startsWith("/")) {
            require(RequestSyntax.isPath(target));
            return ORIGIN;
        }
        int authority = target.indexOf("://") + 3;
        require(authority > 3 && RequestSyntax.isScheme(schemeOf(target, authority)));
        int path = pathFrom(target, authority);
        require(Authority.isValid(target.substring(authority, path)));
        require(HttpSyntax.isVisible(target) && target.indexOf('#') < 0);
        return ABSOLUTE;
    }

    private static String schemeOf(String target, int authority) {
        return target.substring(0, authority - 3).toLowerCase(Locale.ROOT);
    }

    private static int pathFrom(String target, int authority) {
        int at = authority;
        while (at < target.length() && target.charAt(at) != '/' && target.charAt(at) != '?') {
            at++;
        }
        return at;
    }

    private static void require(boolean fulfilled) {
        if (!fulfilled) {
            throw new MalformedFieldException("the target is in no form that the method allows");
        }
    }
}
