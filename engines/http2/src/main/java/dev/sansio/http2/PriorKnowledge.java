package dev.sansio.http2;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SingleChannelEngine;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpVersion;
import org.jspecify.annotations.Nullable;

/**
 * Which version a client in clear text begins with: HTTP/2, if it has prior knowledge that the server speaks it, or HTTP/1.1
 * (RFC 9113 3.3, 3.4). A server's preamble, which consumes nothing:
 *
 * <pre>{@code
 * Switch.after(
 *         new PriorKnowledge(timeouts),
 *         detected -> null,
 *         detected -> detected.version() == HttpVersion.HTTP_2 ? http2 : http1);
 * }</pre>
 *
 * <p>What is not, from its first octet that differs, the preface of HTTP/2 is left to HTTP/1.1, whatever it is. No command is
 * taken. A client that says nothing in time fails the session.
 */
public final class PriorKnowledge extends SingleChannelEngine<HttpCommand, PriorKnowledge.Detected> {

    private static final byte[] PREFACE = FrameReader.preface();

    private final long patience;

    /** The client has begun; what it said is the unread input. */
    public record Detected(HttpVersion version) {}

    /**
     * A preamble of one connection.
     *
     * @param timeouts of which {@link Http2Timeouts#head} is how long the client may be silent
     */
    public PriorKnowledge(Http2Timeouts timeouts) {
        super(Phase.OPENING);
        this.patience = timeouts.head().toNanos();
    }

    @Override
    protected void start() {
        allowSilence(patience);
    }

    @Override
    protected void accept(HttpCommand command) {
        throw new CommandRejectedException("the client has not begun to speak");
    }

    @Override
    protected @Nullable Detected parse() {
        in.ensure(PREFACE.length);
        int there = Math.min(PREFACE.length, in.length());
        for (int i = 0; i < there; i++) {
            if (in.at(i) != PREFACE[i]) {
                return detected(HttpVersion.HTTP_1_1);
            }
        }
        return there < PREFACE.length ? null : detected(HttpVersion.HTTP_2);
    }

    private Detected detected(HttpVersion version) {
        enter(Phase.SWITCHED);
        return new Detected(version);
    }

    @Override
    protected void abandoned() {
        if (in.isEmpty()) {
            enter(Phase.CLOSED);
        }
    }
}
