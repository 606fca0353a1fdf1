package dev.sansio.smtp;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Outbox;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes replies (RFC 5321 section 4.2). */
final class ReplyWriter {

    private final Outbox out;
    private final boolean statuses;
    private final long longest;

    /**
     * Writes to an outbox.
     *
     * @param statuses whether enhanced status codes are offered
     * @param longest a line, in octets with its end
     */
    ReplyWriter(Outbox out, boolean statuses, long longest) {
        this.out = out;
        this.statuses = statuses;
        this.longest = longest;
    }

    /** Rejects a reply that would break the wire. */
    void check(Reply reply) {
        for (String line : reply.lines()) {
            if (!Syntax.isArgument(line)) {
                throw new CommandRejectedException("a reply with a control character: " + Syntax.escaped(line));
            }
            if (4L * line.length() + 20 > longest && line.getBytes(StandardCharsets.UTF_8).length + 18L > longest) {
                throw new CommandRejectedException("a reply line of more than " + longest + " octets");
            }
        }
    }

    void write(Prepared reply) {
        reply.write(out, statuses);
    }

    void write(Reply reply) {
        EnhancedStatus status = reply.status();
        List<String> lines = reply.lines();
        String code = Integer.toString(reply.code());
        String prefix = status == null || !statuses ? "" : status + " ";
        for (int i = 0; i < lines.size(); i++) {
            out.ascii(code).put(i + 1 < lines.size() ? '-' : ' ').ascii(prefix);
            String line = lines.get(i);
            if (Syntax.isAscii(line)) {
                out.ascii(line);
            } else {
                out.utf8(line);
            }
            out.ascii("\r\n");
        }
    }
}
