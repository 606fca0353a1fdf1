package dev.sansio.http2;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.http.HttpError;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The settings of both sides (RFC 9113 6.5). Ours hold from the acknowledgement of the frame that told them, one frame at a
 * time; the peer's hold at once.
 */
final class SettingsExchange {

    /** What the peer may be assumed to allow before it has said anything (RFC 9113 6.5.2 wants at least as much). */
    static final long ASSUMED_STREAMS = 100;

    private final ArrayDeque<Http2Settings> unacknowledged = new ArrayDeque<>(2);
    private Http2Settings told = Http2Settings.INITIAL;
    private Http2Settings ours = Http2Settings.INITIAL;
    private Http2Settings theirs = Http2Settings.INITIAL;
    private boolean theirsSeen;

    /** What the peer was told last, acknowledged or not. */
    Http2Settings told() {
        return told;
    }

    /** What the peer obeys. */
    Http2Settings ours() {
        return ours;
    }

    /** What we obey. */
    Http2Settings theirs() {
        return theirs;
    }

    boolean theirsSeen() {
        return theirsSeen;
    }

    int inFlight() {
        return unacknowledged.size();
    }

    /** How many streams we may have open. */
    long streamsAllowed() {
        return theirsSeen ? theirs.maxConcurrentStreams() : ASSUMED_STREAMS;
    }

    /** Rejects settings that we may not tell. */
    void check(Http2Settings next, boolean client) {
        if (!client && next.enablePush()) {
            throw new CommandRejectedException("a server does not ask for pushes (RFC 9113 6.5.2)");
        }
        if (told.enableConnectProtocol() && !next.enableConnectProtocol()) {
            throw new CommandRejectedException("ENABLE_CONNECT_PROTOCOL cannot be taken back (RFC 8441 3)");
        }
        if (told.noRfc7540Priorities() != next.noRfc7540Priorities()) {
            throw new CommandRejectedException("NO_RFC7540_PRIORITIES cannot change (RFC 9218 2.1)");
        }
    }

    /** The peer obeys these settings of ours although no frame has told them. */
    void agreed(Http2Settings settings) {
        ours = settings;
    }

    /** A frame with these settings is written. */
    void tell(Http2Settings settings) {
        told = settings;
        unacknowledged.add(settings);
    }

    /** The settings that the peer obeys from now on. */
    Http2Settings acknowledged() {
        Http2Settings next = unacknowledged.poll();
        if (next == null) {
            throw ConnectionFault.protocol("an acknowledgement of settings that were not sent");
        }
        ours = next;
        return next;
    }

    /** Takes the payload of a frame, each number checked before it is used; what it named. */
    Set<Setting> received(byte[] array, int from, int length, boolean client) {
        Http2Settings next = theirs;
        EnumSet<Setting> named = EnumSet.noneOf(Setting.class);
        for (int at = from; at < from + length; at += 6) {
            Setting setting = Setting.of(((array[at] & 0xFF) << 8) | (array[at + 1] & 0xFF));
            long value = FrameHeader.int32(array, at + 2) & 0xFFFF_FFFFL;
            if (setting != null) {
                check(setting, value, client);
                next = next.with(setting, value);
                named.add(setting);
            }
        }
        theirs = next;
        theirsSeen = true;
        return Collections.unmodifiableSet(named);
    }

    private void check(Setting setting, long value, boolean client) {
        switch (setting) {
            case ENABLE_PUSH -> require(value == 0 || (value == 1 && !client), "ENABLE_PUSH", value);
            case INITIAL_WINDOW_SIZE -> {
                if (value > Http2Settings.LARGEST_WINDOW) {
                    throw ConnectionFault.of(HttpError.Code.FLOW_CONTROL, "INITIAL_WINDOW_SIZE of " + value);
                }
            }
            case MAX_FRAME_SIZE -> require(Http2Settings.isFrameSize(value), "MAX_FRAME_SIZE", value);
            case ENABLE_CONNECT_PROTOCOL ->
                require(
                        value == 1 || (value == 0 && !theirs.enableConnectProtocol()),
                        "ENABLE_CONNECT_PROTOCOL",
                        value);
            case NO_RFC7540_PRIORITIES ->
                require(
                        value <= 1 && (!theirsSeen || theirs.noRfc7540Priorities() == (value == 1)),
                        "NO_RFC7540_PRIORITIES",
                        value);
            default -> {}
        }
    }

    private static void require(boolean fulfilled, String setting, long value) {
        if (!fulfilled) {
            throw ConnectionFault.protocol(setting + " of " + value);
        }
    }
}
