package dev.sansio.core.recording;

import dev.sansio.core.Answer;

/**
 * How a protocol's commands, answers and events are written in a recording. Any text will do; it is escaped.
 *
 * @param <C> the commands
 */
public interface RecordingCodec<C> {

    /** A command as text. */
    String write(C command);

    /** The command that {@link #write} has written; an equal one. */
    C read(String text);

    /** An answer as text; for engines that ask. */
    default String writeAnswer(Answer answer) {
        throw new UnsupportedOperationException("this codec writes no answers: " + answer);
    }

    /** The answer that {@link #writeAnswer} has written. */
    default Answer readAnswer(String text) {
        throw new UnsupportedOperationException("this codec reads no answers");
    }

    /** An event as text, by which recorded and replayed ones are compared. Show payload where {@code toString} does not. */
    default String show(Object event) {
        return event.toString();
    }
}
