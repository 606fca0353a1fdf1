package dev.sansio.reactive.lsp;

import dev.sansio.lsp.LspCommand;
import dev.sansio.lsp.LspEvent;
import dev.sansio.lsp.jsonrpc.JsonRpcEvent;
import dev.sansio.lsp.jsonrpc.RpcError;
import dev.sansio.lsp.jsonrpc.RpcId;
import dev.sansio.lsp.method.RequestMethod;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** One wire: requests of ours find their answers, those of the other side their handlers. */
@SuppressWarnings("NullAway") // a null result is an empty Mono
final class Conversation {

    private final Wire wire;
    private final Handlers handlers;
    private final Consumer<LspEvent> told;
    private final AtomicLong ids = new AtomicLong();
    private final Map<RpcId, Pending> pending = new ConcurrentHashMap<>();
    private final Map<RpcId, Disposable> answering = new ConcurrentHashMap<>();
    private final Sinks.Empty<Void> over = Sinks.empty();
    private volatile @Nullable LspException end;

    /** Whoever waits for an answer: for parts of it, too. */
    private interface Pending {
        void value(@Nullable Object result);

        void fail(Throwable reason);

        void part(Streamed<?> part);
    }

    Conversation(Wire wire, Handlers handlers, Consumer<LspEvent> told) {
        this.wire = wire;
        this.handlers = handlers;
        this.told = told;
    }

    void start() {
        wire.events()
                .subscribe(this::take, lost -> finish(LspException.lost(lost)), () -> finish(LspException.lost(null)));
    }

    Wire wire() {
        return wire;
    }

    /** Completes when nothing is heard any more. */
    Mono<Void> over() {
        return over.asMono();
    }

    Mono<Void> send(LspCommand command) {
        return wire.send(command);
    }

    <P extends @Nullable Object, R extends @Nullable Object> Mono<R> request(
            RequestMethod<P, R> method, P params, @Nullable Duration timeout) {
        return Mono.create(sink -> sink.onDispose(ask(method, params, timeout, new Pending() {
            @Override
            @SuppressWarnings("unchecked") // the engine has read it as the method's result
            public void value(@Nullable Object result) {
                sink.success((R) result);
            }

            @Override
            public void fail(Throwable reason) {
                sink.error(reason);
            }

            @Override
            public void part(Streamed<?> part) {
                // whoever waits for the result alone has asked for none
            }
        })));
    }

    <P extends @Nullable Object, R extends @Nullable Object> Flux<Streamed<R>> stream(
            RequestMethod<P, R> method, P params, @Nullable Duration timeout) {
        return Flux.create(sink -> sink.onDispose(ask(method, params, timeout, new Pending() {
            @Override
            @SuppressWarnings("unchecked") // the engine has read it as the method's result
            public void value(@Nullable Object result) {
                sink.next(new Streamed.Result<>((R) result));
                sink.complete();
            }

            @Override
            public void fail(Throwable reason) {
                sink.error(reason);
            }

            @Override
            @SuppressWarnings("unchecked")
            public void part(Streamed<?> part) {
                sink.next((Streamed<R>) part);
            }
        })));
    }

    private <P extends @Nullable Object, R extends @Nullable Object> Disposable ask(
            RequestMethod<P, R> method, P params, @Nullable Duration timeout, Pending who) {
        RpcId id = RpcId.of(ids.incrementAndGet());
        pending.put(id, who);
        LspException ended = end; // after the put: whoever ends it later finds it there
        if (ended != null) {
            fail(id, ended);
            return Disposables.disposed();
        }
        wire.send(new LspCommand.Request<>(id, method, params, timeout))
                .subscribe(done -> {}, rejected -> fail(id, end == null ? rejected : end));
        return () -> {
            if (pending.remove(id) != null) {
                wire.send(new LspCommand.Cancel(id)).subscribe(done -> {}, gone -> {});
            }
        };
    }

    private void fail(RpcId id, Throwable reason) {
        Pending who = pending.remove(id);
        if (who != null) {
            who.fail(reason);
        }
    }

    private void finish(LspException reason) {
        end = reason;
        pending.keySet().forEach(id -> fail(id, reason));
        answering.values().forEach(Disposable::dispose);
        answering.clear();
        over.tryEmitEmpty();
    }

