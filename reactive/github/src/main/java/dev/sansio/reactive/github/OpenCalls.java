package dev.sansio.reactive.github;

import dev.sansio.github.GitHubCommand;
import dev.sansio.github.GitHubEvent;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.reactor.Session;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** The calls of one engine that have not ended, each with who waits for its events. */
final class OpenCalls {

    private final Session<HttpEvent, HttpCommand, GitHubCommand, GitHubEvent> session;
    private final Map<Long, FluxSink<GitHubEvent>> waiting = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final Disposable listening;

    OpenCalls(Session<HttpEvent, HttpCommand, GitHubCommand, GitHubEvent> session) {
        this.session = session;
        this.listening = session.events().subscribe(this::on, this::over, () -> over(closed()));
    }

    /** Makes a command of a call. */
    @FunctionalInterface
    interface Start {

        /**
         * The command.
         *
         * @param call its number
         * @param pages how many are wanted at first
         */
        GitHubCommand command(long call, int pages);
    }

    /** The events of a call, which begins with the first demand: demand for pages beyond that is told to the engine. */
    Flux<GitHubEvent> call(Start start) {
        return Flux.create(sink -> {
            long call = numbers.getAndIncrement();
            AtomicBoolean begun = new AtomicBoolean();
            waiting.put(call, sink);
            sink.onDispose(() -> withdraw(call, begun.get()));
            sink.onRequest(demand -> {
                int pages = (int) Math.min(demand, Integer.MAX_VALUE);
                if (begun.compareAndSet(false, true)) {
                    send(start.command(call, pages), call);
                } else if (waiting.containsKey(call)) {
                    send(new GitHubCommand.Want(call, pages), call);
                }
            });
        });
    }

    private void send(GitHubCommand command, long call) {
        session.send(command).subscribe(done -> {}, rejection -> {
            FluxSink<GitHubEvent> sink = waiting.remove(call);
            if (sink != null) {
                sink.error(rejection);
            }
        });
    }

    private void withdraw(long call, boolean begun) {
        if (waiting.remove(call) != null && begun) {
            session.send(new GitHubCommand.Cancel(call)).subscribe(done -> {}, late -> {});
        }
    }

    private void on(GitHubEvent event) {
        FluxSink<GitHubEvent> sink = isLast(event) ? waiting.remove(event.call()) : waiting.get(event.call());
        if (sink == null) {
            return; // it was withdrawn
        }
        if (event instanceof GitHubEvent.Refused refused) {
            sink.error(new GitHubException.Refused(refused.error()));
        } else if (event instanceof GitHubEvent.Failed failed) {
            sink.error(new GitHubException.Unanswered(failed));
        } else {
            sink.next(event);
            if (isLast(event)) {
                sink.complete();
            }
        }
    }

    private static boolean isLast(GitHubEvent event) {
        if (event instanceof GitHubEvent.PageReceived page) {
            return page.last();
        }
        if (event instanceof GitHubEvent.QueryAnswered answered) {
            return answered.last();
        }
        return !(event instanceof GitHubEvent.Held || event instanceof GitHubEvent.CodeIssued);
    }

    private void over(Throwable why) {
        for (Long call : List.copyOf(waiting.keySet())) {
            FluxSink<GitHubEvent> sink = waiting.remove(call);
            if (sink != null) {
                sink.error(why);
            }
        }
    }

    private static CancellationException closed() {
        return new CancellationException("the client is closed");
    }

    void close() {
        listening.dispose();
        over(closed());
    }
}
