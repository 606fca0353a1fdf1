package dev.sansio.testkit;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.Asking;
import java.util.ArrayDeque;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The questions of one engine, and their answers. */
final class Asks {

    private final @Nullable Asking asking;
    private final @Nullable Function<Ask, @Nullable Answer> answers;
    private final ArrayDeque<Answer> waiting = new ArrayDeque<>();
    AskPolicy policy = AskPolicy.AT_ONCE;

    Asks(@Nullable Asking asking, @Nullable Function<Ask, @Nullable Answer> answers) {
        this.asking = asking;
        this.answers = answers;
    }

    /** Takes every question; whether the engine was given an answer. */
    boolean start(long now) {
        if (asking == null) {
            return false;
        }
        boolean answered = false;
        int asked = 0;
        for (Ask ask = asking.ask(); ask != null; ask = asking.ask()) {
            if (++asked > Driver.ENDLESS) {
                throw new AssertionError(
                        "ask did not run dry within " + Driver.ENDLESS + " calls at " + now + " (L12)");
            }
            if (answers == null) {
                throw new AssertionError("the engine asks " + ask + ", and the scenario has no answers (L15)");
            }
            Answer answer = policy == AskPolicy.NEVER ? null : answers.apply(ask);
            if (answer != null) {
                answered |= answer(asking, answer, now);
            }
        }
        return answered;
    }

    private boolean answer(Asking engine, Answer answer, long now) {
        switch (policy) {
            case REPEATED -> {
                engine.answer(new Unknown(), now);
                engine.answer(answer, now);
                engine.answer(answer, now);
                engine.answer(answer, now);
                return true;
            }
            case DELAYED -> waiting.addLast(answer);
            case REVERSED -> waiting.addFirst(answer);
            default -> {
                engine.answer(answer, now);
                return true;
            }
        }
        return false;
    }

    /** Gives the answers that were held back. */
    void flush(long now) {
        while (asking != null && !waiting.isEmpty()) {
            asking.answer(waiting.remove(), now);
        }
    }

    /** An answer to a question that was never asked. */
    private record Unknown() implements Answer {
        @Override
        public long token() {
            return Long.MIN_VALUE;
        }
    }
}
