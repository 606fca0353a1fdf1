package dev.sansio.smtp;

import dev.sansio.core.Bytes;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Outbox;
import dev.sansio.smtp.Awaited.Kind;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client's caller does with mail transactions: envelopes, steps by hand, bodies. */
final class ClientTransactions {

    private final SmtpClientEngine client;
    private final SmtpClientConfig config;

    /** The newest transaction by hand, as far as the caller has come with it. */
    private @Nullable Transaction open;
    /** The one whose body the caller owes. */
    private @Nullable Transaction body;
    /** The body is not wanted any more, and the caller does not know yet. */
    private boolean discarding;

    ClientTransactions(SmtpClientEngine client, SmtpClientConfig config) {
        this.client = client;
        this.config = config;
    }

    void envelope(SmtpCommand.Envelope envelope, ClientCommands ready) {
        if (envelope.recipients().isEmpty()) {
            throw new CommandRejectedException("an envelope needs a recipient");
        }
        boolean chunked = envelope.chunked() || envelope.parameters().body() == BodyType.BINARY_MIME;
        if (chunked) {
            ready.checkChunking();
        }
        requireNone("MAIL");
        int count = envelope.recipients().size();
        ready.checkRecipients(count);
        client.room(count + 2);
        Transaction transaction = new Transaction(true, chunked, envelope.parameters());
        transaction.recipients = count;
        List<Awaited> parts = new ArrayList<>(count + 2);
        parts.add(Awaited.part(Kind.MAIL, ready.mail(envelope.reversePath(), envelope.parameters()), transaction, 0));
        for (int i = 0; i < count; i++) {
            Recipient recipient = envelope.recipients().get(i);
            parts.add(rcpt(recipient.path(), recipient.parameters(), ready, transaction, i));
        }
        parts.add(Awaited.part(chunked ? Kind.BODY_GATE : Kind.DATA, chunked ? null : "DATA", transaction, 0));
        client.unsent.addAll(parts);
    }

    private Awaited rcpt(SmtpPath path, RcptParameters with, ClientCommands ready, Transaction transaction, int index) {
        String line = ready.rcpt(path, with, transaction);
        return new Awaited(Kind.RCPT, line, new SmtpCommand.Rcpt(path, with), transaction, index);
    }

    void mail(SmtpCommand.Mail mail, ClientCommands ready) {
        requireNone("MAIL");
        client.room(1);
        String line = ready.mail(mail.reversePath(), mail.parameters());
        Transaction transaction = new Transaction(false, false, mail.parameters());
        open = transaction;
        client.unsent.add(Awaited.part(Kind.MAIL, line, transaction, 0));
    }

    void rcpt(SmtpCommand.Rcpt rcpt, ClientCommands ready) {
        Transaction transaction = requireTransaction("RCPT");
        if (transaction.chunked) {
            throw new CommandRejectedException("RCPT after BDAT");
        }
        client.room(1);
        ready.checkRecipients(transaction.recipients + 1);
        client.unsent.add(rcpt(rcpt.forwardPath(), rcpt.parameters(), ready, transaction, transaction.recipients));
        transaction.recipients++;
    }

    void data() {
        Transaction transaction = requireTransaction("DATA");
        if (transaction.recipients == 0 || transaction.chunked || transaction.binary) {
            throw new CommandRejectedException(
                    transaction.recipients == 0 ? "DATA before RCPT" : "DATA for a body that goes by BDAT");
        }
        client.room(1);
        open = null;
        client.unsent.add(Awaited.part(Kind.DATA, "DATA", transaction, 0));
    }

    void bdat(SmtpCommand.Bdat bdat, ClientCommands ready) {
        Transaction transaction = requireTransaction("BDAT");
        if (!transaction.dead) {
            ready.checkChunking();
            if (transaction.recipients == 0) {
                throw new CommandRejectedException("BDAT before RCPT");
            }
            client.room(1);
            if (!client.unsent.isEmpty() || !mayChunk()) {
                throw new CommandRejectedException("BDAT before the commands ahead of it were answered");
            }
            chunk(transaction, heap(bdat.bytes()), bdat.last());
            transaction.chunked = true;
        }
        if (bdat.last()) {
            open = null;
        }
    }

    // --- the body ---

