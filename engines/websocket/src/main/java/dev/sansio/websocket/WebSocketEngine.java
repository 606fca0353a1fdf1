package dev.sansio.websocket;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.SingleChannelEngine;
import dev.sansio.core.Surroundings;
import dev.sansio.core.Timers;
import dev.sansio.core.TokenBucket;
import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One end of a WebSocket connection (RFC 6455) after its opening handshake: on a TCP stream, or on a tunnel through HTTP of
 * any version. Messages, Ping, Pong and Close, compressed if that was agreed on (RFC 7692).
 *
 * <p>Ping and Close are answered by the engine, and told. When both sides have said Close the server is CLOSED at once, and
 * the client once the server has ended the connection, as RFC 6455 section 7.1.1 wants it.
 *
 * <p>A server unmasks what it receives in place.
 */
public final class WebSocketEngine extends SingleChannelEngine<WebSocketCommand, WebSocketEvent> {

    private static final byte[] NOTHING = {};
    private static final long PONG_AGAIN = 1_000_000_000L;

    private final WebSocketConfig config;
    private final boolean client;
    private final FrameHeader header;
    private final ControlReader control = new ControlReader();
    private final MessageReader messages;
    private final FrameWriter frames;
    private final Pongs pongs;
    private final MessageWriter sending;
    private final Compression compression;
    private final TokenBucket controlFrames;

    private final Timers<Timer> timers = new Timers<>(Timer.class);
    private final long silence;
    private final long patience;
    private final long idle;
    private final long compressionTime;
    private boolean pinged;
    private long lastMessageAt;
    private long lastCompressionAt;
    private boolean closeOverdue;

    private boolean closeSent;
    private boolean closeReceived;
    private int answerToClose = CloseCode.NO_STATUS;
    private boolean frequent;

    /** What waits for time, the more urgent first. */
    private enum Timer {
        CLOSE,
        PONG,
        IDLE,
        COMPRESSION
    }

    private WebSocketEngine(
            WebSocketConfig config, WebSocketAgreement agreement, boolean client, @Nullable RandomGenerator keys) {
        super(Phase.OPEN);
        this.config = config;
        this.client = client;
        this.compression = new Compression(agreement.deflate(), client, config.deflateLevel());
        this.header = new FrameHeader(!client);
        this.messages = new MessageReader(config, !client, compression.inflation);
        this.frames = new FrameWriter(out, keys);
        this.sending = new MessageWriter(frames, compression.deflation, config.deflateFrom());
        WebSocketLimits limits = config.limits();
        this.pongs = new Pongs(out, frames, limits.unsentPongs());
        this.controlFrames = new TokenBucket(
                Math.max(1, limits.controlFrames().value()),
                limits.controlFramesPerSecond().value());
        this.silence = config.timeouts().silence().toNanos();
        this.patience = config.timeouts().pong().toNanos();
        this.idle = config.timeouts().idle().toNanos();
        this.compressionTime = config.timeouts().compression().toNanos();
    }

    /**
     * The client's end.
     *
     * @param surroundings its source of randomness makes the masking keys, which nobody may foresee (section 10.3)
     */
    public static WebSocketEngine client(
            WebSocketConfig config, WebSocketAgreement agreement, Surroundings surroundings) {
        return new WebSocketEngine(config, agreement, true, surroundings.random());
    }

    /** The server's end. */
    public static WebSocketEngine server(WebSocketConfig config, WebSocketAgreement agreement) {
        return new WebSocketEngine(config, agreement, false, null);
    }

    @Override
    protected void start() {
        lastMessageAt = now();
        lastCompressionAt = now();
        timers.after(Timer.IDLE, now(), idle);
        allowSilence(silence);
    }

    // --- commands ---

    @Override
    protected void accept(WebSocketCommand command) {
        if (closeReceived && closeSent) {
            return; // a race: the application has not seen the peer's Close, or its answer, yet
        }
        if (closeSent && !(command instanceof WebSocketCommand.SendPong)) {
            throw new CommandRejectedException("a Close was sent (RFC 6455 section 5.5.1)");
        }
        if (command instanceof WebSocketCommand.SendText text) {
            sending.text(text);
            messageWent();
        } else if (command instanceof WebSocketCommand.SendBinary binary) {
            sending.binary(binary);
            messageWent();
        } else if (command instanceof WebSocketCommand.SendPing ping) {
            frames.write(FrameHeader.FIN | Opcode.PING, controlData(ping.data()));
        } else if (command instanceof WebSocketCommand.SendPong pong) {
            frames.write(FrameHeader.FIN | Opcode.PONG, controlData(pong.data()));
        } else if (command instanceof WebSocketCommand.Close close) {
            ByteBuffer payload = ClosePayload.of(close);
            pongs.answerAnyway();
            sendClose(payload);
        } else {
            throw new CommandRejectedException("the opening handshake is over");
        }
    }

    private void messageWent() {
        lastMessageAt = now();
        if (sending.compressed()) {
            compressionUsed();
        }
    }

    private static ByteBuffer controlData(ByteBuffer data) {
        if (data.remaining() > FrameHeader.LONGEST_CONTROL) {
            throw new CommandRejectedException("a control frame holds 125 octets: " + data.remaining());
        }
        return data;
    }

    private void sendClose(ByteBuffer payload) {
        frames.write(FrameHeader.FIN | Opcode.CLOSE, payload);
        closeSent = true;
        timers.cancel(Timer.IDLE);
        if (closeReceived) {
            bothClosed();
        } else {
            timers.after(Timer.CLOSE, now(), config.timeouts().close().toNanos());
        }
    }

    // --- input ---

