package dev.sansio.lsp;

import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.RawJson;
import dev.sansio.lsp.json.ShapeException;
import dev.sansio.lsp.jsonrpc.JsonRpcEvent;
import dev.sansio.lsp.jsonrpc.RpcError;
import dev.sansio.lsp.jsonrpc.RpcId;
import dev.sansio.lsp.method.Direction;
import dev.sansio.lsp.method.LspMethod;
import dev.sansio.lsp.method.NotificationMethod;
import dev.sansio.lsp.method.RequestMethod;
import dev.sansio.lsp.protocol.Notifications;
import dev.sansio.lsp.protocol.ProgressToken;
import dev.sansio.lsp.protocol.WorkDoneProgress;
import dev.sansio.lsp.protocol.WorkDoneProgressEnd;
import org.jspecify.annotations.Nullable;

/** Makes typed events of messages, and refuses what is none. */
final class Incoming {

    private static final RawJson NO_MEMBERS = RawJson.parse("{}");

    private final LspEngine engine;
    private final Session session;
    private final Direction theirs;

    Incoming(LspEngine engine, Session session) {
        this.engine = engine;
        this.session = session;
        this.theirs = engine instanceof LspClientEngine ? Direction.SERVER_TO_CLIENT : Direction.CLIENT_TO_SERVER;
    }

    /** The event that a message is, or null for none. */
    @Nullable
    LspEvent told(JsonRpcEvent event) {
        if (event instanceof JsonRpcEvent.RequestReceived request) {
            return request(request);
        }
        if (event instanceof JsonRpcEvent.NotificationReceived notification) {
            return notification(notification);
        }
        if (event instanceof JsonRpcEvent.ResultReceived received) {
            return result(received);
        }
        if (event instanceof JsonRpcEvent.ErrorReceived received) {
            Session.Exchange exchange = session.closed(received.id());
            RequestMethod<?, ?> method = method(exchange);
            engine.failed(method);
            return new LspEvent.ErrorReceived(received.id(), method, received.error());
        }
        if (event instanceof JsonRpcEvent.RequestUnanswered unanswered) {
            return unanswered(unanswered);
        }
        if (event instanceof JsonRpcEvent.CancelRequested cancel) {
            return new LspEvent.CancelRequested(cancel.id());
        }
        if (event instanceof JsonRpcEvent.ProgressReceived progress) {
            return progress(progress.token(), progress.value());
        }
        if (event instanceof JsonRpcEvent.StrayResponse stray) {
            return new LspEvent.StrayResponse(stray.id(), stray.error());
        }
        if (event instanceof JsonRpcEvent.InvalidMessage invalid) {
            return new LspEvent.MessageRefused(invalid.id(), null, invalid.error());
        }
        JsonRpcEvent.FrameDropped dropped = (JsonRpcEvent.FrameDropped) event;
        return new LspEvent.FrameDropped(dropped.damage(), dropped.reason());
    }

    LspEvent unanswered(JsonRpcEvent.RequestUnanswered unanswered) {
        RequestMethod<?, ?> method = method(session.closed(unanswered.id()));
        engine.failed(method);
        return new LspEvent.RequestUnanswered(unanswered.id(), method, unanswered.reason());
    }

    private static RequestMethod<?, ?> method(Session.@Nullable Exchange exchange) {
        if (exchange == null || exchange.method() == null) {
            throw new IllegalStateException("an answer to a request of no method");
        }
        return exchange.method();
    }

    // --- requests ---

    private LspEvent request(JsonRpcEvent.RequestReceived request) {
        RpcError objection = engine.objection(request.method(), true);
        if (objection != null) {
            return refused(request.id(), request.method(), objection);
        }
        RequestMethod<?, ?> method = Catalogue.request(request.method());
        if (method != null && method.direction() == theirs) {
            return request(request.id(), method, request.params());
        }
        if (engine.config.customRequests().contains(request.method())) {
            session.asking(request.id(), null, null);
            return new LspEvent.CustomRequestReceived(request.id(), request.method(), request.params());
        }
        return refused(
                request.id(),
                request.method(),
                RpcError.of(RpcError.METHOD_NOT_FOUND, "no method " + request.method()));
    }

