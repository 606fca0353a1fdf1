package dev.sansio.lsp;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.RawJson;
import dev.sansio.lsp.jsonrpc.JsonRpcCommand;
import dev.sansio.lsp.jsonrpc.RpcId;
import dev.sansio.lsp.protocol.Notifications;
import dev.sansio.lsp.protocol.ProgressToken;
import dev.sansio.lsp.protocol.WorkDoneProgress;
import org.jspecify.annotations.Nullable;

/** Makes messages of typed commands, and rejects what cannot be one; changes nothing. */
final class Outgoing {

    private final Session session;

    Outgoing(Session session) {
        this.session = session;
    }

    <P extends @Nullable Object> JsonRpcCommand request(LspCommand.Request<P, ?> request) {
        require(!session.tokens.clashes(request.params()), "a token of progress is in use");
        return new JsonRpcCommand.Request(
                request.id(),
                request.method().name(),
                params(
                        request.method().params(),
                        request.params(),
                        request.method().name()),
                request.timeout());
    }

    <P extends @Nullable Object> JsonRpcCommand notification(LspCommand.Notify<P> notify) {
        require(!notify.method().equals(Notifications.CANCEL), "requests are cancelled by Cancel");
        return new JsonRpcCommand.Notify(
                notify.method().name(),
                params(
                        notify.method().params(),
                        notify.params(),
                        notify.method().name()));
    }

    <R extends @Nullable Object> JsonRpcCommand response(
            LspCommand.Respond<R> respond, Session.@Nullable Exchange exchange) {
        require(
                exchange == null
                        || exchange.method() == null
                        || exchange.method().name().equals(respond.method().name()),
                "the request with the id " + respond.id() + " is not " + respond.method());
        return new JsonRpcCommand.Respond(
                respond.id(),
                written(
                        respond.method().result(),
                        respond.result(),
                        respond.method().name()));
    }

    JsonRpcCommand progress(LspCommand.ReportProgress progress) {
        require(
                session.tokensOfPeer.tellsWork(progress.token()),
                "the peer has given no token of progress " + progress.token());
        return new JsonRpcCommand.Progress(
                id(progress.token()), written(WorkDoneProgress.CODEC, progress.value(), "progress"));
    }

    <T> JsonRpcCommand part(LspCommand.ReportPartialResult<T> part) {
        Session.Exchange exchange = session.asking.get(part.id());
        ProgressToken token = session.tokensOfPeer.partToken(part.id());
        require(exchange != null && token != null, "the peer has asked for no parts of " + part.id());
        if (exchange == null || token == null || exchange.method() == null) {
            throw new CommandRejectedException("a request without parts");
        }
        require(
                part.type().equals(exchange.method().partialResult()),
                "the type is not that of the parts of " + exchange.method());
        return new JsonRpcCommand.Progress(id(token), written(part.type(), part.part(), "a part"));
    }

    static RpcId id(ProgressToken token) {
        return token instanceof ProgressToken.Int number
                ? RpcId.of(number.value())
                : RpcId.of(((ProgressToken.Text) token).value());
    }

    private static <P extends @Nullable Object> @Nullable RawJson params(JsonType<P> type, P value, String what) {
        return value == null ? null : written(type, value, what);
    }

    private static <T extends @Nullable Object> RawJson written(JsonType<T> type, T value, String what) {
        try {
            return RawJson.of(type, value);
        } catch (IllegalArgumentException | NullPointerException | ClassCastException wrong) {
            throw new CommandRejectedException(what + " cannot be written: " + wrong.getMessage());
        }
    }

    private static void require(boolean holds, String reason) {
        if (!holds) {
            throw new CommandRejectedException(reason);
        }
    }
}
