package dev.sansio.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TapTest {

    private final List<String> seen = new ArrayList<>();

    private final Tap<String, String> tap = new Tap<>(new AskingEngine(0), new Tap.Listener<>() {
        @Override
        public void received(ByteBuffer bytes, long now) {
            assertThat(bytes.isReadOnly()).isTrue();
            seen.add(now + " received " + Text.of(bytes).trim());
        }

        @Override
        public void transmitted(ByteBuffer bytes, long now) {
            assertThat(bytes.isReadOnly()).isTrue();
            seen.add(now + " transmitted " + Text.of(bytes).trim());
        }

        @Override
        public void commanded(String command, long now) {
            seen.add(now + " commanded " + command);
        }

        @Override
        public void told(String event, long now) {
            seen.add(now + " told " + event);
        }

        @Override
        public void failed(SessionFailedException failure, long now) {
            seen.add(now + " failed " + failure.code());
        }
    });

    @Test
    void showsEverythingOnceInItsOrderAndChangesNothing() {
        tap.advance(1);
        tap.send("hello", 2);
        assertThat(Text.of(tap.transmit())).isEqualTo("hello\n");
        tap.receive(Text.bytes("who\n"), 3);
        assertThat(tap.poll()).isNull();
        tap.answer(new AskingEngine.Reply(0, "ann"), 4);
        assertThat(tap.poll()).isEqualTo("0=ann");
        tap.lost(new Exception("cut"), 5);
        assertThatThrownBy(tap::poll).isInstanceOf(SessionFailedException.class);
        assertThatThrownBy(tap::poll).isInstanceOf(SessionFailedException.class);
        assertThat(seen)
                .containsExactly(
                        "2 commanded hello", "2 transmitted hello", "3 received who", "4 told 0=ann", "5 failed lost");
    }
}
