package dev.sansio.testkit.transcript;

import dev.sansio.testkit.Octets;
import java.time.Duration;

/** One line of a transcript, with its number in the file, counted from 1. */
public sealed interface Line {

    /** Its number in the file. */
    int number();

    /** Bytes that one side sends. */
    record Bytes(int number, Side side, Octets bytes) implements Line {}

    /** Our application sends a command, known by a name. */
    record Send(int number, String command) implements Line {}

    /** Time passes. */
    record Wait(int number, Duration time) implements Line {}

    /** One side finishes its direction. */
    record Eof(int number, Side side) implements Line {}

    /** The carrier is lost. */
    record Lost(int number) implements Line {}

    /** Our engine has failed. */
    record Fails(int number, String code) implements Line {}
}
