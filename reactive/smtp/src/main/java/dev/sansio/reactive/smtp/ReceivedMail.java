package dev.sansio.reactive.smtp;

import dev.sansio.smtp.BodyType;
import dev.sansio.smtp.MailParameters;
import dev.sansio.smtp.Recipient;
import dev.sansio.smtp.Reply;
import dev.sansio.smtp.SmtpPath;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A mail that is being received, and what its handler says of it, which may be sooner or later than the end of the body. */
final class ReceivedMail {

    private final ServerSettings settings;
    private final ReceivedBody body;
    private final Mail mail;
    private @Nullable CompletableFuture<@Nullable List<Reply>> replies;

    ReceivedMail(
            ServerSettings settings,
            SmtpPath sender,
            List<Recipient> recipients,
            MailParameters parameters,
            Runnable fetch) {
        this.settings = settings;
        this.body = new ReceivedBody(fetch);
        boolean eightBit = parameters.body() != null && parameters.body() != BodyType.SEVEN_BIT;
        this.mail = new Mail(sender, recipients, parameters, new MailContent(body.flux(), parameters.size(), eightBit));
    }

    ReceivedBody body() {
        return body;
    }

    /** Starts the handler. What it leaves of the body is read and forgotten. */
    void handle() {
        List<Reply> troubled = List.of(ServerFlow.TROUBLE);
        replies = Mono.defer(() -> settings.handler().apply(mail))
                .filter(given -> !given.isEmpty())
                .onErrorResume(error -> {
                    settings.faults().accept(error);
                    return Mono.just(troubled);
                })
                .defaultIfEmpty(troubled)
                .doFinally(end -> body.forget())
                .toFuture();
    }

    /** What the handler says; a handler that takes too long is cancelled, and says 451. */
    Mono<List<Reply>> decision() {
        CompletableFuture<@Nullable List<Reply>> given = replies;
        return settings.guarded(
                () -> given == null ? Mono.empty() : Mono.fromFuture(given), List.of(ServerFlow.TROUBLE));
    }

    /** There will be no mail. The handler learns it from the body, and may then take its time, but not for ever. */
    void abort(Throwable cause) {
        body.end(cause);
        decision().subscribe();
    }
}
