package dev.sansio.websocket;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of permessage-deflate as they stand in an offer or an answer (RFC 7692 section 7.1).
 *
 * @param serverBits {@code server_max_window_bits}, or {@link #ABSENT}
 * @param clientBits {@code client_max_window_bits}, {@link #ABSENT}, or {@link #VALUELESS}
 */
record DeflateParameters(
        boolean serverNoContextTakeover, boolean clientNoContextTakeover, int serverBits, int clientBits) {

    static final String NAME = "permessage-deflate";
    static final int ABSENT = 0;
    static final int VALUELESS = -1;

    private static final String SERVER_NO_CONTEXT_TAKEOVER = "server_no_context_takeover";
    private static final String CLIENT_NO_CONTEXT_TAKEOVER = "client_no_context_takeover";
    private static final String SERVER_MAX_WINDOW_BITS = "server_max_window_bits";
    private static final String CLIENT_MAX_WINDOW_BITS = "client_max_window_bits";

    /** Reads parameters; null if one is unknown, stands twice, or has a value that it may not have (section 7.1). */
    static @Nullable DeflateParameters read(List<Extension.Parameter> parameters) {
        Set<String> seen = new HashSet<>();
        boolean serverAlone = false;
        boolean clientAlone = false;
        int serverBits = ABSENT;
        int clientBits = ABSENT;
        for (Extension.Parameter parameter : parameters) {
            String value = parameter.value();
            boolean good = seen.add(parameter.name());
            switch (parameter.name()) {
                case SERVER_NO_CONTEXT_TAKEOVER:
                    serverAlone = true;
                    good &= value == null;
                    break;
                case CLIENT_NO_CONTEXT_TAKEOVER:
                    clientAlone = true;
                    good &= value == null;
                    break;
                case SERVER_MAX_WINDOW_BITS:
                    serverBits = bits(value);
                    good &= serverBits > 0;
                    break;
                case CLIENT_MAX_WINDOW_BITS:
                    clientBits = value == null ? VALUELESS : bits(value);
                    good &= clientBits != ABSENT;
                    break;
                default:
                    good = false;
            }
            if (!good) {
                return null;
            }
        }
        return new DeflateParameters(serverAlone, clientAlone, serverBits, clientBits);
    }

    /** 8 to 15 in decimal without zeros before it (section 7.1.2.1), or {@link #ABSENT}. */
    private static int bits(@Nullable String value) {
        for (int bits = PerMessageDeflate.LEAST_BITS; bits <= PerMessageDeflate.MOST_BITS; bits++) {
            if (String.valueOf(bits).equals(value)) {
                return bits;
            }
        }
        return ABSENT;
    }

    /** What a client writes that wishes for this; it always tells that it can limit its own window. */
    static DeflateParameters offering(PerMessageDeflate wish) {
        boolean smaller = wish.clientMaxWindowBits() < PerMessageDeflate.MOST_BITS;
        return new DeflateParameters(
                wish.serverNoContextTakeover(),
                wish.clientNoContextTakeover(),
                wish.serverMaxWindowBits() < PerMessageDeflate.MOST_BITS ? wish.serverMaxWindowBits() : ABSENT,
                smaller ? wish.clientMaxWindowBits() : VALUELESS);
    }

    /** A server's answer to this offer: what the client demands, and what the server wishes for as far as it may. */
    DeflateParameters answer(PerMessageDeflate wish) {
        int server = Math.min(or15(serverBits), wish.serverMaxWindowBits());
        int client = Math.min(or15(clientBits), wish.clientMaxWindowBits());
        boolean tellsServer = serverBits != ABSENT || server < PerMessageDeflate.MOST_BITS;
        boolean tellsClient = clientBits != ABSENT && (clientBits > 0 || client < PerMessageDeflate.MOST_BITS);
        return new DeflateParameters(
                serverNoContextTakeover || wish.serverNoContextTakeover(),
                clientNoContextTakeover || wish.clientNoContextTakeover(),
                tellsServer ? server : ABSENT,
                tellsClient ? client : ABSENT);
    }

    /** Whether this may be the answer to what a client wished for (sections 7.1.1 and 7.1.2). */
    boolean answers(PerMessageDeflate wish) {
        return (serverNoContextTakeover || !wish.serverNoContextTakeover())
                && or15(serverBits) <= wish.serverMaxWindowBits()
                && clientBits != VALUELESS
                && or15(clientBits) >= PerMessageDeflate.LEAST_BITS;
    }

    /** What an answer means; a client keeps to its own wish too, as it is free to do. */
    PerMessageDeflate agreed(PerMessageDeflate wish) {
        return new PerMessageDeflate(
                serverNoContextTakeover,
                clientNoContextTakeover || wish.clientNoContextTakeover(),
                or15(serverBits),
                Math.min(or15(clientBits), wish.clientMaxWindowBits()));
    }

    /** What an answer that this server gave means. */
    PerMessageDeflate agreed() {
        return new PerMessageDeflate(
                serverNoContextTakeover, clientNoContextTakeover, or15(serverBits), or15(clientBits));
    }

    private static int or15(int bits) {
        return bits > 0 ? bits : PerMessageDeflate.MOST_BITS;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(NAME);
        if (serverNoContextTakeover) {
            text.append("; ").append(SERVER_NO_CONTEXT_TAKEOVER);
        }
        if (clientNoContextTakeover) {
            text.append("; ").append(CLIENT_NO_CONTEXT_TAKEOVER);
        }
        if (serverBits > 0) {
            text.append("; ").append(SERVER_MAX_WINDOW_BITS).append('=').append(serverBits);
        }
        if (clientBits != ABSENT) {
            text.append("; ").append(CLIENT_MAX_WINDOW_BITS);
            if (clientBits > 0) {
                text.append('=').append(clientBits);
            }
        }
        return text.toString();
    }
}
