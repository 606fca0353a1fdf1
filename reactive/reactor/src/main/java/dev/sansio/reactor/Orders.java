package dev.sansio.reactor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/** Executes the commands of a session, single ones and streams of them, and tells whoever gave them what became of them. */
final class Orders<C> {

    /** Executes a command. */
    interface Execution<C> {

        /** Why it was not accepted, or null if it was. */
        @Nullable
        Throwable execute(C command, long now);
    }

    private final List<Feed<C>> feeds = new ArrayList<>(0);
    private final Execution<C> execution;
    private final Supplier<Throwable> ended;
    private final Supplier<Context> context;

    Orders(Execution<C> execution, Supplier<Throwable> ended, Supplier<Context> context) {
        this.execution = execution;
        this.ended = ended;
        this.context = context;
    }

    void take(Fact.Order<C> order, long now) {
        if (order instanceof Fact.Given<C> given) {
            takeGiven(given, now);
        } else if (order instanceof Fact.Fed<C> fed) {
            takeFed(fed, now);
        } else if (order instanceof Fact.FeedTurn<C> turn) {
            takeTurn(turn);
        }
    }

    private void takeGiven(Fact.Given<C> given, long now) {
        if (given.withdrawn().get()) {
            discard(given.command());
            return;
        }
        Throwable rejection = execution.execute(given.command(), now);
        if (rejection == null) {
            given.sink().success();
        } else {
            given.sink().error(rejection);
        }
    }

    private void takeFed(Fact.Fed<C> fed, long now) {
        Feed<C> feed = fed.feed();
        feed.arrived();
        if (feed.over()) {
            discard(fed.command());
            return;
        }
        Throwable rejection = execution.execute(fed.command(), now);
        if (rejection != null) {
            feeds.remove(feed);
            feed.fail(rejection);
        }
    }

    private void takeTurn(Fact.FeedTurn<C> turn) {
        Feed<C> feed = turn.feed();
        if (turn.begins()) {
            feeds.add(feed);
            return;
        }
        feeds.remove(feed);
        if (!feed.over()) {
            end(feed, turn.error());
        }
    }

    /** There is room: requests one command of each stream. */
    void invite() {
        if (!feeds.isEmpty()) {
            for (Feed<C> feed : List.copyOf(feeds)) {
                feed.invite();
            }
        }
    }

    /** The session is over, and this comes too late. */
    void refuse(Fact.Order<C> order) {
        if (order instanceof Fact.Given<C> given) {
            discard(given.command());
            given.sink().error(ended.get());
        } else if (order instanceof Fact.Fed<C> fed) {
            discard(fed.command());
            if (!fed.feed().over()) {
                fed.feed().fail(ended.get());
            }
        } else if (order instanceof Fact.FeedTurn<C> turn && !turn.feed().over()) {
            feeds.remove(turn.feed());
            // A stream that has just completed is well: all that it gave was accepted.
            end(turn.feed(), turn.begins() ? ended.get() : turn.error());
        }
    }

    /** The session is over, and these streams are not. */
    void refuseRest() {
        for (Feed<C> feed : List.copyOf(feeds)) {
            feed.fail(ended.get());
        }
        feeds.clear();
    }

    private static void end(Feed<?> feed, @Nullable Throwable error) {
        if (error == null) {
            feed.complete();
        } else {
            feed.fail(error);
        }
    }

    private void discard(C command) {
        Operators.onDiscard(command, context.get());
    }
}
