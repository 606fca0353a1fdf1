package dev.sansio.testkit.asks;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.Asking;
import dev.sansio.testkit.line.Forwarding;
import dev.sansio.testkit.line.LineCommand;
import dev.sansio.testkit.line.LineEvent;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up each line, and says what it found. */
final class AskingEngine extends Forwarding implements Asking {

    /** What a word means. */
    record LookUp(long token, String word) implements Ask {}

    /** That. */
    record Found(long token, String meaning) implements Answer {}

    /** What may be wrong. */
    enum Defect {
        NONE,
        TAKES_ANSWERS_TWICE,
        TAKES_STRANGERS,
        WAITS_FOR_EVER,
        ASKS_AGAIN_AND_AGAIN
    }

    private final Defect defect;
    private final ArrayDeque<LookUp> asks = new ArrayDeque<>();
    private final Set<Long> open = new HashSet<>();
    private long tokens;

    AskingEngine(Defect defect) {
        this.defect = defect;
    }

    @Override
    public @Nullable LineEvent poll() {
        LineEvent event = super.poll();
        if (event instanceof LineEvent.Said said) {
            open.add(++tokens);
            asks.add(new LookUp(tokens, said.text()));
        }
        return event;
    }

    @Override
    public void lost(Throwable cause, long now) {
        if (defect != Defect.WAITS_FOR_EVER || open.isEmpty()) {
            super.lost(cause, now);
        }
    }

    @Override
    public @Nullable Ask ask() {
        return defect == Defect.ASKS_AGAIN_AND_AGAIN ? new LookUp(0, "") : asks.poll();
    }

    @Override
    public void answer(Answer answer, long now) {
        boolean known =
                defect == Defect.TAKES_ANSWERS_TWICE ? open.contains(answer.token()) : open.remove(answer.token());
        if (known && answer instanceof Found found) {
            engine.send(new LineCommand.Say(found.meaning()), now);
        } else if (defect == Defect.TAKES_STRANGERS) {
            engine.send(new LineCommand.Say("what?"), now);
        }
    }
}