    void body(ByteBuffer bytes) {
        Transaction transaction = requireBody();
        if (transaction == null || !bytes.hasRemaining()) {
            return;
        }
        ByteBuffer heap = heap(bytes);
        if (transaction.chunked) {
            client.room(1);
            if (!mayChunk()) {
                throw new CommandRejectedException(
                        "the chunk before is unanswered, and the server does not offer PIPELINING");
            }
            chunk(transaction, heap, false);
        } else {
            checkBare(transaction, heap, false);
            int from = heap.arrayOffset() + heap.position();
            transaction.body.write(heap.array(), from, from + heap.remaining(), client.output());
        }
    }

    void endOfBody() {
        Transaction transaction = requireBody();
        if (transaction == null) {
            discarding = false;
        } else if (transaction.chunked) {
            if (!mayChunk()) {
                throw new CommandRejectedException(
                        "the chunk before is unanswered, and the server does not offer PIPELINING");
            }
            chunk(transaction, ByteBuffer.allocate(0), true);
            body = null;
        } else {
            checkBare(transaction, ByteBuffer.allocate(0), true);
            transaction.body.end(client.output());
            client.output().ascii(".\r\n");
            body = null;
            awaitMessage(Kind.END_OF_BODY, transaction);
        }
    }

    private @Nullable Transaction requireBody() {
        if (body == null && !discarding) {
            throw new CommandRejectedException("no body is wanted");
        }
        return body;
    }

    private void checkBare(Transaction transaction, ByteBuffer heap, boolean end) {
        if (config.writing() == BareLineEnds.REJECT && !transaction.binary) {
            int from = heap.arrayOffset() + heap.position();
            if (transaction.body.findsBare(heap.array(), from, from + heap.remaining())
                    || (end && endsBare(transaction, heap))) {
                throw new CommandRejectedException("a CR or LF stands alone in the body");
            }
        }
    }

    private static boolean endsBare(Transaction transaction, ByteBuffer heap) {
        return heap.hasRemaining() ? heap.get(heap.limit() - 1) == '\r' : transaction.body.endsBare();
    }

    private boolean mayChunk() {
        Awaited newest = client.awaiting.peekLast();
        return newest == null || (client.pipelining() && !config.lmtp() && newest.kind().groups);
    }

    private void chunk(Transaction transaction, ByteBuffer heap, boolean end) {
        checkBare(transaction, heap, end);
        Outbox text = new Outbox();
        if (transaction.binary) {
            text.link(heap);
        } else {
            if (!transaction.chunked) {
                transaction.body = new BodyWriter(false);
            }
            int from = heap.arrayOffset() + heap.position();
            transaction.body.write(heap.array(), from, from + heap.remaining(), text);
            if (end) {
                transaction.body.end(text);
            }
        }
        client.output().ascii(CommandLines.bdat(text.pending(), end)).ascii("\r\n");
        for (ByteBuffer piece = text.poll(); piece != null; piece = text.poll()) {
            client.output().link(piece);
        }
        if (end) {
            awaitMessage(Kind.LAST_CHUNK, transaction);
        } else {
            client.awaiting.add(Awaited.part(Kind.CHUNK, null, transaction, 0));
        }
    }

    /** LMTP answers the end of a body once for each accepted recipient (RFC 2033 section 4.2). */
    private void awaitMessage(Kind kind, Transaction transaction) {
        int replies = config.lmtp() ? transaction.accepted.size() : 1;
        for (int i = 0; i < replies; i++) {
            client.awaiting.add(Awaited.part(kind, null, transaction, i));
        }
    }

    private static ByteBuffer heap(ByteBuffer bytes) {
        return bytes.hasArray() ? bytes : ByteBuffer.wrap(Bytes.copy(bytes));
    }

    // --- states ---

    void requireNone(String verb) {
        if (open != null && !open.dead) {
            throw new CommandRejectedException(verb + " within a transaction: RSET first");
        }
    }

    private Transaction requireTransaction(String verb) {
        if (open == null) {
            throw new CommandRejectedException(verb + " before MAIL");
        }
        return open;
    }

    boolean bodyIsOwed() {
        return body != null;
    }

    /** RSET was given. */
    void reset() {
        if (body != null) {
            throw new CommandRejectedException("RSET while a body is owed");
        }
        open = null;
    }

    void wantBody(Transaction transaction) {
        discarding = false;
        body = transaction;
    }

    @Nullable
    Transaction bodyOwed() {
        return body;
    }

    /** The body, if it is the one of this transaction, is not wanted any more. */
    void dropBody(Transaction transaction) {
        if (body == transaction) {
            body = null;
            discarding = true;
        }
    }

    void forget(Transaction transaction) {
        if (open == transaction) {
            open = null;
        }
    }
}
