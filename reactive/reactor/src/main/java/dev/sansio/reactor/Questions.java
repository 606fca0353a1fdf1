package dev.sansio.reactor;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.Asking;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/** Has the questions of an engine answered: at once, on no demand but their own, and no longer than the session lasts. */
final class Questions<C> {

    private final Asking asking;
    private final Function<Ask, Mono<? extends Answer>> answers;
    private final Supplier<Context> context;
    private final Consumer<Fact<C>> facts;
    private final Disposable.Composite underWay = Disposables.composite();

    Questions(
            Asking asking,
            Function<Ask, Mono<? extends Answer>> answers,
            Supplier<Context> context,
            Consumer<Fact<C>> facts) {
        this.asking = asking;
        this.answers = answers;
        this.context = context;
        this.facts = facts;
    }

    void ask() {
        for (Ask ask = asking.ask(); ask != null; ask = asking.ask()) {
            answer(ask);
        }
    }

    private void answer(Ask ask) {
        Disposable.Swap answer = Disposables.swap();
        underWay.add(answer);
        answer.update(Mono.defer(() -> answers.apply(ask))
                .contextWrite(context.get())
                .doFinally(end -> underWay.remove(answer))
                .subscribe(
                        given -> facts.accept(new Fact.Answered<>(given)),
                        error -> facts.accept(new Fact.Lost<>(error))));
    }

    void dispose() {
        underWay.dispose();
    }
}
