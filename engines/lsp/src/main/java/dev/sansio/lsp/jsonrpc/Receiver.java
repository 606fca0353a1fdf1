package dev.sansio.lsp.jsonrpc;

import dev.sansio.lsp.json.JsonKind;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.MalformedTextException;
import dev.sansio.lsp.json.RawJson;
import dev.sansio.lsp.json.ShapeException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Makes events of contents, one message at a time. */
final class Receiver {

    private final JsonRpcConversation conversation;
    private final JsonRpcConfig config;
    private final OwnRequests own;
    private final PeerRequests ofPeer;

    /** What is left of the content: one message, or the rest of a batch. */
    private @Nullable JsonReader rest;

    private @Nullable Batch batch;
    private int taken;

    Receiver(JsonRpcConversation conversation, JsonRpcConfig config, OwnRequests own, PeerRequests ofPeer) {
        this.conversation = conversation;
        this.config = config;
        this.own = own;
        this.ofPeer = ofPeer;
    }

    /** Takes a content, once {@link #next} has nothing left of the one before. */
    void content(ByteBuffer bytes) {
        try {
            int from = bytes.arrayOffset() + bytes.position();
            int deepest =
                    (int) Math.min(Integer.MAX_VALUE, config.limits().depth().value());
            JsonReader content = RawJson.parse(bytes.array(), from, from + bytes.remaining(), deepest)
                    .reader();
            if (content.peek() == JsonKind.ARRAY) {
                content.beginArray("a batch");
                batch = new Batch();
                taken = 0;
            }
            rest = content;
        } catch (MalformedTextException malformed) {
            pendingFault = RpcError.of(RpcError.PARSE_ERROR, String.valueOf(malformed.getMessage()));
        }
    }

    private @Nullable RpcError pendingFault;

    /** The next event of the content, or null if there is none left. */
    @Nullable
    JsonRpcEvent next() {
        if (pendingFault != null) {
            RpcError fault = pendingFault;
            pendingFault = null;
            return invalid(null, fault);
        }
        while (rest != null) {
            JsonReader content = rest;
            if (batch == null) {
                rest = null;
                return message(Envelope.read(content));
            }
            if (!content.hasNext()) {
                JsonRpcEvent empty = taken > 0 ? null : invalid(null, invalidRequest("an empty batch"));
                endOfBatch();
                return empty;
            }
            if (!config.limits().batch().admits(++taken)) {
                JsonRpcEvent tooMany = invalid(
                        null,
                        invalidRequest(config.limits().batch().name() + " is "
                                + config.limits().batch().value() + ", and more came"));
                endOfBatch();
                return tooMany;
            }
            JsonRpcEvent event = message(Envelope.read(content));
            if (event != null) {
                return event;
            }
        }
        return null;
    }

    private void endOfBatch() {
        Batch ended = batch;
        rest = null;
        batch = null;
        if (ended != null) {
            conversation.settle(ended);
        }
    }

    private @Nullable JsonRpcEvent message(Envelope envelope) {
        String fault = envelope.fault();
        String method = envelope.method();
        if (envelope.isResponse() && (fault == null || envelope.id() != null)) {
            return response(envelope);
        }
        if (fault != null || method == null) {
            return invalid(envelope.id(), invalidRequest(fault == null ? "no method" : fault));
        }
        RpcId id = envelope.id();
        return id == null ? notification(envelope, method) : request(envelope, id, method);
    }

    private JsonRpcEvent request(Envelope envelope, RpcId id, String method) {
        if (ofPeer.isOpen(id)) {
            // with a null id, for the other request of this id has its own answer
            return invalid(null, invalidRequest("a request with the id " + id + " is open"));
        }
        if (!config.limits().openRequestsOfPeer().admits(ofPeer.size() + 1L)) {
            return invalid(
                    id,
                    RpcError.of(
                            RpcError.TOO_MANY_REQUESTS,
                            config.limits().openRequestsOfPeer().value() + " requests are open"));
        }
        ofPeer.open(id, batch);
        if (batch != null) {
            batch.owe();
        }
        return new JsonRpcEvent.RequestReceived(id, method, envelope.params(), envelope.extra());
    }

    private @Nullable JsonRpcEvent notification(Envelope envelope, String method) {
        RawJson params = envelope.params();
        try {
            if (method.equals(config.conventions().cancel())) {
                RpcId id = member(params, "id").as(RpcId.CODEC);
                return ofPeer.isOpen(id) ? new JsonRpcEvent.CancelRequested(id) : null; // answered in the meantime
            }
            if (method.equals(config.conventions().progress())) {
                return new JsonRpcEvent.ProgressReceived(
                        member(params, "token").as(RpcId.CODEC), member(params, "value"));
            }
        } catch (ShapeException malformed) {
            return new JsonRpcEvent.InvalidMessage(
                    null, RpcError.of(RpcError.INVALID_PARAMS, method + ": " + malformed.getMessage()));
        }
        return new JsonRpcEvent.NotificationReceived(method, params, envelope.extra());
    }

    private static RawJson member(@Nullable RawJson params, String wanted) {
        if (params != null && params.kind() == JsonKind.OBJECT) {
            JsonReader in = params.reader();
            in.beginObject("params");
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                if (name.equals(wanted)) {
                    return in.raw();
                }
                in.skip();
            }
        }
        throw ShapeException.missing("params", wanted);
    }

    private @Nullable JsonRpcEvent response(Envelope envelope) {
        RpcId id = envelope.id();
        RpcError error = envelope.error();
        if (id == null || !own.close(id)) {
            return id != null && own.late(id) ? null : new JsonRpcEvent.StrayResponse(id, error);
        }
        if (error == null && envelope.fault() != null) {
            error = RpcError.of(RpcError.INVALID_REQUEST, envelope.fault());
        }
        if (error != null) {
            return new JsonRpcEvent.ErrorReceived(id, error, envelope.extra());
        }
        RawJson result = envelope.result();
        return new JsonRpcEvent.ResultReceived(id, result == null ? RawJson.parse("null") : result, envelope.extra());
    }

    /** Answers what was no message; together with the others, if it came in a batch. */
    private JsonRpcEvent invalid(@Nullable RpcId id, RpcError error) {
        RawJson response = Messages.error(id, error);
        if (batch == null || taken == 0) {
            conversation.reply(response);
        } else {
            conversation.hold(batch, response);
        }
        return new JsonRpcEvent.InvalidMessage(id, error);
    }

    private static RpcError invalidRequest(String reason) {
        return RpcError.of(RpcError.INVALID_REQUEST, reason);
    }
}
