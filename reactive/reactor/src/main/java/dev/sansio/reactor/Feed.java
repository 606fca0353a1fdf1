package dev.sansio.reactor;

import java.util.function.Consumer;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.MonoSink;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/** A stream of commands, each requested when there is room for what the one before has written. */
final class Feed<C> implements CoreSubscriber<C> {

    private final MonoSink<Void> sink;
    private final Consumer<Fact<C>> facts;
    private Subscription upstream = Operators.emptySubscription();
    private boolean awaited;
    private boolean over;

    Feed(MonoSink<Void> sink, Consumer<Fact<C>> facts) {
        this.sink = sink;
        this.facts = facts;
    }

    @Override
    public Context currentContext() {
        return Context.of(sink.contextView());
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        upstream = subscription;
        facts.accept(new Fact.FeedTurn<>(this, true, null));
        sink.onCancel(() -> {
            subscription.cancel();
            onComplete(); // the loop forgets it
        });
    }

    @Override
    public void onNext(C command) {
        facts.accept(new Fact.Fed<>(command, this));
    }

    @Override
    public void onError(Throwable error) {
        facts.accept(new Fact.FeedTurn<>(this, false, error));
    }

    @Override
    public void onComplete() {
        facts.accept(new Fact.FeedTurn<>(this, false, null));
    }

    // --- from here on in the session's loop only ---

    boolean over() {
        return over;
    }

    /** There is room: requests one command, unless one is under way. */
    void invite() {
        if (!awaited && !over) {
            awaited = true;
            upstream.request(1);
        }
    }

    void arrived() {
        awaited = false;
    }

    void complete() {
        over = true;
        sink.success();
    }

    void fail(Throwable error) {
        over = true;
        upstream.cancel();
        sink.error(error);
    }
}
