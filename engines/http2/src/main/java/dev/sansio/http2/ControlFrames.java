package dev.sansio.http2;

import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Frames that are neither content nor heads (RFC 9113 6.3 to 6.9, 5.5, RFC 9218 7.1). */
final class ControlFrames {

    private static final int GOAWAY_OCTETS = 8;
    private static final int DEBUG_OCTETS = 200;
    private static final int PRIORITY_UPDATE_OCTETS = 4;

    private final Connection connection;
    private final PriorityUpdates priorities;

    ControlFrames(Connection connection) {
        this.connection = connection;
        this.priorities = connection.priorities;
    }

    /** How many octets of a payload are of interest; checks what can be said before they are there. */
    int needed(FrameHeader frame) {
        int length = frame.length;
        switch (frame.type) {
            case FrameType.SETTINGS -> {
                ofConnection(frame);
                size(frame, length % 6 == 0 && (length == 0 || !frame.has(Flags.ACK)));
                return length;
            }
            case FrameType.PING -> {
                ofConnection(frame);
                size(frame, length == Long.BYTES);
                return length;
            }
            case FrameType.GOAWAY -> {
                ofConnection(frame);
                size(frame, length >= GOAWAY_OCTETS);
                return Math.min(length, GOAWAY_OCTETS + DEBUG_OCTETS);
            }
            case FrameType.WINDOW_UPDATE -> {
                size(frame, length == Integer.BYTES);
                return length;
            }
            case FrameType.RST_STREAM -> {
                ofStream(frame);
                size(frame, length == Integer.BYTES);
                return length;
            }
            case FrameType.PRIORITY -> {
                ofStream(frame);
                size(frame, length == 5);
                return length;
            }
            case FrameType.PRIORITY_UPDATE -> {
                ofConnection(frame);
                size(frame, length >= PRIORITY_UPDATE_OCTETS);
                return Math.min(length, PRIORITY_UPDATE_OCTETS + PriorityUpdates.LONGEST_VALUE + 1);
            }
            default -> {
                return connection.limits.unknownFrame().admits(length) ? length : 0;
            }
        }
    }

    private static void ofConnection(FrameHeader frame) {
        if (frame.stream != 0) {
            throw ConnectionFault.protocol("a frame of the connection on a stream (RFC 9113 6)");
        }
    }

    private static void ofStream(FrameHeader frame) {
        if (frame.stream == 0) {
            throw ConnectionFault.protocol("a frame of a stream without one (RFC 9113 6)");
        }
    }

    /** A wrong size is an error of the connection, also where it might be one of a stream: nobody sends that by mistake. */
    private static void size(FrameHeader frame, boolean fits) {
        if (!fits) {
            throw ConnectionFault.frameSize(
                    "a frame of type " + frame.type + " with " + frame.length + " octets (RFC 9113 6)");
        }
    }

    /** Reads the octets that were needed. */
    void read(FrameHeader frame, byte[] array, int at) {
        switch (frame.type) {
            case FrameType.SETTINGS -> settings(frame, array, at);
            case FrameType.PING -> ping(frame, array, at);
            case FrameType.GOAWAY -> goAway(frame, array, at);
            case FrameType.WINDOW_UPDATE -> windowUpdate(frame.stream, FrameHeader.int32(array, at) & 0x7FFF_FFFF);
            case FrameType.RST_STREAM -> reset(frame.stream, FrameHeader.int32(array, at) & 0xFFFF_FFFFL);
            case FrameType.PRIORITY -> connection.abuse.control(connection.now);
            case FrameType.PRIORITY_UPDATE -> {
                connection.abuse.control(connection.now);
                int stream = FrameHeader.int32(array, at) & 0x7FFF_FFFF;
                priorities.received(stream, array, at + PRIORITY_UPDATE_OCTETS, frame.length - PRIORITY_UPDATE_OCTETS);
            }
            default -> unknown(frame, array, at);
        }
    }

    private void settings(FrameHeader frame, byte[] array, int at) {
        SettingsExchange settings = connection.settings;
        if (frame.has(Flags.ACK)) {
            connection.abuse.control(connection.now);
            Http2Settings before = settings.ours();
            Http2Settings ours = settings.acknowledged();
            obeyed(before, ours);
            connection.waits.end(Waits.For.SETTINGS);
            connection.waits.keep(Waits.For.SETTINGS, settings.inFlight() > 0, connection.now);
            connection.emit(new Http2Event.SettingsAcknowledged(ours));
            return;
        }
        if (settings.theirsSeen()) {
            connection.abuse.control(connection.now);
        }
        Http2Settings before = settings.theirs();
        Set<Setting> named = settings.received(array, at, frame.length, connection.client);
        obey(before, settings.theirs(), named);
        connection.replies.settingsAcknowledged();
        connection.emit(new Http2Event.SettingsReceived(settings.theirs(), named));
        connection.slotFreed();
    }

