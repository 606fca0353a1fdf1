package dev.sansio.lsp;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.SessionFailedException;
import dev.sansio.lsp.json.RawJson;
import dev.sansio.lsp.jsonrpc.JsonRpcCommand;
import dev.sansio.lsp.jsonrpc.RpcError;
import dev.sansio.lsp.jsonrpc.RpcId;
import dev.sansio.lsp.method.Direction;
import dev.sansio.lsp.method.LspMethod;
import dev.sansio.lsp.method.NotificationMethod;
import dev.sansio.lsp.method.RequestMethod;
import dev.sansio.lsp.protocol.InitializeParams;
import dev.sansio.lsp.protocol.InitializeResult;
import dev.sansio.lsp.protocol.Notifications;
import dev.sansio.lsp.protocol.RegistrationParams;
import dev.sansio.lsp.protocol.Requests;
import dev.sansio.lsp.protocol.ServerCapabilities;
import dev.sansio.lsp.protocol.Unregistration;
import dev.sansio.lsp.protocol.UnregistrationParams;
import dev.sansio.lsp.protocol.WorkDoneProgressCreateParams;
import org.jspecify.annotations.Nullable;

/**
 * A client of the Language Server Protocol: an editor, or whoever asks a language server.
 *
 * <p>The first command is the request {@code initialize}; upon {@link LspEvent.Initialized} the session is open. What the
 * server has neither announced nor registered is rejected, by the name of the capability. The last commands are the request
 * {@code shutdown} and the notification {@code exit}, after which the engine awaits the end of the server's output. In
 * documents only what goes together is sent: what is open, with versions that grow.
 */
public final class LspClientEngine extends LspEngine {

    private static final RawJson NO_MEMBERS = RawJson.parse("{}");

    private final ClientDocuments documents = new ClientDocuments();

    /** A client at the beginning of a connection. */
    public LspClientEngine(LspConfig config) {
        super(config, Direction.CLIENT_TO_SERVER);
    }

    @Override
    void admit(LspMethod method, @Nullable Object params) {
        if (method.equals(Notifications.EXIT)) {
            return;
        }
        if (method.equals(Notifications.INITIALIZED)) {
            throw new CommandRejectedException("initialized is sent by the engine");
        }
        boolean initialize = method.equals(Requests.INITIALIZE);
        if (initialize ? state() != SessionState.AWAITING_INITIALIZE : !state().serves()) {
            throw new CommandRejectedException(method.name() + " in the state " + state());
        }
        if (!initialize) {
            requireAnnounced(method);
            String objection = documents.objection(params, changeKind());
            if (objection != null) {
                throw new CommandRejectedException(method.name() + ": " + objection);
            }
        }
    }

    private void requireAnnounced(LspMethod method) {
        String path = Catalogue.serverCapability(method);
        boolean changes = method.equals(Notifications.DID_CHANGE_TEXT_DOCUMENT);
        boolean announced = path == null
                || (session.peer.has(path) && (!changes || session.peer.changeKind() != 0))
                || session.registrations.stands(path);
        if (!announced) {
            throw new CommandRejectedException(method.name() + ": the server has not announced " + path);
        }
    }

    /** How the server takes changes; by ranges, if it has registered for them, for which it says more than here is known. */
    private int changeKind() {
        int kind = session.peer.changeKind();
        return kind == 1 && session.registrations.stands("textDocumentSync") ? 2 : kind;
    }

    @Override
    void sent(LspMethod method, @Nullable Object params) {
        if (method.equals(Requests.INITIALIZE)) {
            session.state = SessionState.AWAITING_INITIALIZE_RESULT;
        } else if (method.equals(Requests.SHUTDOWN)) {
            session.state = SessionState.AWAITING_SHUTDOWN_RESULT;
        } else if (method.equals(Notifications.EXIT)) {
            session.state = SessionState.EXITED;
            finishOutput();
        } else if (method instanceof NotificationMethod) {
            documents.sent(params);
        }
    }

    @Override
    void answered(RequestMethod<?, ?> method, @Nullable Object params, @Nullable Object result, boolean success) {
        if (!success) {
            return;
        }
        if (params instanceof RegistrationParams registered) {
            session.registrations.add(registered.registrations());
        } else if (params instanceof UnregistrationParams unregistered) {
            // the member is misspelled in the specification, which keeps it
            for (Unregistration one : unregistered.unregisterations()) {
                session.registrations.remove(one.id());
            }
        } else if (params instanceof WorkDoneProgressCreateParams created) {
            session.tokens.create(created.token());
        }
    }

    @Override
    @Nullable
    RpcError objection(String method, boolean request) {
        return null; // what a server may say before its time is little, and harmless
    }

    @Override
    @Nullable
    RpcError received(RequestMethod<?, ?> method, @Nullable Object params) {
        if (params instanceof RegistrationParams registering
                && !config.limits()
                        .registrations()
                        .admits((long) session.registrations.size()
                                + registering.registrations().size())) {
            return tooMany(config.limits().registrations().name());
        }
        if (params instanceof WorkDoneProgressCreateParams
                && !config.limits().progressTokens().admits(session.tokens.created() + 1L)) {
            return tooMany(config.limits().progressTokens().name());
        }
        return null;
    }

    private static RpcError tooMany(String limit) {
        return RpcError.of(RpcError.REQUEST_FAILED, "more than " + limit);
    }

    @Override
    @Nullable
    LspEvent received(LspMethod method, @Nullable Object params) {
        return null;
    }

    @Override
    @Nullable
    LspEvent settled(RpcId id, RequestMethod<?, ?> method, @Nullable Object params, @Nullable Object result) {
        if (method.equals(Requests.SHUTDOWN)) {
            session.state = SessionState.AWAITING_EXIT;
        } else if (params instanceof InitializeParams offered && result instanceof InitializeResult answer) {
            return initialized(id, offered, answer);
        }
        return null;
    }

    private LspEvent initialized(RpcId id, InitializeParams offered, InitializeResult answer) {
        PositionEncoding chosen = Negotiated.encoding(offered.capabilities(), answer.capabilities());
        if (chosen == null) {
            throw new SessionFailedException(
                    "position-encoding", "the server has chosen a position encoding that was not offered");
        }
        session.encoding = chosen;
        session.peer = Announced.of(RawJson.of(ServerCapabilities.CODEC, answer.capabilities()));
        session.state = SessionState.RUNNING;
        conversation.execute(new JsonRpcCommand.Notify(Notifications.INITIALIZED.name(), NO_MEMBERS), now());
        return new LspEvent.Initialized(id, answer);
    }

    @Override
    void failed(RequestMethod<?, ?> method) {
        if (state() == SessionState.EXITED) {
            return; // for good
        }
        if (method.equals(Requests.INITIALIZE)) {
            session.state = SessionState.AWAITING_INITIALIZE;
        } else if (method.equals(Requests.SHUTDOWN)) {
            session.state = SessionState.RUNNING;
        }
    }

    @Override
    @Nullable
    LspEvent gone() {
        return null;
    }
}
