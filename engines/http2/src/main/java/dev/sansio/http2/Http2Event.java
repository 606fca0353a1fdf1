package dev.sansio.http2;

import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.RequestHead;
import java.nio.ByteBuffer;
import java.util.Set;

/** What happens only on a connection of HTTP/2. Unless it says otherwise an event concerns the connection. */
public sealed interface Http2Event extends HttpEvent.Extension {

    @Override
    default long exchange() {
        return CONNECTION;
    }

    /**
     * The peer's settings came, and were acknowledged.
     *
     * @param all what holds for what we send from now on
     * @param changed what the frame named, changed or not
     */
    record SettingsReceived(Http2Settings all, Set<Setting> changed) implements Http2Event {}

    /** The peer obeys settings of ours. */
    record SettingsAcknowledged(Http2Settings ours) implements Http2Event {}

    /**
     * The answer to {@link Http2Command.SendPing}.
     *
     * @param roundTrip nanoseconds from the command to the answer
     */
    record PingAcknowledged(long data, long roundTrip) implements Http2Event {}

    /** The client changed the priority of an exchange (RFC 9218 7.1); the scheduler obeys already. */
    record PriorityUpdated(long exchange, String fieldValue) implements Http2Event {}

    /**
     * The server promises a response to a request that was not made (RFC 9113 8.4). Its number comes from the tokens of the
     * surroundings; {@code ResponseReceived} of that number follows. Answer with {@code Abort} to refuse.
     *
     * @param exchange the request that caused it
     * @param promised the number of the promised exchange
     */
    record PushPromised(long exchange, long promised, RequestHead head) implements Http2Event {}

    /**
     * The server: a request was answered with RST_STREAM before the application had heard of it: it was malformed, too large,
     * or one too many.
     */
    record RequestRefused(long streamId, HttpError error) implements Http2Event {}

    /** A frame of a type that is unknown here (RFC 9113 5.5). */
    record UnknownFrameReceived(int type, int flags, long streamId, ByteBuffer payload) implements Http2Event {}
}
