package dev.sansio.testkit.datagrams;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Datagram;
import dev.sansio.core.DatagramEngine;
import dev.sansio.core.Phase;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.ScenarioBuilder;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Datagrams {@code number:text} are delivered in order and acknowledged with {@code a number}; what the application says is
 * sent again each second until it is acknowledged. All else is dropped.
 */
class NumberedEngine implements DatagramEngine<String, String> {

    private static final long SECOND = 1_000_000_000L;
    private static final int AHEAD = 16;

    protected final ArrayDeque<String> events = new ArrayDeque<>();
    protected final ArrayDeque<String> out = new ArrayDeque<>();
    private final TreeMap<Integer, String> early = new TreeMap<>();
    private final TreeMap<Integer, String> unacknowledged = new TreeMap<>();
    private int expected;
    private int next;
    private long resend = NEVER;
    private Phase phase = Phase.OPEN;

    @Override
    public void send(String text, long now) {
        if (text.isEmpty()) {
            throw new CommandRejectedException("nothing to say");
        }
        if (phase == Phase.OPEN) {
            unacknowledged.put(next, text);
            out.add(next++ + ":" + text);
            resend = now + SECOND;
        }
    }

    @Override
    public @Nullable String poll() {
        return events.poll();
    }

    @Override
    public long deadline() {
        return phase == Phase.OPEN && !unacknowledged.isEmpty() ? resend : NEVER;
    }

    @Override
    public void advance(long now) {
        if (deadline() <= now) {
            for (Map.Entry<Integer, String> entry : unacknowledged.entrySet()) {
                out.add(entry.getKey() + ":" + entry.getValue());
            }
            resend = now + SECOND;
        }
    }

    @Override
    public Phase phase() {
        return phase;
    }

    @Override
    public void receive(Datagram unit, long now) {
        String text = Octets.of(unit.payload()).toUtf8();
        if (phase != Phase.OPEN) {
            return;
        }
        if (text.matches("a [0-9]{1,6}")) {
            unacknowledged.remove(Integer.parseInt(text.substring(2)));
        } else if (text.matches("[0-9]{1,6}:.*")) {
            int colon = text.indexOf(':');
            accept(Integer.parseInt(text.substring(0, colon)), text.substring(colon + 1));
        }
    }

    protected void accept(int number, String text) {
        if (number >= expected + AHEAD) {
            return;
        }
        out.add("a " + number);
        if (number >= expected) {
            early.put(number, text);
            while (early.containsKey(expected)) {
                events.add(early.remove(expected++));
            }
        }
    }

    @Override
    public @Nullable Datagram transmit() {
        String text = out.poll();
        return text == null
                ? null
                : Datagram.of(ScenarioBuilder.PEER, Octets.of(text).toBuffer());
    }

    @Override
    public boolean hungry() {
        return phase == Phase.OPEN && events.isEmpty();
    }

    @Override
    public boolean finished() {
        return phase != Phase.OPEN;
    }

    @Override
    public void lost(Throwable cause, long now) {
        phase = Phase.CLOSED;
        out.clear();
    }

    @Override
    public void undeliverable(Datagram unit, Throwable cause, long now) {
        // it is sent again in any case
    }
}
