package dev.sansio.lsp.jsonrpc;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Engine;
import dev.sansio.core.Inbox;
import dev.sansio.core.Limit;
import dev.sansio.core.Outbox;
import dev.sansio.lsp.base.Frame;
import dev.sansio.lsp.base.FrameReader;
import dev.sansio.lsp.base.FrameWriter;
import dev.sansio.lsp.json.JsonKind;
import dev.sansio.lsp.json.RawJson;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in JSON-RPC: the part of an engine that other engines are built from. It reads from the engine's inbox and
 * writes to its outbox; phases, ends and losses are the engine's.
 */
public final class JsonRpcConversation {

    private static final Limit UNBOUNDED = new Limit("unbounded", Long.MAX_VALUE);
    private static final Limit NOTHING = new Limit("nothing", 0);

    private final JsonRpcConfig config;
    private final Inbox in;
    private final Outbox out;
    private final FrameReader frames;
    private final OwnRequests own;
    private final PeerRequests ofPeer = new PeerRequests();
    private final Receiver receiver;
    /** Bytes of replies that may still wait. */
    private long replies;
    /** Bytes of responses that wait for the rest of their batches. */
    private long held;

    /** A conversation at its beginning. */
    public JsonRpcConversation(JsonRpcConfig config, Inbox in, Outbox out) {
        this.config = config;
        this.in = in;
        this.out = out;
        this.frames = new FrameReader(config.base(), config.resynchronisation());
        this.own = new OwnRequests(config.limits().abandonedRequests());
        this.receiver = new Receiver(this, config, own, ofPeer);
    }

    // --- what arrives ---

    /**
     * The next event, or null for a partial message.
     *
     * @throws dev.sansio.core.SessionFailedException for a frame that is damaged, if the config does not survive it
     */
    public @Nullable JsonRpcEvent next() {
        while (true) {
            JsonRpcEvent event = receiver.next();
            if (event != null) {
                return event;
            }
            Frame frame = frames.next(in);
            if (frame == null) {
                return null;
            }
            if (frame instanceof Frame.Damaged damaged) {
                reply(Messages.error(null, RpcError.of(RpcError.PARSE_ERROR, damaged.reason())));
                return new JsonRpcEvent.FrameDropped(damaged.damage(), damaged.reason());
            }
            receiver.content(((Frame.Content) frame).bytes());
        }
    }

    /** Whether a message has begun and is not complete. */
    public boolean midMessage() {
        return frames.begun() || !in.isEmpty();
    }

    /** Whether a request of the peer waits for its answer. */
    public boolean owes() {
        return ofPeer.size() > 0;
    }

    /** Whether a request of ours waits for its answer. */
    public boolean awaits(RpcId id) {
        return own.isOpen(id);
    }

    /**
     * How many bytes may be owed to the peer while it is still read: a peer that leaves more replies unread than it may, or
     * makes more responses wait in its batches, is not to be read either.
     */
    public Limit outputBound() {
        replies = Math.min(replies, out.pending());
        if (!config.limits().unreadReplies().admits(held)) {
            return NOTHING; // until the batches are answered
        }
        return config.limits().unreadReplies().admits(replies + held)
                ? UNBOUNDED
                : config.limits().unreadReplies();
    }

    // --- time ---

    /** When the next request of ours is no longer awaited. */
    public long deadline() {
        return own.deadline();
    }

    /** Gives up the next request whose time is over, and cancels it if that may be sent; null if there is none. */
    public JsonRpcEvent.@Nullable RequestUnanswered expire(long now, boolean cancelling) {
        RpcId id = own.expire(now);
        if (id == null) {
            return null;
        }
        if (cancelling && config.conventions().cancel() != null) {
            write(Messages.notification(config.conventions().cancel(), Messages.cancel(id)));
        }
        return new JsonRpcEvent.RequestUnanswered(id, JsonRpcEvent.RequestUnanswered.Reason.TIMED_OUT);
    }

    /** The peer has ended: gives up all requests. */
    public List<JsonRpcEvent.RequestUnanswered> abandon() {
        return own.drain().stream()
                .map(id -> new JsonRpcEvent.RequestUnanswered(id, JsonRpcEvent.RequestUnanswered.Reason.CLOSED))
                .toList();
    }

    // --- what is sent ---

