package dev.sansio.lsp.jsonrpc;

import dev.sansio.lsp.json.JsonKind;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.RawJson;
import dev.sansio.lsp.json.ShapeException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of one message (sections 4 and 5), and what is wrong with them. */
final class Envelope {

    private static final int VERSION = 1;
    private static final int ID = 2;
    private static final int METHOD = 4;
    private static final int PARAMS = 8;
    private static final int RESULT = 16;
    private static final int ERROR = 32;

    private int present;
    private @Nullable RpcId id;
    private boolean idIsNull;
    private @Nullable String method;
    private @Nullable RawJson params;
    private @Nullable RawJson result;
    private @Nullable RpcError error;
    private @Nullable String fault;
    private Map<String, RawJson> extra = Map.of();

    private Envelope() {}

    /** Reads an object. */
    static Envelope read(JsonReader in) {
        Envelope envelope = new Envelope();
        if (in.peek() != JsonKind.OBJECT) {
            in.skip();
            envelope.fault = "a message is an object";
            return envelope;
        }
        in.beginObject("a message");
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            envelope.member(name, in);
        }
        envelope.judge();
        return envelope;
    }

    private void member(String name, JsonReader in) {
        switch (name) {
            case "jsonrpc" -> {
                once(VERSION, name);
                if (!"\"2.0\"".equals(in.raw().text())) {
                    fault = "jsonrpc is not \"2.0\"";
                }
            }
            case "id" -> {
                once(ID, name);
                id(in);
            }
            case "method" -> {
                once(METHOD, name);
                if (in.peek() == JsonKind.STRING) {
                    method = in.string();
                } else {
                    in.skip();
                    fault = "method is no text";
                }
            }
            case "params" -> {
                once(PARAMS, name);
                params = in.takeNull() ? null : in.raw();
            }
            case "result" -> {
                once(RESULT, name);
                result = in.raw();
            }
            case "error" -> {
                once(ERROR, name);
                error = in.takeNull() ? null : error(in);
            }
            default -> {
                if (extra.isEmpty()) {
                    extra = new LinkedHashMap<>();
                }
                extra.put(name, in.raw());
            }
        }
    }

    /** Two readers that see two different values are what smuggling is made of. */
    private void once(int member, String name) {
        if ((present & member) != 0) {
            fault = "a second " + name;
        }
        present |= member;
    }

    private void id(JsonReader in) {
        int start = in.position();
        try {
            if (in.takeNull()) {
                idIsNull = true;
            } else {
                id = RpcId.read(in);
            }
        } catch (ShapeException neither) {
            in.reset(start);
            in.skip();
            fault = "id is neither a whole number nor a text";
        }
    }

    /** An error as far as it is one; what it lacks is made up, for the request has failed in any case. */
    private static RpcError error(JsonReader in) {
        if (in.peek() != JsonKind.OBJECT) {
            return new RpcError(RpcError.INTERNAL_ERROR, "an error that is no object", in.raw());
        }
        int code = RpcError.INTERNAL_ERROR;
        String message = "";
        RawJson data = null;
        in.beginObject("an error");
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            JsonKind kind = in.peek();
            int start = in.position();
            try {
                if (name.equals("code") && kind == JsonKind.NUMBER) {
                    code = in.integer();
                } else if (name.equals("message") && kind == JsonKind.STRING) {
                    message = in.string();
                } else if (name.equals("data")) {
                    data = in.raw();
                } else {
                    in.skip();
                }
            } catch (ShapeException noSuchCode) {
                in.reset(start);
                in.skip();
            }
        }
        return new RpcError(code, message, data);
    }

    private void judge() {
        if (fault != null) {
            return;
        }
        boolean response = (present & (RESULT | ERROR)) != 0;
        if (method != null) {
            if (response) {
                fault = "a message is either a request or a response";
            } else if (idIsNull) {
                fault = "the id of a request is not null";
            } else if ((present & VERSION) == 0) {
                fault = "jsonrpc is missing";
            } else if (params != null && params.kind() != JsonKind.OBJECT && params.kind() != JsonKind.ARRAY) {
                fault = "params are neither an object nor an array";
            }
        } else if (!response && id == null) {
            fault = "neither method nor id";
        }
    }

    /** What is wrong with it, or null. */
    @Nullable
    String fault() {
        return fault;
    }

    /** Whether it is, or was meant to be, a response. */
    boolean isResponse() {
        return (present & METHOD) == 0 && (present & (RESULT | ERROR | ID)) != 0;
    }

    @Nullable
    RpcId id() {
        return id;
    }

    /** Null for a response. */
    @Nullable
    String method() {
        return method;
    }

    @Nullable
    RawJson params() {
        return params;
    }

    @Nullable
    RawJson result() {
        return result;
    }

    /** Of a response that has failed: an error counts more than a result beside it. */
    @Nullable
    RpcError error() {
        return error;
    }

    Map<String, RawJson> extra() {
        return extra;
    }
}
