package dev.sansio.http2;

/**
 * What one side tells the other about itself (RFC 9113 6.5), as a whole. Numbers are unsigned 32-bit ones.
 *
 * @param headerTableSize octets of the table with which the peer may compress fields
 * @param enablePush whether the server may push; a server says false
 * @param maxConcurrentStreams how many streams the peer may have open; {@link #UNLIMITED} for any number
 * @param initialWindowSize octets that the peer may send in a new stream, at most 2^31 - 1
 * @param maxFrameSize octets of the largest payload of a frame, 16384 to 16777215
 * @param maxHeaderListSize octets of the largest head; {@link #UNLIMITED} where there is no advice
 * @param enableConnectProtocol whether a request may open a tunnel of a protocol (RFC 8441)
 * @param noRfc7540Priorities whether the priorities of RFC 7540 are not used (RFC 9218 2.1)
 */
public record Http2Settings(
        long headerTableSize,
        boolean enablePush,
        long maxConcurrentStreams,
        long initialWindowSize,
        int maxFrameSize,
        long maxHeaderListSize,
        boolean enableConnectProtocol,
        boolean noRfc7540Priorities) {

    /** No limit; never on the wire. */
    public static final long UNLIMITED = Long.MAX_VALUE;

    /** The largest window (RFC 9113 6.9.1). */
    static final long LARGEST_WINDOW = Integer.MAX_VALUE;

    private static final long LARGEST = 0xFFFF_FFFFL;
    private static final int SMALLEST_FRAME = 16_384;
    private static final int LARGEST_FRAME = 16_777_215;

    /** What holds before anything was said (RFC 9113 6.5.2). */
    public static final Http2Settings INITIAL =
            new Http2Settings(4096, true, UNLIMITED, 65_535, SMALLEST_FRAME, UNLIMITED, false, false);

    /**
     * Checked settings.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public Http2Settings {
        require(headerTableSize >= 0 && headerTableSize <= LARGEST, "headerTableSize", headerTableSize);
        require(
                maxConcurrentStreams >= 0 && (maxConcurrentStreams <= LARGEST || maxConcurrentStreams == UNLIMITED),
                "maxConcurrentStreams",
                maxConcurrentStreams);
        require(initialWindowSize >= 0 && initialWindowSize <= LARGEST_WINDOW, "initialWindowSize", initialWindowSize);
        require(isFrameSize(maxFrameSize), "maxFrameSize", maxFrameSize);
        require(
                maxHeaderListSize >= 0 && (maxHeaderListSize <= LARGEST || maxHeaderListSize == UNLIMITED),
                "maxHeaderListSize",
                maxHeaderListSize);
    }

    private static void require(boolean fulfilled, String name, long value) {
        if (!fulfilled) {
            throw new IllegalArgumentException(name + " is out of its range: " + value);
        }
    }

    static boolean isFrameSize(long size) {
        return size >= SMALLEST_FRAME && size <= LARGEST_FRAME;
    }

    /** These settings with another {@link #headerTableSize}. */
    public Http2Settings withHeaderTableSize(long octets) {
        return with(Setting.HEADER_TABLE_SIZE, octets);
    }

    /** These settings with another {@link #enablePush}. */
    public Http2Settings withEnablePush(boolean enabled) {
        return with(Setting.ENABLE_PUSH, enabled ? 1 : 0);
    }

    /** These settings with another {@link #maxConcurrentStreams}. */
    public Http2Settings withMaxConcurrentStreams(long streams) {
        return with(Setting.MAX_CONCURRENT_STREAMS, streams);
    }

    /** These settings with another {@link #initialWindowSize}. */
    public Http2Settings withInitialWindowSize(long octets) {
        return with(Setting.INITIAL_WINDOW_SIZE, octets);
    }

    /** These settings with another {@link #maxFrameSize}. */
    public Http2Settings withMaxFrameSize(int octets) {
        return with(Setting.MAX_FRAME_SIZE, octets);
    }

    /** These settings with another {@link #maxHeaderListSize}. */
    public Http2Settings withMaxHeaderListSize(long octets) {
        return with(Setting.MAX_HEADER_LIST_SIZE, octets);
    }

    /** These settings with another {@link #enableConnectProtocol}. */
    public Http2Settings withEnableConnectProtocol(boolean enabled) {
        return with(Setting.ENABLE_CONNECT_PROTOCOL, enabled ? 1 : 0);
    }

    /** These settings with another {@link #noRfc7540Priorities}. */
    public Http2Settings withNoRfc7540Priorities(boolean unused) {
        return with(Setting.NO_RFC7540_PRIORITIES, unused ? 1 : 0);
    }

    /** The number of a setting, booleans as 1 and 0. */
    public long get(Setting setting) {
        return switch (setting) {
            case HEADER_TABLE_SIZE -> headerTableSize;
            case ENABLE_PUSH -> enablePush ? 1 : 0;
            case MAX_CONCURRENT_STREAMS -> maxConcurrentStreams;
            case INITIAL_WINDOW_SIZE -> initialWindowSize;
            case MAX_FRAME_SIZE -> maxFrameSize;
            case MAX_HEADER_LIST_SIZE -> maxHeaderListSize;
            case ENABLE_CONNECT_PROTOCOL -> enableConnectProtocol ? 1 : 0;
            case NO_RFC7540_PRIORITIES -> noRfc7540Priorities ? 1 : 0;
        };
    }

    Http2Settings with(Setting setting, long value) {
        return new Http2Settings(
                setting == Setting.HEADER_TABLE_SIZE ? value : headerTableSize,
                setting == Setting.ENABLE_PUSH ? value != 0 : enablePush,
                setting == Setting.MAX_CONCURRENT_STREAMS ? value : maxConcurrentStreams,
                setting == Setting.INITIAL_WINDOW_SIZE ? value : initialWindowSize,
                setting == Setting.MAX_FRAME_SIZE ? (int) value : maxFrameSize,
                setting == Setting.MAX_HEADER_LIST_SIZE ? value : maxHeaderListSize,
                setting == Setting.ENABLE_CONNECT_PROTOCOL ? value != 0 : enableConnectProtocol,
                setting == Setting.NO_RFC7540_PRIORITIES ? value != 0 : noRfc7540Priorities);
    }
}
