package dev.sansio.http2;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Outbox;
import dev.sansio.http.HttpEvent;
import dev.sansio.http2.hpack.HpackDecoder;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** One connection: what its parts share, and the events that they tell. */
final class Connection {

    final boolean client;
    final Http2Options options;
    final Http2Limits limits;
    final Outbox out = new Outbox();
    final FrameWriter frames = new FrameWriter(out);
    final HeadWriter heads;
    final HpackDecoder decoder = new HpackDecoder((int) Http2Settings.INITIAL.headerTableSize());
    final SettingsExchange settings = new SettingsExchange();
    final Abuse abuse;
    final Streams streams;
    final Intake intake;
    final Outbound outbound;
    final Waits waits;
    final Pings pings;
    final Goodbye goodbye;
    final PriorityUpdates priorities = new PriorityUpdates(this);
    final Replies replies = new Replies(out, frames);
    final ArrayDeque<HttpEvent> events = new ArrayDeque<>(2);
    /** A client's; null for a server. */
    @Nullable
    Requests requests;

    /** The time of the call in progress. */
    long now;

    Connection(boolean client, Http2Options options) {
        this.client = client;
        this.options = options;
        this.limits = options.limits();
        this.heads = new HeadWriter(frames, (int) limits.encoderTable().value());
        this.abuse = new Abuse(limits);
        this.streams = new Streams(this);
        this.intake = new Intake(this);
        this.waits = new Waits(options.timeouts());
        this.pings = new Pings(this);
        this.goodbye = new Goodbye(this);
        this.outbound = new Outbound(this);
    }

    void emit(HttpEvent event) {
        events.add(event);
    }

    /** Events of an exchange of which the application wants to hear no more; data in them is given back. */
    void withdraw(long exchange, boolean dataOnly) {
        if (events.isEmpty()) {
            return;
        }
        events.removeIf(event -> {
            if (event.exchange() != exchange || (dataOnly && !ofContent(event))) {
                return false;
            }
            if (event instanceof HttpEvent.DataReceived data && data.credit() > 0) {
                intake.withdrawn(exchange, data.credit());
            }
            return true;
        });
    }

    private static boolean ofContent(HttpEvent event) {
        return event instanceof HttpEvent.DataReceived || event instanceof HttpEvent.TrailersReceived;
    }

    /** Whether a stream has not been opened yet, and is not one that came too late. */
    boolean isIdle(int id) {
        return streams.isIdle(id) && !goodbye.refuses(id);
    }

    /** What was never in use is no race. */
    void requireKnown(long exchange) {
        if (!streams.wasThere(exchange)) {
            throw new CommandRejectedException("no exchange has had the number " + exchange);
        }
    }

    /** Whether nothing more will happen: no exchange is open, and none will be. */
    boolean complete() {
        return goodbye.isLast() && streams.open() == 0;
    }

    /** One stream less is open. */
    void slotFreed() {
        if (requests != null) {
            requests.begin();
        }
    }
}
