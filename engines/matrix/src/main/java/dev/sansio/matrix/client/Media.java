package dev.sansio.matrix.client;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.ResponseHead;
import dev.sansio.http.content.ContentDisposition;
import dev.sansio.json.Json;
import dev.sansio.json.MalformedJsonException;
import dev.sansio.matrix.api.Call;
import dev.sansio.matrix.api.CallWriting;
import dev.sansio.matrix.api.Operation;
import dev.sansio.matrix.client.MatrixError.Kind;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Octets, up and down, as they come. The token goes to the homeserver alone, wherever a redirect leads. */
final class Media {

    private static final int SMALL = 1 << 16;

    private final Out out;
    private final Requests requests;
    private final Refusals refusals;
    private final Map<Long, Transfer> byExchange = new HashMap<>();
    private final Map<Long, Transfer> byCall = new HashMap<>();

    Media(Out out, Requests requests, Refusals refusals) {
        this.out = out;
        this.requests = requests;
        this.refusals = refusals;
    }

    void upload(MatrixCommand.Upload command) {
        Transfer transfer = new Transfer(command.call(), command.request(), true);
        transfer.sending = true;
        begin(transfer, path(command.request()), command.length());
    }

    void download(MatrixCommand.Download command) {
        begin(new Transfer(command.call(), command.request(), false), path(command.request()), -1);
    }

    private String path(Call<?> call) {
        return out.options.homeserver().prefix() + call.written().target();
    }

    private void begin(Transfer transfer, String path, long length) {
        byCall.put(transfer.call, transfer);
        Operation<?> operation = transfer.request.operation();
        Session session = requests.tokens().session();
        boolean wanted = operation.wantsToken() && out.options.sendsToken();
        if (wanted && session == null) {
            fail(transfer, MatrixError.of(Kind.LOGGED_OUT, "there is no session", null));
            return;
        }
        CallWriting written = transfer.request.written();
        transfer.token = wanted && session != null ? session.accessToken() : null;
        transfer.exchange = out.number();
        byExchange.put(transfer.exchange, transfer);
        out.commands.add(new HttpCommand.SendRequest(
                transfer.exchange,
                Heads.of(out.options.homeserver(), operation.method(), path, written.fields(), length, transfer.token),
                !transfer.upload));
    }

    void data(MatrixCommand.UploadData command) {
        Transfer transfer = byCall.get(command.call());
        if (transfer != null && transfer.sending) {
            transfer.sending = !command.end();
            out.commands.add(new HttpCommand.SendData(transfer.exchange, command.data(), command.end()));
        }
    }

    void consumed(MatrixCommand.Consumed command) {
        Transfer transfer = byCall.get(command.call());
        if (transfer != null && command.credit() > 0) {
            int credit = Math.min(command.credit(), transfer.owed);
            transfer.owed -= credit;
            out.commands.add(new HttpCommand.Consumed(transfer.exchange, credit));
            if (transfer.ended && transfer.owed == 0) {
                forget(transfer);
            }
        }
    }

    boolean cancel(long call) {
        Transfer transfer = byCall.get(call);
        if (transfer == null) {
            return false;
        }
        if (!transfer.ended) {
            out.commands.add(new HttpCommand.Abort(transfer.exchange, HttpError.Code.CANCEL));
        } else if (transfer.owed > 0) {
            out.commands.add(new HttpCommand.Consumed(transfer.exchange, transfer.owed));
        }
        forget(transfer);
        return true;
    }

    boolean has(long call) {
        return byCall.containsKey(call);
    }

    boolean receive(HttpEvent event, long now) {
        Transfer transfer = byExchange.get(event.exchange());
        if (transfer == null) {
            return false;
        }
        if (event instanceof HttpEvent.ResponseReceived response) {
            responded(transfer, response, now);
        } else if (event instanceof HttpEvent.DataReceived data) {
            data(transfer, data, now);
        } else if (event instanceof HttpEvent.TrailersReceived) {
            data(transfer, new HttpEvent.DataReceived(transfer.exchange, ByteBuffer.allocate(0), true), now);
        } else if (event instanceof HttpEvent.SendingStopped && transfer.sending) {
            transfer.sending = false;
            out.events.add(new MatrixEvent.UploadStopped(transfer.call));
        } else if (event instanceof HttpEvent.ExchangeFailed failed) {
            fail(transfer, Refusals.unanswered(failed.error(), failed.by()));
        }
        return true;
    }

    private void responded(Transfer transfer, HttpEvent.ResponseReceived response, long now) {
        ResponseHead head = response.head();
        transfer.head = head;
        if (!transfer.upload && head.successful()) {
            out.events.add(new MatrixEvent.DownloadBegan(
                    transfer.call,
                    head.fields().first(HttpNames.CONTENT_TYPE),
                    filename(head.fields().first(HttpNames.CONTENT_DISPOSITION)),
                    head.contentLength() < 0 ? -1 : head.contentLength()));
        } else {
            transfer.collected = ByteBuffer.allocate(SMALL);
        }
        if (response.end()) {
            data(transfer, new HttpEvent.DataReceived(transfer.exchange, ByteBuffer.allocate(0), true), now);
        }
    }