    /** The peer obeys settings of ours from here on. */
    private void obeyed(Http2Settings before, Http2Settings ours) {
        if (ours.headerTableSize() != before.headerTableSize()) {
            connection.decoder.maxTableSize((int) Math.min(ours.headerTableSize(), Integer.MAX_VALUE));
        }
        if (ours.initialWindowSize() != before.initialWindowSize()) {
            connection.streams.forEach(stream -> stream.window.resize(ours.initialWindowSize()));
            long more = ours.initialWindowSize() - before.initialWindowSize();
            connection.streams.resets().enlarge(Math.max(0, more));
        }
    }

    /** We obey settings of the peer from here on. */
    private void obey(Http2Settings before, Http2Settings theirs, Set<Setting> named) {
        if (named.contains(Setting.HEADER_TABLE_SIZE)) {
            connection.heads.tableSize(theirs.headerTableSize());
        }
        long change = theirs.initialWindowSize() - before.initialWindowSize();
        if (change == 0) {
            return;
        }
        for (Stream stream : connection.streams.inOrder()) {
            if (stream.id != 0) {
                if (stream.credit + change > Http2Settings.LARGEST_WINDOW) {
                    throw ConnectionFault.of(
                            HttpError.Code.FLOW_CONTROL, "a window grows beyond 2^31 - 1 (RFC 9113 6.9.2)");
                }
                connection.outbound.grant(stream, change);
            }
        }
    }

    private void ping(FrameHeader frame, byte[] array, int at) {
        long data = ((long) FrameHeader.int32(array, at) << 32) | (FrameHeader.int32(array, at + 4) & 0xFFFF_FFFFL);
        if (frame.has(Flags.ACK)) {
            connection.pings.answered(data);
        } else {
            connection.abuse.control(connection.now);
            connection.replies.pong(data);
        }
    }

    private void goAway(FrameHeader frame, byte[] array, int at) {
        connection.abuse.control(connection.now);
        int debug = Math.min(frame.length - GOAWAY_OCTETS, DEBUG_OCTETS);
        connection.goodbye.received(
                FrameHeader.int32(array, at) & 0x7FFF_FFFF,
                FrameHeader.int32(array, at + 4) & 0xFFFF_FFFFL,
                printable(array, at + GOAWAY_OCTETS, debug));
    }

    private static String printable(byte[] array, int from, int length) {
        byte[] shown = Arrays.copyOfRange(array, from, from + length);
        for (int i = 0; i < length; i++) {
            if (shown[i] < ' ' || shown[i] == 0x7F) {
                shown[i] = '?';
            }
        }
        return new String(shown, StandardCharsets.US_ASCII);
    }

    private void windowUpdate(int id, int increment) {
        connection.abuse.windowUpdate(connection.now);
        if (id == 0) {
            if (increment == 0) {
                throw ConnectionFault.protocol("WINDOW_UPDATE by nothing (RFC 9113 6.9)");
            }
            connection.outbound.grantConnection(increment);
            return;
        }
        Stream stream = connection.streams.byId(id);
        if (stream == null) {
            if (connection.isIdle(id)) {
                throw ConnectionFault.protocol("WINDOW_UPDATE on a stream that is idle (RFC 9113 5.1)");
            }
        } else if (increment == 0) {
            connection.streams.fail(stream, HeadReader.malformedBy("WINDOW_UPDATE by nothing (RFC 9113 6.9)"));
        } else if (stream.credit + increment > Http2Settings.LARGEST_WINDOW) {
            HttpError.Code code = HttpError.Code.FLOW_CONTROL;
            connection.streams.fail(
                    stream, new HttpError(code, code.http2(), "a window grows beyond 2^31 - 1 (RFC 9113 6.9.1)"));
        } else if (!stream.over) {
            connection.outbound.grant(stream, increment);
        }
    }

    private void reset(int id, long code) {
        Stream stream = connection.streams.byId(id);
        if (stream == null) {
            if (connection.isIdle(id)) {
                throw ConnectionFault.protocol("RST_STREAM on a stream that is idle (RFC 9113 6.4)");
            }
            connection.abuse.control(connection.now);
            return;
        }
        HttpError error = new HttpError(HttpError.Code.ofHttp2(code), code, "the peer reset the stream");
        if (connection.client && stream.remoteEnded && error.code() == HttpError.Code.NO_ERROR) {
            boolean tell = !stream.over;
            connection.streams.discard(stream);
            if (tell) {
                connection.emit(new HttpEvent.SendingStopped(stream.exchange, error));
            }
            return;
        }
        boolean refused = connection.client && error.code() == HttpError.Code.REFUSED;
        connection.streams.abandoned(stream, error, refused ? HttpEvent.By.NOT_PROCESSED : HttpEvent.By.PEER_RESET);
        if (!connection.client) {
            connection.abuse.reset(connection.now);
        }
    }

    private void unknown(FrameHeader frame, byte[] array, int at) {
        connection.abuse.control(connection.now);
        if (connection.limits.unknownFrame().admits(frame.length)) {
            ByteBuffer payload = ByteBuffer.wrap(Arrays.copyOfRange(array, at, at + frame.length));
            connection.emit(new Http2Event.UnknownFrameReceived(frame.type, frame.flags, frame.stream, payload));
        }
    }
}