    private <P extends @Nullable Object> LspEvent request(
            RpcId id, RequestMethod<P, ?> method, @Nullable RawJson params) {
        P value;
        try {
            value = read(method.params(), params);
        } catch (ShapeException wrong) {
            return refused(id, method.name(), RpcError.of(RpcError.INVALID_PARAMS, String.valueOf(wrong.getMessage())));
        }
        RpcError objection = engine.received(method, value);
        if (objection != null) {
            return refused(id, method.name(), objection);
        }
        session.asking(id, method, value);
        return new LspEvent.RequestReceived<>(id, method, value);
    }

    private LspEvent refused(RpcId id, String method, RpcError error) {
        engine.conversation.refuse(id, error);
        return new LspEvent.MessageRefused(id, method, error);
    }

    // --- notifications ---

    private LspEvent notification(JsonRpcEvent.NotificationReceived notification) {
        RpcError objection = engine.objection(notification.method(), false);
        if (objection != null) {
            return new LspEvent.MessageRefused(null, notification.method(), objection);
        }
        NotificationMethod<?> method = Catalogue.notification(notification.method());
        return method == null || (method.direction() != theirs && method.direction() != Direction.BOTH)
                ? new LspEvent.CustomNotificationReceived(notification.method(), notification.params())
                : notification(method, notification.params());
    }

    private <P extends @Nullable Object> LspEvent notification(NotificationMethod<P> method, @Nullable RawJson params) {
        P value;
        try {
            value = read(method.params(), params);
        } catch (ShapeException wrong) {
            return new LspEvent.MessageRefused(
                    null, method.name(), RpcError.of(RpcError.INVALID_PARAMS, String.valueOf(wrong.getMessage())));
        }
        LspEvent instead = engine.received((LspMethod) method, value);
        return instead == null ? new LspEvent.NotificationReceived<>(method, value) : instead;
    }

    /** Parameters that are left out are as good as those without members. */
    private static <P extends @Nullable Object> P read(JsonType<P> type, @Nullable RawJson params) {
        return (params == null ? NO_MEMBERS : params).as(type);
    }

    // --- results and progress ---

    private LspEvent result(JsonRpcEvent.ResultReceived received) {
        Session.Exchange exchange = session.closed(received.id());
        return result(received.id(), method(exchange), exchange == null ? null : exchange.params(), received.result());
    }

    private <R extends @Nullable Object> LspEvent result(
            RpcId id, RequestMethod<?, R> method, @Nullable Object params, RawJson raw) {
        R result;
        try {
            result = raw.as(method.result());
        } catch (ShapeException wrong) {
            engine.failed(method);
            return new LspEvent.ResultUnreadable(id, method, raw, String.valueOf(wrong.getMessage()));
        }
        LspEvent instead = engine.settled(id, method, params, result);
        return instead == null ? new LspEvent.ResultReceived<>(id, method, result) : instead;
    }

    private LspEvent progress(RpcId id, RawJson raw) {
        ProgressToken token = token(id);
        if (token != null) {
            try {
                RpcId request = session.tokens.requestOfParts(token);
                RequestMethod<?, ?> method = request == null ? null : method(session.asked.get(request));
                if (request != null && method != null && method.partialResult() != null) {
                    return new LspEvent.PartialResultReceived(request, method, raw.as(method.partialResult()));
                }
                if (session.tokens.tellsWork(token)) {
                    WorkDoneProgress value = raw.as(WorkDoneProgress.CODEC);
                    RpcId of = session.tokens.requestOfWork(token);
                    if (value instanceof WorkDoneProgressEnd) {
                        session.tokens.release(token);
                    }
                    return new LspEvent.WorkDoneProgressReceived(token, of, value);
                }
            } catch (ShapeException wrong) {
                return new LspEvent.MessageRefused(
                        null,
                        Notifications.PROGRESS.name(),
                        RpcError.of(RpcError.INVALID_PARAMS, String.valueOf(wrong.getMessage())));
            }
        }
        return new LspEvent.ProgressReceived(id, raw);
    }

    private static @Nullable ProgressToken token(RpcId id) {
        if (id instanceof RpcId.Int number) {
            return number.value() == (int) number.value() ? ProgressToken.of((int) number.value()) : null;
        }
        return ProgressToken.of(((RpcId.Text) id).value());
    }
}
