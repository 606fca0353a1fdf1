package dev.sansio.core.sasl;

import org.jspecify.annotations.Nullable;

/**
 * The header of SCRAM and OAUTHBEARER (RFC 5801 section 4): whether the channel is bound, and whom to act as.
 *
 * @param flag {@code n}: the client cannot bind; {@code y}: it could, but believes that the server cannot; {@code p}: it
 *     does
 * @param bindingType the channel binding type of the flag {@code p}, else empty
 * @param authorizationId whom to act as; null for the user itself
 */
record Gs2Header(char flag, String bindingType, @Nullable String authorizationId) {

    static Gs2Header of(@Nullable ChannelBinding binding, @Nullable String authorizationId) {
        if (binding == null) {
            return new Gs2Header('n', "", authorizationId);
        }
        return new Gs2Header(binding.binds() ? 'p' : 'y', binding.type(), authorizationId);
    }

    /** Reads the header that the message begins with. */
    static Gs2Header parse(String message) {
        String[] parts = message.split(",", 3);
        if (parts.length < 3) {
            throw new SaslException(SaslException.GARBLED, "GS2 header is missing");
        }
        String authorization = parts[1];
        if (!authorization.isEmpty() && !authorization.startsWith("a=")) {
            throw new SaslException(SaslException.GARBLED, "GS2 authorization identity is not a=");
        }
        String authorizationId = authorization.isEmpty() ? null : name(authorization.substring(2));
        if (parts[0].equals("n") || parts[0].equals("y")) {
            return new Gs2Header(parts[0].charAt(0), "", authorizationId);
        }
        if (parts[0].matches("p=[A-Za-z0-9.-]+")) {
            return new Gs2Header('p', parts[0].substring(2), authorizationId);
        }
        throw new SaslException(SaslException.GARBLED, "GS2 channel binding flag is none of n, y and p");
    }

    /** The header as it is sent, with its final comma. */
    String text() {
        return flag
                + (flag == 'p' ? "=" + bindingType : "")
                + ","
                + (authorizationId == null ? "" : "a=" + escaped(authorizationId))
                + ",";
    }

    /** {@code saslname}: comma and equals sign are escaped. */
    static String escaped(String name) {
        return name.replace("=", "=3D").replace(",", "=2C");
    }

    /** "If the server receives a username that contains '=' not followed by either '2C' or '3D', then the server MUST fail". */
    static String name(String escaped) {
        if (escaped.isEmpty() || escaped.indexOf('\0') >= 0 || escaped.matches("(?s).*=(?!2C|3D).*")) {
            throw new SaslException(SaslException.GARBLED, "name is empty or wrongly escaped");
        }
        return escaped.replace("=2C", ",").replace("=3D", "=");
    }
}
