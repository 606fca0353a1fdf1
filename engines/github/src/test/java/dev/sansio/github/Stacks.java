package dev.sansio.github;

import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpStreamEngine;
import dev.sansio.http1.Http1ClientEngine;
import dev.sansio.http1.Http1Options;
import dev.sansio.http1.Http1ServerEngine;
import dev.sansio.http2.Http2ClientEngine;
import dev.sansio.http2.Http2Options;
import dev.sansio.http2.Http2ServerEngine;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Step;
import dev.sansio.testkit.Unit;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/** What carries the engines in tests. */
public final class Stacks {

    /** The time of day of all tests. */
    public static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

    private Stacks() {}

    /** Surroundings that are the same in each run; tokens begin at 1000. */
    public static Surroundings surroundings() {
        long[] next = {1000};
        return new Surroundings(InstantSource.fixed(NOW), new Random(1), () -> next[0]++);
    }

    public static HttpStreamEngine http1Client() {
        return new Http1ClientEngine(Http1Options.client());
    }

    public static HttpStreamEngine http1Server() {
        return new Http1ServerEngine(Http1Options.server());
    }

    public static HttpStreamEngine http2Client() {
        return new Http2ClientEngine(Http2Options.client(), surroundings());
    }

    public static HttpStreamEngine http2Server() {
        return new Http2ServerEngine(Http2Options.server(), surroundings());
    }

    /** What an engine writes that is given commands in turn and sees nothing of its peer. */
    public static Octets written(Supplier<HttpStreamEngine> engine, List<HttpCommand> commands) {
        Function<HttpEvent, List<HttpCommand>> none = event -> List.of();
        Driver<HttpCommand, HttpEvent> driver = new Driver<>(engine.get(), none, null, Habit.ORDINARY, 0);
        driver.start();
        commands.forEach(command -> driver.take(new Step.Sent<>(command)));
        return driver.end().output();
    }

    /** Octets as a buffer. */
    public static ByteBuffer bytes(String text) {
        return Octets.of(text).toBuffer();
    }

    /** The text of what was written. */
    public static String text(List<Unit> units) {
        StringBuilder out = new StringBuilder();
        units.forEach(unit -> out.append(unit.bytes().toText()));
        return out.toString();
    }
}
