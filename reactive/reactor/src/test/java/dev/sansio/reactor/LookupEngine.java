package dev.sansio.reactor;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.Asking;
import dev.sansio.core.Limit;
import dev.sansio.core.Phase;
import dev.sansio.core.SingleChannelEngine;
import dev.sansio.core.steps.LineEnd;
import dev.sansio.core.steps.Step;
import dev.sansio.core.steps.Steps;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;

/** Asks for every line it reads. */
final class LookupEngine extends SingleChannelEngine<String, String> implements Asking {

    record Lookup(long token) implements Ask {}

    record Found(long token) implements Answer {}

    private final Step<String> line = Steps.line(StandardCharsets.UTF_8, new Limit("line", 1000), LineEnd.LF_OR_CRLF);
    private final ArrayDeque<Ask> asks = new ArrayDeque<>();
    private long asked;

    LookupEngine() {
        super(Phase.OPEN);
    }

    @Override
    protected void accept(String command) {}

    @Override
    protected String parse() {
        String text = line.next(in);
        if (text != null) {
            asks.add(new Lookup(++asked));
            if (text.equals("END")) {
                enter(Phase.CLOSED);
            }
        }
        return text;
    }

    @Override
    public Ask ask() {
        return asks.poll();
    }

    @Override
    public void answer(Answer answer, long now) {
        emit("found " + answer.token());
    }
}
