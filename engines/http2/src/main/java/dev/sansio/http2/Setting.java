package dev.sansio.http2;

import org.jspecify.annotations.Nullable;

/** The settings that are known here (RFC 9113 6.5.2, RFC 8441 3, RFC 9218 2.1); all others are ignored. */
public enum Setting {
    /** The largest table with which we may compress fields for the peer. */
    HEADER_TABLE_SIZE(0x1),
    /** Whether the server may push. */
    ENABLE_PUSH(0x2),
    /** How many streams the peer may have open towards us. */
    MAX_CONCURRENT_STREAMS(0x3),
    /** The window of a new stream, in octets. */
    INITIAL_WINDOW_SIZE(0x4),
    /** The largest payload of a frame. */
    MAX_FRAME_SIZE(0x5),
    /** The largest head, decoded, with 32 octets for each field: advice. */
    MAX_HEADER_LIST_SIZE(0x6),
    /** Whether a request may open a tunnel of a protocol. */
    ENABLE_CONNECT_PROTOCOL(0x8),
    /** Whether the priorities that RFC 9113 took away are not used. */
    NO_RFC7540_PRIORITIES(0x9);

    private static final Setting[] BY_ID = byId();

    private final int id;

    Setting(int id) {
        this.id = id;
    }

    /** The number on the wire. */
    public int id() {
        return id;
    }

    /** The setting of a number, or null for an unknown one. */
    static @Nullable Setting of(int id) {
        return id < BY_ID.length ? BY_ID[id] : null;
    }

    private static Setting[] byId() {
        Setting[] table = new Setting[0xA];
        for (Setting setting : values()) {
            table[setting.id] = setting;
        }
        return table;
    }
}
