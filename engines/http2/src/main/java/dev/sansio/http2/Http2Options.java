package dev.sansio.http2;

/**
 * How an engine behaves: a named profile for its role, and what is changed in it.
 *
 * @param settings what the peer is told
 * @param connectionWindow octets of all exchanges together that may be unconsumed, 65535 to 2^31 - 1
 * @param limits every bound
 * @param timeouts every wait
 */
public record Http2Options(Http2Settings settings, int connectionWindow, Http2Limits limits, Http2Timeouts timeouts) {

    private static final int SMALLEST_CONNECTION_WINDOW = 65_535;

    /**
     * Checked options.
     *
     * @throws IllegalArgumentException if the connection's window is smaller than the one that it begins with
     */
    public Http2Options {
        if (connectionWindow < SMALLEST_CONNECTION_WINDOW) {
            throw new IllegalArgumentException("a connection's window is at least 65535: " + connectionWindow);
        }
    }

    /** A server: 100 streams at a time, tunnels of protocols are possible, priorities are those of RFC 9218. */
    public static Http2Options server() {
        return new Http2Options(
                Http2Settings.INITIAL
                        .withEnablePush(false)
                        .withMaxConcurrentStreams(100)
                        .withInitialWindowSize(256 << 10)
                        .withMaxHeaderListSize(Http2Limits.DEFAULTS.head().value())
                        .withEnableConnectProtocol(true)
                        .withNoRfc7540Priorities(true),
                1 << 20,
                Http2Limits.DEFAULTS,
                Http2Timeouts.SERVER);
    }

    /** A client, to which nothing may be pushed. */
    public static Http2Options client() {
        return new Http2Options(
                Http2Settings.INITIAL
                        .withEnablePush(false)
                        .withInitialWindowSize(1 << 20)
                        .withMaxHeaderListSize(Http2Limits.DEFAULTS.head().value())
                        .withNoRfc7540Priorities(true),
                4 << 20,
                Http2Limits.DEFAULTS,
                Http2Timeouts.CLIENT);
    }

    /** These options with other {@link #settings}. */
    public Http2Options withSettings(Http2Settings other) {
        return new Http2Options(other, connectionWindow, limits, timeouts);
    }

    /** These options with another {@link #connectionWindow}. */
    public Http2Options withConnectionWindow(int octets) {
        return new Http2Options(settings, octets, limits, timeouts);
    }

    /** These options with other {@link #limits}. */
    public Http2Options withLimits(Http2Limits other) {
        return new Http2Options(settings, connectionWindow, other, timeouts);
    }

    /** These options with other {@link #timeouts}. */
    public Http2Options withTimeouts(Http2Timeouts other) {
        return new Http2Options(settings, connectionWindow, limits, other);
    }

    /** These options with or without pushes. */
    public Http2Options withPush(boolean enabled) {
        return withSettings(settings.withEnablePush(enabled));
    }
}
