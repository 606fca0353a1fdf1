package dev.sansio.reactive.smtp;

import dev.sansio.core.StreamEngine;
import dev.sansio.smtp.SmtpCommand;
import dev.sansio.smtp.SmtpEvent;
import java.util.concurrent.TimeoutException;
import reactor.core.publisher.Mono;

/** Opens connections that are ready to take mail. */
record Opening(ClientSettings settings) {

    Mono<SmtpConnection> connection() {
        return Mono.defer(() -> settings.connector().connect(settings.remote().get(), this::engine))
                .onErrorMap(error -> new SmtpException.ConnectFailed("no connection: " + error.getMessage(), error))
                .flatMap(link -> {
                    SmtpConnection connection = new SmtpConnection(link);
                    return connection.<SmtpConnection>run(sink -> new OpenFlow(sink, settings, connection));
                })
                .timeout(settings.openTimeout())
                .onErrorMap(
                        TimeoutException.class,
                        late -> new SmtpException.ConnectFailed(
                                "the session was not ready within " + settings.openTimeout(), late));
    }

    private StreamEngine<SmtpCommand, SmtpEvent> engine() {
        return ClientStack.of(settings);
    }
}
