package dev.sansio.testkit.transcript;

import dev.sansio.core.Port;
import dev.sansio.core.StreamEngine;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Step;
import dev.sansio.testkit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Plays the peer's lines of a transcript to an engine, and wants our lines to be what it transmits, each before the
 * next line of the peer is played. Neighbouring lines of the peer arrive together, as with pipelining.
 *
 * @param <C> the commands
 * @param <E> the events
 */
public final class Rehearsal<C, E> {

    private final Transcript transcript;
    private final Side us;
    private final Map<String, C> commands;
    private final Driver<C, E> driver;
    /** Neighbouring lines of the peer, which arrive together. */
    private final List<Octets> heard = new ArrayList<>();
    /** Transmitted, and not yet matched with a line. */
    private Octets ahead = Octets.NONE;

    private Rehearsal(
            Transcript transcript,
            Side us,
            StreamEngine<C, E> engine,
            Function<E, List<C>> reactions,
            Map<String, C> commands) {
        this.transcript = transcript;
        this.us = us;
        this.commands = commands;
        this.driver = new Driver<>(engine, reactions, null, Habit.ORDINARY, 0);
    }

    /**
     * Plays a whole transcript.
     *
     * @param us which side the engine is
     * @param reactions what the application sends upon an event
     * @param commands what {@code @send} means by its names
     * @return what was seen of the engine
     * @throws AssertionError with the number of the line at which the engine did otherwise
     */
    public static <C, E> Observation<E> play(
            Transcript transcript,
            Side us,
            StreamEngine<C, E> engine,
            Function<E, List<C>> reactions,
            Map<String, C> commands) {
        return new Rehearsal<>(transcript, us, engine, reactions, commands).play();
    }

    private Observation<E> play() {
        driver.start();
        for (Line line : transcript.lines()) {
            play(line);
        }
        arrive();
        Observation<E> seen = driver.end();
        collect();
        if (ahead.length() > 0) {
            throw new AssertionError(transcript.name() + ": at the end the engine has transmitted more: " + ahead);
        }
        return seen;
    }

    private void play(Line line) {
        if (!(line instanceof Line.Bytes said) || said.side() == us) {
            arrive();
        }
        if (line instanceof Line.Bytes said) {
            if (said.side() == us) {
                expect(said);
            } else {
                quiet(line);
                heard.add(said.bytes());
            }
        } else if (line instanceof Line.Send send) {
            C command = commands.get(send.command());
            if (command == null) {
                throw new IllegalArgumentException(at(line) + "no command is named " + send.command());
            }
            driver.take(new Step.Sent<>(command));
        } else if (line instanceof Line.Wait wait) {
            driver.take(new Step.Passed<>(wait.time()));
        } else if (line instanceof Line.Lost) {
            driver.take(new Step.Lost<>());
        } else if (line instanceof Line.Eof eof) {
            end(eof);
        } else if (line instanceof Line.Fails fails) {
            String code = driver.failure() == null ? null : driver.failure().code();
            if (!Objects.equals(code, fails.code())) {
                throw new AssertionError(at(line) + "expected a failure " + fails.code() + ", actual " + code);
            }
        }
    }

    private void arrive() {
        if (!heard.isEmpty()) {
            driver.take(new Step.Arrived<>(Octets.concat(heard)));
            heard.clear();
        }
    }

    private void end(Line.Eof eof) {
        if (eof.side() != us) {
            driver.take(new Step.Ended<>());
        } else if (!((Port<?, ?>) driver.engine()).finished()) {
            throw new AssertionError(at(eof) + "the engine has not finished its output");
        }
    }

    private void expect(Line.Bytes line) {
        collect();
        if (!ahead.startsWith(line.bytes())) {
            throw new AssertionError("%sthe engine transmits otherwise%n  expected: %s%n  actual:   %s"
                    .formatted(at(line), line.bytes(), ahead));
        }
        ahead = ahead.slice(line.bytes().length(), ahead.length());
    }

    private void quiet(Line line) {
        collect();
        if (ahead.length() > 0) {
            throw new AssertionError(
                    at(line) + "before this line of the peer the engine has transmitted more: " + ahead);
        }
    }

    private void collect() {
        for (Unit unit : driver.takeUnits()) {
            ahead = Octets.concat(List.of(ahead, unit.bytes()));
        }
    }

    private String at(Line line) {
        return transcript.name() + ":" + line.number() + ": ";
    }
}
