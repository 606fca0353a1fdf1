package dev.sansio.core;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Asks about each line, and tells the line with its answer. */
final class AskingEngine extends SingleChannelEngine<String, String> implements Asking {

    record Question(long token, String line) implements Ask {}

    record Reply(long token, String text) implements Answer {}

    private final LineReader lines = new LineReader();
    private final Queue<Ask> asked = new ArrayDeque<>();
    private final long first;
    private long tokens;

    AskingEngine(long firstToken) {
        super(Phase.OPEN);
        this.first = firstToken;
        this.tokens = firstToken;
    }

    /** Lines out of an inbox. */
    private static final class LineReader {
        @Nullable
        String next(Inbox in) {
            int end = Bytes.indexOf(in.array(), in.from(), in.to(), (byte) '\n');
            return end < 0 ? null : Text.of(in.take(end + 1 - in.from())).trim();
        }
    }

    @Override
    protected void accept(String command) {
        out.utf8(command).put('\n');
    }

    @Override
    protected @Nullable String parse() {
        for (String line = lines.next(in); line != null; line = lines.next(in)) {
            asked.add(new Question(tokens++, line));
        }
        return null;
    }

    @Override
    public @Nullable Ask ask() {
        return asked.poll();
    }

    @Override
    public void answer(Answer answer, long now) {
        if (answer instanceof Reply reply && reply.token() >= first && reply.token() < tokens) {
            emit(reply.token() + "=" + reply.text());
        }
    }
}