    private void take(LspEvent event) {
        told.accept(event);
        if (event instanceof LspEvent.ResultReceived<?> it) {
            settle(it.id(), it.result());
        } else if (event instanceof LspEvent.Initialized it) {
            settle(it.id(), it.result());
        } else if (event instanceof LspEvent.ErrorReceived it) {
            fail(it.id(), LspException.refusing(it.error()));
        } else if (event instanceof LspEvent.ResultUnreadable it) {
            fail(it.id(), LspException.of(LspException.Kind.UNREADABLE, it.method() + ": " + it.reason()));
        } else if (event instanceof LspEvent.RequestUnanswered it) {
            boolean late = it.reason() == JsonRpcEvent.RequestUnanswered.Reason.TIMED_OUT;
            fail(
                    it.id(),
                    late
                            ? LspException.of(LspException.Kind.TIMED_OUT, it.method() + " was not answered in time")
                            : LspException.lost(null));
        } else if (event instanceof LspEvent.PartialResultReceived it) {
            part(it.id(), new Streamed.Part<>(it.part()));
        } else if (event instanceof LspEvent.WorkDoneProgressReceived it && it.request() != null) {
            part(it.request(), new Streamed.Work<>(it.value()));
        } else if (event instanceof LspEvent.RequestReceived<?> it) {
            answer(it);
        } else if (event instanceof LspEvent.NotificationReceived<?> it) {
            hear(it);
        } else if (event instanceof LspEvent.CancelRequested it) {
            Disposable work = answering.remove(it.id());
            if (work != null) {
                work.dispose();
                refuse(it.id(), RpcError.of(RpcError.REQUEST_CANCELLED, "cancelled"));
            }
        }
    }

    private void settle(RpcId id, @Nullable Object result) {
        Pending who = pending.remove(id);
        if (who != null) {
            who.value(result);
        }
    }

    private void part(RpcId id, Streamed<?> part) {
        Pending who = pending.get(id);
        if (who != null) {
            who.part(part);
        }
    }

    private <P extends @Nullable Object> void hear(LspEvent.NotificationReceived<P> event) {
        BiFunction<P, Conversation, Mono<Void>> handler = handlers.of(event.method());
        if (handler != null) {
            Mono.defer(() -> handler.apply(event.params(), this)).subscribe(done -> {}, failed -> {});
        }
    }

    private <P extends @Nullable Object> void answer(LspEvent.RequestReceived<P> event) {
        answer(event.id(), event.method(), event.params());
    }

    private <P extends @Nullable Object, R extends @Nullable Object> void answer(
            RpcId id, RequestMethod<P, R> method, P params) {
        BiFunction<P, RequestContext, ? extends Mono<? extends R>> handler = handlers.of(method);
        if (handler == null) {
            refuse(id, RpcError.of(RpcError.METHOD_NOT_FOUND, "nobody answers " + method.name()));
            return;
        }
        RequestContext context = new RequestContext(this, id, method, params);
        Disposable.Swap work = Disposables.swap();
        answering.put(id, work);
        work.update(Mono.defer(() -> handler.apply(params, context))
                .subscribe(
                        result -> respond(id, method, result),
                        failure -> {
                            if (answering.remove(id) != null) {
                                refuse(id, error(failure));
                            }
                        },
                        () -> respond(id, method, null)));
    }

    private <R extends @Nullable Object> void respond(RpcId id, RequestMethod<?, R> method, @Nullable R result) {
        if (answering.remove(id) != null) {
            wire.send(new LspCommand.Respond<>(id, method, result))
                    .subscribe(
                            done -> {},
                            rejected -> refuse(
                                    id, RpcError.of(RpcError.INTERNAL_ERROR, String.valueOf(rejected.getMessage()))));
        }
    }

    private void refuse(RpcId id, RpcError error) {
        wire.send(new LspCommand.Refuse(id, error)).subscribe(done -> {}, gone -> {});
    }

    /** What a handler throws by mistake may tell of what is nobody's business. */
    private static RpcError error(Throwable failure) {
        RpcError said = failure instanceof LspException it ? it.error() : null;
        return said == null
                ? RpcError.of(RpcError.INTERNAL_ERROR, failure.getClass().getSimpleName())
                : said;
    }
}
