package dev.sansio.testkit.laws;

import dev.sansio.core.Engine;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Remembers payload that was sent, emitted or transmitted, to see whether it changes later. */
final class PayloadWatch {

    private final String scenario;
    private final List<Seen> seen = new ArrayList<>();

    PayloadWatch(String scenario) {
        this.scenario = scenario;
    }

    /** One buffer, as it was. */
    private record Seen(String where, ByteBuffer buffer, int position, int limit, Octets bytes) {

        boolean unchanged() {
            return buffer.position() == position
                    && buffer.limit() == limit
                    && Octets.of(buffer).equals(bytes);
        }
    }

    <C, E> Engine<C, E> watching(Engine<C, E> engine) {
        return Intercepted.engine(engine, (method, arguments, call) -> {
            if (method.equals("send")) {
                remember("command " + arguments.get(0), arguments.get(0));
            }
            Object result = call.proceed();
            if (result != null && method.equals("poll")) {
                remember("event " + result, result);
            } else if (result != null && method.equals("transmit")) {
                remember("transmitted unit", result);
            }
            return result;
        });
    }

    private void remember(String where, Object holder) {
        for (ByteBuffer buffer : Payloads.of(holder)) {
            seen.add(new Seen(where, buffer, buffer.position(), buffer.limit(), Octets.of(buffer)));
        }
    }

    void check() {
        for (Seen one : seen) {
            if (!one.unchanged()) {
                throw new AssertionError("%s: payload changed later%n  of:  %s%n  was: [%d, %d) %s%n  is:  [%d, %d) %s"
                        .formatted(
                                scenario,
                                one.where(),
                                one.position(),
                                one.limit(),
                                one.bytes(),
                                one.buffer().position(),
                                one.buffer().limit(),
                                Octets.of(one.buffer())));
            }
        }
    }
}