    /** The last part of a name, without what a file system takes for more than a name (RFC 6266 4.3). */
    static @Nullable String filename(@Nullable String disposition) {
        if (disposition == null) {
            return null;
        }
        String name;
        try {
            name = ContentDisposition.parse(disposition).filename();
        } catch (MalformedFieldException e) {
            return null;
        }
        if (name == null) {
            return null;
        }
        StringBuilder safe = new StringBuilder();
        name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT && c != ':')
                .limit(255)
                .forEach(safe::appendCodePoint);
        String last = safe.toString().strip();
        return last.isEmpty() || last.chars().allMatch(c -> c == '.') ? null : last;
    }

    private void data(Transfer transfer, HttpEvent.DataReceived data, long now) {
        ByteBuffer collected = transfer.collected;
        if (collected == null) {
            transfer.owed += data.credit();
            transfer.ended = data.end();
            out.events.add(new MatrixEvent.DownloadData(transfer.call, data.data(), data.credit(), data.end()));
            if (data.end() && transfer.owed == 0) {
                forget(transfer);
            }
            return;
        }
        ByteBuffer piece = data.data().duplicate();
        piece.limit(piece.position() + Math.min(piece.remaining(), collected.remaining()));
        collected.put(piece);
        if (data.credit() > 0) {
            out.commands.add(new HttpCommand.Consumed(transfer.exchange, data.credit()));
        }
        ResponseHead head = transfer.head;
        if (data.end() && head != null) {
            whole(transfer, head, collected.flip(), now);
        }
    }

    /** A small response: to an upload, or against a download. */
    private void whole(Transfer transfer, ResponseHead head, ByteBuffer content, long now) {
        String location = head.fields().first(HttpNames.LOCATION);
        if (head.successful()) {
            succeed(transfer, content);
        } else if (head.status() / 100 == 3 && location != null) {
            redirected(transfer, location);
        } else {
            MatrixError error = refusals.of(head, content);
            boolean again = error.kind() == Kind.LOGGED_OUT && requests.tokens().renewable();
            requests.tokenRefused(transfer.token, error, false, now);
            fail(transfer, again ? MatrixError.of(Kind.NO_TOKEN, error.message(), Duration.ZERO) : error);
        }
    }

    private void succeed(Transfer transfer, ByteBuffer content) {
        forget(transfer);
        try {
            Object result = transfer.request
                    .operation()
                    .result()
                    .read(
                            "the response",
                            Json.read(content, out.options.limits().json()));
            out.events.add(new MatrixEvent.Uploaded(transfer.call, result));
        } catch (MalformedJsonException e) {
            MatrixError error = MatrixError.of(Kind.MALFORMED, String.valueOf(e.getMessage()), null);
            out.events.add(new MatrixEvent.Failed(transfer.call, error));
        }
    }

    private void redirected(Transfer transfer, String location) {
        String path = Heads.within(out.options.homeserver(), location);
        boolean follow = !transfer.upload && out.options.limits().redirects().admits(transfer.redirects + 1L);
        if (path != null && follow && Requests.isTarget(path)) {
            Transfer next = new Transfer(transfer.call, transfer.request, false);
            next.redirects = transfer.redirects + 1;
            forget(transfer);
            begin(next, path, -1);
        } else {
            fail(
                    transfer,
                    MatrixError.of(Kind.REDIRECTED, "a redirect that is not followed", null)
                            .at(location));
        }
    }

    private void fail(Transfer transfer, MatrixError error) {
        forget(transfer);
        out.events.add(new MatrixEvent.Failed(transfer.call, error));
    }

    private void forget(Transfer transfer) {
        byCall.remove(transfer.call, transfer);
        byExchange.remove(transfer.exchange, transfer);
    }

    void lost() {
        MatrixError error = MatrixError.of(Kind.UNREACHABLE, "the carrier is gone", Duration.ZERO);
        byCall.values().stream()
                .filter(transfer -> !transfer.ended)
                .forEach(transfer -> out.events.add(new MatrixEvent.Failed(transfer.call, error)));
        byCall.clear();
        byExchange.clear();
    }

    private static final class Transfer {

        private final long call;
        private final Call<?> request;
        private final boolean upload;
        private long exchange = -1;
        private int redirects;
        private int owed;
        private boolean sending;
        private boolean ended;
        private @Nullable Secret token;
        private @Nullable ResponseHead head;
        private @Nullable ByteBuffer collected;

        Transfer(long call, Call<?> request, boolean upload) {
            this.call = call;
            this.request = request;
            this.upload = upload;
        }
    }
}
