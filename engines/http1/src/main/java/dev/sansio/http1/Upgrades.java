package dev.sansio.http1;

import dev.sansio.http.HttpSyntax;
import org.jspecify.annotations.Nullable;

/** Which protocol a request offers to change to (RFC 9110 7.8). */
final class Upgrades {

    private Upgrades() {}

    /** The first one of the list that can be agreed to, or null. */
    static @Nullable String offered(Framing framing, boolean h2c) {
        String offers = framing.upgrade;
        if (offers == null || !framing.upgrading || framing.close) {
            return null;
        }
        for (String offer : offers.split(",", -1)) {
            String protocol = offer.strip();
            if (isProtocol(protocol) && (h2c || !isHttp2(protocol))) {
                return protocol;
            }
        }
        return null;
    }

    private static boolean isProtocol(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? HttpSyntax.isToken(text)
                : HttpSyntax.isToken(text.substring(0, slash)) && HttpSyntax.isToken(text.substring(slash + 1));
    }

    private static boolean isHttp2(String protocol) {
        return protocol.equalsIgnoreCase("h2c") || protocol.equalsIgnoreCase("h2");
    }
}
