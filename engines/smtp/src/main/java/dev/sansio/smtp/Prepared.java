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
        String text = reply.lines().get(0) + "\r\n";
        this.plain = (reply.code() + " " + text).getBytes(StandardCharsets.US_ASCII);
        this.enhanced = reply.status() == null
                ? plain
                : (reply.code() + " " + reply.status() + " " + text).getBytes(StandardCharsets.US_ASCII);
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
