package dev.sansio.reactive.oauth;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.oauth.client.TokenCommand;
import dev.sansio.oauth.client.TokenEvent;
import dev.sansio.oauth.client.UserPrompt;
import dev.sansio.reactor.Session;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.publisher.Sinks;

/** The calls of one engine that have not ended, each with who waits for it. */
final class OpenCalls {

    private final Session<HttpEvent, HttpCommand, TokenCommand, TokenEvent> session;
    private final Map<Long, Waiting<?>> waiting = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final Sinks.Many<UserPrompt> prompts = Sinks.many().multicast().directBestEffort();
    private final Disposable listening;

    OpenCalls(Session<HttpEvent, HttpCommand, TokenCommand, TokenEvent> session) {
        this.session = session;
        this.listening = session.events().subscribe(this::on, this::over, () -> over(closed()));
    }

    private record Waiting<E extends TokenEvent>(MonoSink<E> sink, Class<E> answer, Consumer<UserPrompt> showing) {

        void on(TokenEvent event) {
            if (answer.isInstance(event)) {
                sink.success(answer.cast(event));
            } else if (event instanceof TokenEvent.Failed failed) {
                sink.error(new OAuthException(failed.failure()));
            } else {
                sink.error(new IllegalStateException("an answer to another question: " + event.getClass()));
            }
        }
    }

    <E extends TokenEvent> Mono<E> call(LongFunction<TokenCommand> command, Class<E> answer) {
        return call(command, answer, prompt -> {});
    }

    <E extends TokenEvent> Mono<E> call(
            LongFunction<TokenCommand> command, Class<E> answer, Consumer<UserPrompt> showing) {
        return Mono.create(sink -> {
            long call = numbers.getAndIncrement();
            waiting.put(call, new Waiting<>(sink, answer, showing));
            sink.onCancel(() -> withdraw(call));
            session.send(command.apply(call)).subscribe(done -> {}, rejection -> {
                waiting.remove(call);
                sink.error(rejection);
            });
        });
    }

    private void withdraw(long call) {
        if (waiting.remove(call) != null) {
            session.send(new TokenCommand.Cancel(call)).subscribe(done -> {}, late -> {});
        }
    }

    /** A command that has no answer. */
    Mono<Void> tell(TokenCommand command) {
        return session.send(command);
    }

    Flux<UserPrompt> prompts() {
        return prompts.asFlux();
    }

    private void on(TokenEvent event) {
        if (event instanceof TokenEvent.UserCodeIssued issued) {
            show(issued);
            return;
        }
        Waiting<?> call = waiting.remove(event.call());
        if (call != null) {
            call.on(event);
        }
    }

    private void show(TokenEvent.UserCodeIssued issued) {
        Waiting<?> call = waiting.get(issued.call());
        if (call != null) {
            call.showing().accept(issued.prompt());
        } else {
            prompts.emitNext(issued.prompt(), Sinks.EmitFailureHandler.busyLooping(Duration.ofSeconds(1)));
        }
    }

    private void over(Throwable why) {
        prompts.tryEmitComplete();
        for (Long call : List.copyOf(waiting.keySet())) {
            Waiting<?> one = waiting.remove(call);
            if (one != null) {
                one.sink().error(why);
            }
        }
    }

    private static CancellationException closed() {
        return new CancellationException("the client is closed");
    }

    Mono<Void> close() {
        return Mono.fromRunnable(() -> {
            listening.dispose();
            over(closed());
        });
    }
}
