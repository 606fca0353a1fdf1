package dev.sansio.lsp;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.lsp.json.RawJson;
import dev.sansio.lsp.jsonrpc.RpcError;
import dev.sansio.lsp.jsonrpc.RpcId;
import dev.sansio.lsp.method.Direction;
import dev.sansio.lsp.method.LspMethod;
import dev.sansio.lsp.method.RequestMethod;
import dev.sansio.lsp.protocol.ClientCapabilities;
import dev.sansio.lsp.protocol.InitializeParams;
import dev.sansio.lsp.protocol.InitializeResult;
import dev.sansio.lsp.protocol.Notifications;
import dev.sansio.lsp.protocol.Registration;
import dev.sansio.lsp.protocol.RegistrationParams;
import dev.sansio.lsp.protocol.Requests;
import dev.sansio.lsp.protocol.SetTraceParams;
import dev.sansio.lsp.protocol.TraceValue;
import dev.sansio.lsp.protocol.Unregistration;
import dev.sansio.lsp.protocol.UnregistrationParams;
import dev.sansio.lsp.protocol.WorkDoneProgressCreateParams;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A server of the Language Server Protocol.
 *
 * <p>The first event is the request {@code initialize}, whose answer opens the session. What comes before it is refused with
 * {@link RpcError#SERVER_NOT_INITIALIZED}, what comes after {@code shutdown} with {@link RpcError#INVALID_REQUEST}, and what
 * the specification does not have with {@link RpcError#METHOD_NOT_FOUND}. What the client has not announced is rejected, by the
 * name of the capability. {@code exit} is {@link LspEvent.Exited}, with the code for the process.
 *
 * <p>The texts of open documents are kept, and changed as the client tells.
 */
public final class LspServerEngine extends LspEngine {

    /** What may be sent before {@code initialize} is answered. */
    private static final Set<LspMethod> EARLY = Set.of(
            Notifications.SHOW_MESSAGE,
            Notifications.LOG_MESSAGE,
            Notifications.TELEMETRY_EVENT,
            Notifications.PROGRESS,
            Requests.SHOW_MESSAGE);

    private final ServerDocuments documents;
    private TraceValue trace = TraceValue.OFF;

    /** A server at the beginning of a connection. */
    public LspServerEngine(LspConfig config) {
        super(config, Direction.SERVER_TO_CLIENT);
        this.documents = new ServerDocuments(config.limits());
    }

    /** The documents that are open, as they were when the last event was told. */
    public Collection<TextDocument> documents() {
        return documents.all();
    }

    /** One of the documents that are open, or null. */
    public @Nullable TextDocument document(String uri) {
        return documents.get(uri);
    }

    /** What the client wants to be told of by {@code $/logTrace}. */
    public TraceValue trace() {
        return trace;
    }

    @Override
    void admit(LspMethod method, @Nullable Object params) {
        boolean early = state() == SessionState.AWAITING_INITIALIZE_RESULT && EARLY.contains(method);
        boolean late = state().wasShutDown() && !(method instanceof RequestMethod);
        if (!early && !late && !state().serves()) {
            throw new CommandRejectedException(method.name() + " in the state " + state());
        }
        if (method.equals(Notifications.LOG_TRACE) && trace.equals(TraceValue.OFF)) {
            throw new CommandRejectedException("$/logTrace: the client has not set a trace");
        }
        String path = Catalogue.clientCapability(method);
        if (method instanceof RequestMethod && path != null && !session.peer.has(path)) {
            throw new CommandRejectedException(method.name() + ": the client has not announced " + path);
        }
        if (params instanceof RegistrationParams registering) {
            registering.registrations().forEach(this::requireRegistrable);
        }
    }

    private void requireRegistrable(Registration registration) {
        Set<String> paths = Catalogue.clientCapabilities(registration.method());
        if (!paths.isEmpty() && paths.stream().noneMatch(session.peer::allowsRegistration)) {
            throw new CommandRejectedException("client/registerCapability: the client has not announced "
                    + paths.iterator().next() + ".dynamicRegistration");
        }
    }

    @Override
    void admitResult(RequestMethod<?, ?> method, @Nullable Object params, @Nullable Object result) {
        if (params instanceof InitializeParams offered
                && result instanceof InitializeResult answer
                && Negotiated.encoding(offered.capabilities(), answer.capabilities()) == null) {
            throw Negotiated.notOffered(answer.capabilities());
        }
    }

    @Override
    void sent(LspMethod method, @Nullable Object params) {}

    @Override
    void answered(RequestMethod<?, ?> method, @Nullable Object params, @Nullable Object result, boolean success) {
        if (method.equals(Requests.SHUTDOWN)) {
            session.state = success ? SessionState.AWAITING_EXIT : SessionState.RUNNING;
        } else if (params instanceof InitializeParams offered) {
            if (success && result instanceof InitializeResult answer) {
                PositionEncoding chosen = Negotiated.encoding(offered.capabilities(), answer.capabilities());
                session.encoding = chosen == null ? PositionEncoding.UTF_16 : chosen;
                session.state = SessionState.RUNNING;
            } else {
                session.peer = Announced.NOTHING;
                session.state = SessionState.AWAITING_INITIALIZE;
            }
        }
    }

    @Override
    @Nullable
    RpcError objection(String method, boolean request) {
        if (method.equals(Notifications.EXIT.name()) && !request) {
            return null;
        }
        if (state().wasShutDown()) {
            return RpcError.of(RpcError.INVALID_REQUEST, method + " after shutdown");
        }
        boolean initialize = method.equals(Requests.INITIALIZE.name()) && request;
        if (state() == SessionState.AWAITING_INITIALIZE) {
            return initialize ? null : RpcError.of(RpcError.SERVER_NOT_INITIALIZED, method + " before initialize");
        }
        if (initialize) {
            return RpcError.of(RpcError.INVALID_REQUEST, "initialize comes once");
        }
        return state() == SessionState.AWAITING_INITIALIZE_RESULT
                ? RpcError.of(RpcError.SERVER_NOT_INITIALIZED, method + " before initialize is answered")
                : null;
    }

    @Override
    @Nullable
    RpcError received(RequestMethod<?, ?> method, @Nullable Object params) {
        if (params instanceof InitializeParams offered) {
            session.peer = Announced.of(RawJson.of(ClientCapabilities.CODEC, offered.capabilities()));
            trace = offered.trace() == null ? TraceValue.OFF : offered.trace();
            session.state = SessionState.AWAITING_INITIALIZE_RESULT;
        } else if (method.equals(Requests.SHUTDOWN)) {
            session.state = SessionState.AWAITING_SHUTDOWN_RESULT;
        }
        return null;
    }

    @Override
    @Nullable
    LspEvent received(LspMethod method, @Nullable Object params) {
        if (method.equals(Notifications.EXIT)) {
            return exited();
        }
        if (params instanceof SetTraceParams set) {
            trace = set.value();
        }
        return documents.take(params, positionEncoding());
    }

    private LspEvent exited() {
        int code = state().wasShutDown() ? 0 : 1;
        session.state = SessionState.EXITED;
        ArrayDeque<LspEvent> told = new ArrayDeque<>(unanswerable());
        told.add(new LspEvent.Exited(code));
        LspEvent first = told.remove();
        told.forEach(this::emit);
        enter(Phase.CLOSED);
        return first;
    }

    @Override
    @Nullable
    LspEvent settled(RpcId id, RequestMethod<?, ?> method, @Nullable Object params, @Nullable Object result) {
        if (params instanceof RegistrationParams registered) {
            session.registrations.add(registered.registrations());
        } else if (params instanceof UnregistrationParams unregistered) {
            for (Unregistration one : unregistered.unregisterations()) {
                session.registrations.remove(one.id());
            }
        } else if (params instanceof WorkDoneProgressCreateParams created) {
            session.tokensOfPeer.create(created.token());
        }
        return null;
    }

    @Override
    void failed(RequestMethod<?, ?> method) {}

    /** A client that is gone without {@code exit} counts as one that has exited. */
    @Override
    LspEvent gone() {
        return exited();
    }
}
