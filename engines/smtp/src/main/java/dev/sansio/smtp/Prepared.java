package dev.sansio.smtp;

import dev.sansio.core.Outbox;
import java.nio.charset.StandardCharsets;

/** A reply of the engine's own, with its wire form made once. */
final class Prepared {

    final Reply reply;
    private final byte[] plain;
    private final byte[] enhanced;

    private Prepared(Reply reply) {
        this.reply = reply;
        this.plain = wire(reply, "");
        this.enhanced = reply.status() == null ? plain : wire(reply, reply.status() + " ");
    }

    private static byte[] wire(Reply reply, String status) {
        StringBuilder wire = new StringBuilder();
        int left = reply.lines().size();
        for (String line : reply.lines()) {
            left--;
            wire.append(reply.code()).append(left == 0 ? ' ' : '-').append(status);
            wire.append(line).append("\r\n");
        }
        return wire.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Prepared of(Reply reply) {
        return new Prepared(reply);
    }

    static Prepared of(int code, String text) {
        return new Prepared(Reply.of(code, text));
    }

    static Prepared of(int code, String status, String text) {
        return new Prepared(Reply.of(code, status, text));
    }

    void write(Outbox out, boolean statuses) {
        out.put(statuses ? enhanced : plain);
    }
}