    /**
     * Holds a command to the rules; changes nothing.
     *
     * @throws CommandRejectedException if it breaks one
     */
    public void check(JsonRpcCommand command) {
        if (command instanceof JsonRpcCommand.Request request) {
            checkCall(request.method(), request.params());
            require(!own.isOpen(request.id()), "a request with the id " + request.id() + " is open");
            require(
                    config.limits().openRequests().admits(own.size() + 1L),
                    config.limits().openRequests().name() + " requests are open");
            require(request.timeout() == null || !request.timeout().isNegative(), "a timeout is not negative");
        } else if (command instanceof JsonRpcCommand.Notify notify) {
            checkCall(notify.method(), notify.params());
        } else if (command instanceof JsonRpcCommand.Respond respond) {
            require(ofPeer.isOpen(respond.id()), "no request with the id " + respond.id() + " waits for an answer");
        } else if (command instanceof JsonRpcCommand.Refuse refuse) {
            require(ofPeer.isOpen(refuse.id()), "no request with the id " + refuse.id() + " waits for an answer");
        } else if (command instanceof JsonRpcCommand.Cancel) {
            require(config.conventions().cancel() != null, "the conventions have no word for cancellation");
        } else if (command instanceof JsonRpcCommand.Progress) {
            require(config.conventions().progress() != null, "the conventions have no word for progress");
        }
    }

    private static void checkCall(String method, @Nullable RawJson params) {
        require(!method.isEmpty(), "a method has a name");
        require(
                params == null || params.kind() == JsonKind.OBJECT || params.kind() == JsonKind.ARRAY,
                "params are an object, an array, or absent");
    }

    private static void require(boolean holds, String reason) {
        if (!holds) {
            throw new CommandRejectedException(reason);
        }
    }

    /** Executes a command that was checked. {@link JsonRpcCommand.Close} is the engine's. */
    public void execute(JsonRpcCommand command, long now) {
        if (command instanceof JsonRpcCommand.Request request) {
            own.open(request.id(), deadline(request.timeout(), now));
            write(Messages.request(request.id(), request.method(), request.params()));
        } else if (command instanceof JsonRpcCommand.Notify notify) {
            write(Messages.notification(notify.method(), notify.params()));
        } else if (command instanceof JsonRpcCommand.Respond respond) {
            answer(respond.id(), Messages.result(respond.id(), respond.result()));
        } else if (command instanceof JsonRpcCommand.Refuse refuse) {
            answer(refuse.id(), Messages.error(refuse.id(), refuse.error()));
        } else if (command instanceof JsonRpcCommand.Cancel cancel) {
            String word = config.conventions().cancel();
            if (word != null && own.isOpen(cancel.id())) { // else it was answered in the meantime
                write(Messages.notification(word, Messages.cancel(cancel.id())));
            }
        } else if (command instanceof JsonRpcCommand.Progress progress) {
            String word = config.conventions().progress();
            if (word != null) {
                write(Messages.notification(word, Messages.progress(progress.token(), progress.value())));
            }
        }
    }

    private long deadline(@Nullable Duration timeout, long now) {
        Duration span = timeout == null ? config.timeout() : timeout;
        if (span.isZero()) {
            return Engine.NEVER;
        }
        long nanos = span.compareTo(Duration.ofNanos(Long.MAX_VALUE)) >= 0 ? Long.MAX_VALUE : span.toNanos();
        return nanos >= Engine.NEVER - now ? Engine.NEVER : now + nanos;
    }

    /** Answers a request that was just received, as the engine's own reply: it is not told to the application. */
    public void refuse(RpcId id, RpcError error) {
        answer(id, Messages.error(id, error));
    }

    private void answer(RpcId id, RawJson response) {
        Batch batch = ofPeer.close(id);
        if (batch == null) {
            reply(response);
        } else {
            hold(batch, response);
            settle(batch);
        }
    }

    /** Adds a response to those of a batch, which go together later. */
    void hold(Batch batch, RawJson response) {
        long before = batch.bytes();
        batch.add(response);
        held += batch.bytes() - before;
    }

    /** One response less is owed to a batch. */
    void settle(Batch batch) {
        RawJson responses = batch.settle();
        if (responses != null) {
            held -= batch.bytes();
            reply(responses);
        }
    }

    /** Writes what the peer has caused. */
    void reply(RawJson response) {
        long before = out.pending();
        write(response);
        replies += out.pending() - before;
    }

    private void write(RawJson message) {
        FrameWriter.write(out, message.toBuffer());
    }
}
