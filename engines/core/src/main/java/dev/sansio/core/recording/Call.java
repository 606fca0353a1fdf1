package dev.sansio.core.recording;

import org.jspecify.annotations.Nullable;

/**
 * A call on an engine, and what it answered.
 *
 * @param now the time that was given, in nanoseconds, or -1 where the call takes none
 * @param subject the command, answer or datagram, the bytes received as a {@code byte[]} of the recording's own, or the message
 *     of a loss; null where the call takes none
 * @param result what was returned or thrown, as text: {@code null}, {@code failed <code>}, {@code rejected}, octets in
 *     hexadecimal, an event as the codec shows it
 */
public record Call(Kind kind, long now, @Nullable Object subject, String result) {

    /** The calls of the contract that have an effect. */
    public enum Kind {
        /** {@link dev.sansio.core.Engine#send}. */
        SEND,
        /** {@link dev.sansio.core.Engine#poll}. */
        POLL,
        /** {@link dev.sansio.core.Engine#advance}. */
        ADVANCE,
        /** {@link dev.sansio.core.Port#receive}. */
        RECEIVE,
        /** {@link dev.sansio.core.Port#transmit}. */
        TRANSMIT,
        /** {@link dev.sansio.core.StreamPort#eof}. */
        EOF,
        /** {@link dev.sansio.core.Port#lost}. */
        LOST,
        /** {@link dev.sansio.core.DatagramPort#undeliverable}. */
        UNDELIVERABLE,
        /** {@link dev.sansio.core.StreamPort#unread}. */
        UNREAD,
        /** {@link dev.sansio.core.Asking#ask}. */
        ASK,
        /** {@link dev.sansio.core.Asking#answer}. */
        ANSWER
    }
}