    @Override
    protected @Nullable WebSocketEvent parse() {
        try {
            return closeReceived ? ignore() : next();
        } catch (SessionFailedException failure) {
            compression.end();
            throw failure;
        }
    }

    /** After Close nothing counts but the end of the connection. */
    private @Nullable WebSocketEvent ignore() {
        in.clear();
        return null;
    }

    private @Nullable WebSocketEvent next() {
        if (pinged && !in.isEmpty()) {
            pinged = false;
            allowSilence(silence);
        }
        if (timers.isSet(Timer.PONG)) {
            pongs.answer();
        }
        for (; ; ) {
            if (messages.inFrame() && !control.inFrame()) {
                WebSocketEvent event = messages.read(in);
                if (event != null) {
                    lastMessageAt = now();
                    return event;
                }
                if (messages.inFrame() && !messages.canGoOn(in)) {
                    return partial();
                }
            } else if (control.inFrame()) {
                WebSocketEvent event = control.read(in);
                return event == null ? partial() : onControl(event);
            } else if (header.read(in)) {
                begin();
            } else {
                return partial();
            }
        }
    }

    /** Nothing more can be read now. */
    private @Nullable WebSocketEvent partial() {
        if (closeOverdue) {
            throw new SessionFailedException(SessionFailedException.TIMEOUT, "the peer did not answer a Close in time");
        }
        return null;
    }

    private void begin() {
        if (header.opcode >= Opcode.CLOSE) {
            if (!controlFrames.take(1, now())) {
                frequent = true;
                throw config.limits().controlFrames().exceeded();
            }
            control.begin(header);
        } else {
            messages.begin(header);
            if (header.rsv1) {
                compressionUsed();
            }
        }
    }

    private WebSocketEvent onControl(WebSocketEvent event) {
        if (event instanceof WebSocketEvent.PingReceived ping) {
            if (config.answersPings()) { // until its Close, even after ours (section 5.5.2)
                pongs.owe(ping.data().duplicate());
                answerPing();
            }
        } else if (event instanceof WebSocketEvent.CloseReceived close) {
            onClose(close.code());
        }
        return event;
    }

    private void onClose(int code) {
        closeReceived = true;
        closeOverdue = false;
        answerToClose = code;
        timers.cancel(Timer.IDLE);
        timers.cancel(Timer.PONG);
        allowSilence(0);
        in.clear();
        if (closeSent) {
            bothClosed();
        } else if (config.answersClose()) {
            sendClose(ClosePayload.of(code));
        } else {
            timers.after(Timer.CLOSE, now(), config.timeouts().close().toNanos());
        }
    }

    private void bothClosed() {
        compression.end();
        if (client) {
            timers.after(Timer.CLOSE, now(), config.timeouts().close().toNanos());
        } else {
            enter(Phase.CLOSED);
        }
    }

    /** Answers the newest Ping, or tries again later. */
    private void answerPing() {
        if (!pongs.answer() && !timers.isSet(Timer.PONG)) {
            timers.after(Timer.PONG, now(), PONG_AGAIN);
        }
    }

    // --- time ---

    @Override
    protected long timers() {
        return timers.deadline();
    }

    @Override
    protected void due() {
        for (Timer timer = timers.due(now()); timer != null; timer = timers.due(now())) {
            switch (timer) {
                case CLOSE:
                    closeDue();
                    break;
                case PONG:
                    answerPing();
                    break;
                case IDLE:
                    idleDue();
                    break;
                case COMPRESSION:
                    compressionDue();
                    break;
            }
        }
    }

    private void closeDue() {
        if (closeReceived && !closeSent) {
            sendClose(ClosePayload.of(answerToClose));
        } else if (closeReceived) {
            enter(Phase.CLOSED);
        } else {
            closeOverdue = true;
            enter(phase()); // poll finds that out, once it has read what has come
        }
    }

    private void idleDue() {
        long since = in.isEmpty() ? lastMessageAt : now(); // whoever does not read is not idle
        if (since + idle > now()) {
            timers.after(Timer.IDLE, since, idle);
        } else {
            sendClose(ClosePayload.of(CloseCode.GOING_AWAY));
        }
    }

    private void compressionUsed() {
        lastCompressionAt = now();
        if (!timers.isSet(Timer.COMPRESSION)) {
            timers.after(Timer.COMPRESSION, now(), compressionTime);
        }
    }

    private void compressionDue() {
        boolean busy = messages.inMessage() || sending.holdsCompressor();
        long since = busy ? now() : lastCompressionAt;
        if (since + compressionTime > now()) {
            timers.after(Timer.COMPRESSION, since, compressionTime);
        } else {
            compression.release();
        }
    }

    @Override
    protected void silent() {
        if (pinged) {
            throw new SessionFailedException(
                    SessionFailedException.TIMEOUT, "the peer was silent, and answered no Ping");
        }
        if (!closeSent) {
            frames.write(FrameHeader.FIN | Opcode.PING, ByteBuffer.wrap(NOTHING));
            pinged = true;
            allowSilence(patience);
        }
    }

    // --- ends ---

    @Override
    protected void ended() {
        if (!closeReceived) {
            throw truncated("the peer ended the connection without a Close (RFC 6455 section 7.1.5: code 1006)");
        }
        if (closeSent) {
            enter(Phase.CLOSED);
        }
    }

    @Override
    protected void abandoned() {
        compression.end();
        if (closeReceived) {
            enter(Phase.CLOSED);
        }
    }

    @Override
    protected void farewell(SessionFailedException failure) {
        compression.end();
        if (!closeSent) {
            int code = frequent || messages.tooMany()
                    ? CloseCode.POLICY_VIOLATION
                    : WebSocketFailure.closeCode(failure.code());
            sendClose(ClosePayload.of(code));
        }
    }
}
