package dev.sansio.lsp.jsonrpc;

import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.RawJson;
import org.jspecify.annotations.Nullable;

/** The texts of messages. */
final class Messages {

    private Messages() {}

    static RawJson request(RpcId id, String method, @Nullable RawJson params) {
        JsonWriter out = begin();
        id.write(out.name("id"));
        return call(out, method, params);
    }

    static RawJson notification(String method, @Nullable RawJson params) {
        return call(begin(), method, params);
    }

    private static RawJson call(JsonWriter out, String method, @Nullable RawJson params) {
        out.name("method").string(method);
        if (params != null) {
            out.name("params").raw(params);
        }
        return out.endObject().toRaw();
    }

    static RawJson result(RpcId id, RawJson result) {
        JsonWriter out = begin();
        id.write(out.name("id"));
        return out.name("result").raw(result).endObject().toRaw();
    }

    static RawJson error(@Nullable RpcId id, RpcError error) {
        JsonWriter out = begin().name("id");
        if (id == null) {
            out.nullValue();
        } else {
            id.write(out);
        }
        error.write(out.name("error"));
        return out.endObject().toRaw();
    }

    static RawJson cancel(RpcId id) {
        JsonWriter out = new JsonWriter().beginObject().name("id");
        id.write(out);
        return out.endObject().toRaw();
    }

    static RawJson progress(RpcId token, RawJson value) {
        JsonWriter out = new JsonWriter().beginObject().name("token");
        token.write(out);
        return out.name("value").raw(value).endObject().toRaw();
    }

    private static JsonWriter begin() {
        return new JsonWriter().beginObject().name("jsonrpc").string("2.0");
    }
}
