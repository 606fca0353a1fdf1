package dev.sansio.github;

import dev.sansio.core.Ask;
import dev.sansio.github.cache.CacheAnswer;
import dev.sansio.github.cache.CacheAsk;
import dev.sansio.github.cache.CacheKey;
import dev.sansio.github.cache.CachedAnswer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Asks the surroundings what they remember, and what they are to remember. */
final class Remembering {

    /** A store that is too slow forgets. */
    private static final int UNASKED = 64;

    private final Duration patience;
    private final LongSupplier tokens;
    private final ArrayDeque<CacheAsk> asks = new ArrayDeque<>(2);

    Remembering(Duration patience, LongSupplier tokens) {
        this.patience = patience;
        this.tokens = tokens;
    }

    /** When an errand need not wait any longer for what is remembered about it; it is asked for the first time. */
    long ready(Errand errand, long now) {
        if (!errand.cacheable || errand.memory == Errand.Memory.TOLD) {
            return now;
        }
        if (errand.memory == Errand.Memory.UNASKED) {
            errand.memory = Errand.Memory.ASKED;
            errand.memoryToken = tokens.getAsLong();
            errand.memoryDeadline = Gates.later(now, patience);
            asks.add(new CacheAsk.Look(errand.memoryToken, errand.key()));
        } else if (errand.memoryDeadline <= now) {
            errand.memory = Errand.Memory.TOLD;
        }
        return errand.memory == Errand.Memory.TOLD ? now : errand.memoryDeadline;
    }

    /** Whether somebody has waited for the answer. */
    boolean answered(CacheAnswer answer, List<Errand> waiting) {
        for (Errand errand : waiting) {
            if (errand.memory == Errand.Memory.ASKED && errand.memoryToken == answer.token()) {
                errand.memory = Errand.Memory.TOLD;
                errand.remembered = answer instanceof CacheAnswer.Found found ? found.answer() : null;
                return true;
            }
        }
        return false;
    }

    void keep(CacheKey key, CachedAnswer answer) {
        if (asks.size() < UNASKED) {
            asks.add(new CacheAsk.Keep(tokens.getAsLong(), key, answer));
        }
    }

    @Nullable
    Ask ask() {
        return asks.poll();
    }

    void clear() {
        asks.clear();
    }
}
