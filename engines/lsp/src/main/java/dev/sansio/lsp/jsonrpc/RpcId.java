package dev.sansio.lsp.jsonrpc;

import dev.sansio.lsp.json.JsonKind;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** What correlates messages: the id of a request, or the token of progress. 1 and "1" are two ids. */
public sealed interface RpcId extends JsonValue {

    /** How it is read and written. */
    JsonType<RpcId> CODEC = JsonType.of(RpcId::read);

    /** A whole number. */
    record Int(long value) implements RpcId {

        @Override
        public void write(JsonWriter out) {
            out.number(value);
        }

        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /** A text. */
    record Text(String value) implements RpcId {

        @Override
        public void write(JsonWriter out) {
            out.string(value);
        }

        @Override
        public String toString() {
            return '"' + value + '"';
        }
    }

    /** A number. */
    static RpcId of(long value) {
        return new Int(value);
    }

    /** A text. */
    static RpcId of(String value) {
        return new Text(value);
    }

    /** Reads one. */
    static RpcId read(JsonReader in) {
        return in.peek() == JsonKind.STRING ? new Text(in.string()) : new Int(in.wholeNumber());
    }
}
