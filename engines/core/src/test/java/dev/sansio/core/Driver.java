package dev.sansio.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The driver's half of the contract, strictly: input is only fetched while the engine is hungry. */
final class Driver<C, E> {

    final List<String> events = new ArrayList<>();
    final StringBuilder output = new StringBuilder();
    String failure = "";
    long now;

    private final StreamEngine<C, E> engine;
    private Function<E, @Nullable C> reaction = event -> null;

    Driver(StreamEngine<C, E> engine) {
        this.engine = engine;
    }

    static <C, E> Driver<C, E> started(StreamEngine<C, E> engine) {
        Driver<C, E> driver = new Driver<>(engine);
        engine.advance(0);
        driver.drain();
        return driver;
    }

    Driver<C, E> reacting(Function<E, @Nullable C> command) {
        reaction = command;
        return this;
    }

    Driver<C, E> feed(String input) {
        return feed(List.of(input));
    }

    /** Feeds chunks as long as the engine wants them; one that awaits nothing else must want them. */
    Driver<C, E> feed(List<String> chunks) {
        for (String chunk : chunks) {
            if (!engine.hungry()) {
                assertThat(engine.phase().readable()).as("stalled").isFalse();
                if (engine.phase().terminal()) {
                    return this;
                }
            }
            engine.receive(Text.bytes(chunk), now);
            drain();
        }
        return this;
    }

    Driver<C, E> eof() {
        engine.eof(now);
        return drain();
    }

    Driver<C, E> lose() {
        engine.lost(new IllegalStateException("reset"), now);
        return drain();
    }

    Driver<C, E> send(C command) {
        engine.send(command, now);
        return drain();
    }

    Driver<C, E> advance(long to) {
        now = to;
        engine.advance(now);
        return drain();
    }

    Driver<C, E> drain() {
        for (int steps = 0; ; steps++) {
            assertThat(steps).as("runs dry").isLessThan(10_000);
            E event = null;
            try {
                event = engine.poll();
            } catch (SessionFailedException failed) {
                failure = failed.code();
            }
            transmit();
            if (event == null) {
                return this;
            }
            events.add(event.toString());
            C command = reaction.apply(event);
            if (command != null) {
                engine.send(command, now);
            }
        }
    }

    void transmit() {
        for (ByteBuffer bytes = engine.transmit(); bytes != null; bytes = engine.transmit()) {
            assertThat(bytes.hasRemaining()).isTrue();
            output.append(Text.of(bytes));
        }
        if (engine.phase() != Phase.OPENING) {
            assertThat(engine.pending()).isZero();
        }
    }

    /** Everything that may not depend on how the input was cut. */
    String observed() {
        return events + " " + output.toString().replace("\n", "|") + " " + engine.phase() + " " + failure + " "
                + engine.finished();
    }
}
