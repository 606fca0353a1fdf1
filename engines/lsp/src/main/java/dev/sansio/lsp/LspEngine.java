package dev.sansio.lsp;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SingleChannelEngine;
import dev.sansio.lsp.jsonrpc.JsonRpcCommand;
import dev.sansio.lsp.jsonrpc.JsonRpcConversation;
import dev.sansio.lsp.jsonrpc.JsonRpcEvent;
import dev.sansio.lsp.jsonrpc.RpcError;
import dev.sansio.lsp.jsonrpc.RpcId;
import dev.sansio.lsp.method.Direction;
import dev.sansio.lsp.method.LspMethod;
import dev.sansio.lsp.method.RequestMethod;
import dev.sansio.lsp.protocol.Registration;
import dev.sansio.lsp.protocol.Requests;
import dev.sansio.lsp.protocol.WorkDoneProgressEnd;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What both sides of a session have in common: messages, their correlation, and their types. */
public abstract sealed class LspEngine extends SingleChannelEngine<LspCommand, LspEvent>
        permits LspClientEngine, LspServerEngine {

    final LspConfig config;
    final Session session = new Session();
    final JsonRpcConversation conversation;
    private final Direction ours;
    private final Outgoing outgoing;
    private final Incoming incoming;
    private boolean abandoned;

    LspEngine(LspConfig config, Direction ours) {
        super(Phase.OPEN);
        this.config = config;
        this.ours = ours;
        this.conversation = new JsonRpcConversation(config.rpc(), in, out);
        this.outgoing = new Outgoing(session);
        this.incoming = new Incoming(this, session);
    }

    /** Where the session is. */
    public final SessionState state() {
        return session.state;
    }

    /** How positions are counted; UTF-16 until something else is negotiated. */
    public final PositionEncoding positionEncoding() {
        return session.encoding;
    }

    /** The capabilities of the server that are registered, beside those that were announced. */
    public final List<Registration> registrations() {
        return session.registrations.all();
    }

    // --- what a side adds ---

    /** Rejects a request or notification that the state or the other side's capabilities forbid. */
    abstract void admit(LspMethod method, @Nullable Object params);

    /** Rejects an answer that goes against what was negotiated. */
    void admitResult(RequestMethod<?, ?> method, @Nullable Object params, @Nullable Object result) {}

    /** A request or notification is sent. */
    abstract void sent(LspMethod method, @Nullable Object params);

    /** A request of the peer is answered, by a result or an error. */
    abstract void answered(
            RequestMethod<?, ?> method, @Nullable Object params, @Nullable Object result, boolean success);

    /** Why a message of the peer is refused in this state, or null. */
    abstract @Nullable RpcError objection(String method, boolean request);

    /** A request of the peer was received; why it is refused, or null. */
    abstract @Nullable RpcError received(RequestMethod<?, ?> method, @Nullable Object params);

    /** A notification of the peer was received; what is told of it instead of itself, or null. */
    abstract @Nullable LspEvent received(LspMethod method, @Nullable Object params);

    /** A request of ours has a result; what is told of it instead of that, or null. */
    abstract @Nullable LspEvent settled(
            RpcId id, RequestMethod<?, ?> method, @Nullable Object params, @Nullable Object result);

    /** A request of ours has none. */
    abstract void failed(RequestMethod<?, ?> method);

    /** The peer is gone; what is told of it last, or null. */
    abstract @Nullable LspEvent gone();

    // --- commands ---

    @Override
    protected final void accept(LspCommand command) {
        if (session.state == SessionState.EXITED) {
            return; // a race with the end
        }
        JsonRpcCommand message = translate(command);
        conversation.check(message);
        begin(command);
        conversation.execute(message, now());
        end(command);
        heed();
    }

    /** The message that a command is, if it is admitted; nothing is changed. */
    private JsonRpcCommand translate(LspCommand command) {
        if (command instanceof LspCommand.Request<?, ?> request) {
            direction(request.method());
            admit(request.method(), request.params());
            return outgoing.request(request);
        }
        if (command instanceof LspCommand.Notify<?> notify) {
            direction(notify.method());
            admit(notify.method(), notify.params());
            return outgoing.notification(notify);
        }
        if (command instanceof LspCommand.Respond<?> respond) {
            Session.Exchange exchange = session.asking.get(respond.id());
            if (exchange != null && exchange.method() != null) {
                admitResult(exchange.method(), exchange.params(), respond.result());
            }
            return outgoing.response(respond, exchange);
        }
        if (command instanceof LspCommand.Refuse refuse) {
            return new JsonRpcCommand.Refuse(refuse.id(), refuse.error());
        }
        if (command instanceof LspCommand.Cancel cancel) {
            return new JsonRpcCommand.Cancel(cancel.id());
        }
        return command instanceof LspCommand.ReportProgress progress
                ? outgoing.progress(progress)
                : outgoing.part((LspCommand.ReportPartialResult<?>) command);
    }

    private void direction(LspMethod method) {
        if (method.direction() != ours && method.direction() != Direction.BOTH) {
            throw new CommandRejectedException(method.name() + " is for the other side to send");
        }
    }

    private void begin(LspCommand command) {
        if (command instanceof LspCommand.Request<?, ?> request) {
            session.asked(request.id(), request.method(), request.params());
            sent(request.method(), request.params());
        } else if (command instanceof LspCommand.ReportProgress progress
                && progress.value() instanceof WorkDoneProgressEnd) {
            session.tokensOfPeer.release(progress.token());
        }
    }

    private void end(LspCommand command) {
        if (command instanceof LspCommand.Notify<?> notify) {
            sent(notify.method(), notify.params());
        } else if (command instanceof LspCommand.Respond<?> respond) {
            answered(respond.id(), respond.result(), true);
        } else if (command instanceof LspCommand.Refuse refuse) {
            answered(refuse.id(), null, false);
        }
    }

    private void answered(RpcId id, @Nullable Object result, boolean success) {
        Session.Exchange exchange = session.asking.remove(id);
        session.tokensOfPeer.end(id);
        if (exchange != null && exchange.method() != null) {
            answered(exchange.method(), exchange.params(), result, success);
        }
    }

    // --- events ---

    @Override
    protected final @Nullable LspEvent parse() {
        while (session.state != SessionState.EXITED) {
            JsonRpcEvent event = conversation.next();
            LspEvent told = event == null ? null : incoming.told(event);
            heed();
            if (event == null || told != null) {
                return told;
            }
        }
        in.clear(); // whatever is said after exit is said to nobody
        return null;
    }

    /** A peer that reads none of the replies which it causes is not read either. */
    private void heed() {
        boundOutput(conversation.outputBound());
    }

    @Override
    protected final void ended() {
        if (session.state != SessionState.EXITED && conversation.midMessage()) {
            throw truncated("input ended in the middle of a message");
        }
        if (!abandoned) {
            abandoned = true;
            unanswerable().forEach(this::emit);
            LspEvent last = gone();
            if (last != null) {
                emit(last);
            }
        }
        enter(Phase.CLOSED);
    }

    /** Requests of ours that nobody will answer any more. */
    final List<LspEvent> unanswerable() {
        return conversation.abandon().stream().map(incoming::unanswered).toList();
    }

    @Override
    protected final long timers() {
        return conversation.deadline();
    }

    @Override
    protected final void due() {
        while (true) {
            JsonRpcEvent.RequestUnanswered late = conversation.expire(now(), session.state != SessionState.EXITED);
            if (late == null) {
                return;
            }
            emit(incoming.unanswered(late));
        }
    }

    /** Whether parameters or results must be kept until the answer comes, for what they mean then. */
    static boolean isRemembered(RequestMethod<?, ?> method) {
        return method.equals(Requests.INITIALIZE)
                || method.equals(Requests.REGISTRATION)
                || method.equals(Requests.UNREGISTRATION)
                || method.equals(Requests.WORK_DONE_PROGRESS_CREATE);
    }
}
