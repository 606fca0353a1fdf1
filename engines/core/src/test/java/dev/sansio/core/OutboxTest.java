package dev.sansio.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private final Outbox out = new Outbox();

    @Test
    void roomThatWasOpenedIsFilledByTheCaller() {
        Outbox out = new Outbox();
        out.put(1);
        byte[] array = out.open(300);
        int at = out.filled();
        array[at] = 2;
        array[at + 1] = 3;
        out.fill(2).put(4);
        assertThat(out.pending()).isEqualTo(4);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (ByteBuffer bytes = out.poll(); bytes != null; bytes = out.poll()) {
            all.writeBytes(Bytes.copy(bytes));
        }
        assertThat(all.toByteArray()).containsExactly(1, 2, 3, 4);
        assertThatThrownBy(() -> new Outbox().fill(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void whatIsWrittenLeavesInOrder() {
        out.put('a').ascii("bc").utf8("\u00e9").put(new byte[] {'x', 'd', 'e', 'x'}, 1, 2);
        out.putShort(0x0102).putInt(0x03040506).putLong(0x0708090A0B0C0D0EL);
        assertThat(out.pending()).isEqualTo(21);
        assertThat(drained())
                .isEqualTo("abc\u00c3\u00a9de\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\t\n\u000b\u000c\r\u000e");
        assertThat(out.isEmpty()).isTrue();
    }

    @Test
    void payloadIsLinkedFromOneKibibyteOnAndCopiedBelow() {
        byte[] small = new byte[Outbox.LINK - 1];
        byte[] large = new byte[Outbox.LINK];
        out.link(ByteBuffer.wrap(small)).link(ByteBuffer.wrap(large));
        small[0] = 1;
        large[0] = 1;
        ByteBuffer first = out.poll();
        ByteBuffer second = out.poll();
        assertThat(first).isEqualTo(ByteBuffer.wrap(new byte[Outbox.LINK - 1]));
        assertThat(second).isEqualTo(ByteBuffer.wrap(large));
        assertThat(out.poll()).isNull();
    }

    @Test
    void aLinkedPayloadKeepsItsPositionAndMayBeDirectOrReadOnly() {
        ByteBuffer payload = ByteBuffer.allocateDirect(3000).position(100).asReadOnlyBuffer();
        out.link(payload).link(payload.slice(0, 10));
        assertThat(payload.position()).isEqualTo(100);
        assertThat(out.pending()).isEqualTo(2910);
        assertThat(drained()).hasSize(2910);
    }

    @Test
    void whatWasTransmittedIsNeverOverwrittenAndPendingIsExact() {
        Random random = new Random(5);
        StringBuilder written = new StringBuilder();
        List<ByteBuffer> transmitted = new ArrayList<>();
        long left = 0;
        for (int round = 0; round < 5000; round++) {
            byte[] bytes = new byte[random.nextInt(random.nextInt(8) == 0 ? 5000 : 60)];
            random.nextBytes(bytes);
            written.append(Text.of(ByteBuffer.wrap(bytes)));
            if (random.nextBoolean()) {
                out.put(bytes);
            } else {
                out.link(ByteBuffer.wrap(bytes));
            }
            left += bytes.length;
            if (random.nextInt(3) == 0) {
                ByteBuffer next = out.poll();
                if (next != null) {
                    transmitted.add(next);
                    left -= next.remaining();
                }
            }
            assertThat(out.pending()).isEqualTo(left);
        }
        for (ByteBuffer next = out.poll(); next != null; next = out.poll()) {
            transmitted.add(next);
        }
        assertThat(Text.of(transmitted)).isEqualTo(written.toString());
    }

    @Test
    void noBufferIsEverEmpty() {
        out.link(ByteBuffer.allocate(0)).ascii("").put(new byte[0]);
        assertThat(out.poll()).isNull();
        out.put('a');
        out.poll();
        assertThat(out.poll()).isNull();
    }

    @Test
    void clearForgetsWhatWaits() {
        out.ascii("abc").link(ByteBuffer.allocate(2000)).clear();
        assertThat(out.pending()).isZero();
        out.ascii("def");
        assertThat(drained()).isEqualTo("def");
    }

    @Test
    void dropForgetsWhatWaitsAndWhatWillBeWritten() {
        out.ascii("abc").drop();
        out.put('a')
                .put(new byte[9000])
                .ascii("x".repeat(700))
                .link(ByteBuffer.allocate(2000))
                .link(Text.bytes("a"));
        assertThat(out.pending()).isZero();
        assertThat(out.poll()).isNull();
    }

    /** U+010A cut to eight bits would be a line feed, which no check for line feeds has seen. */
    @Test
    void aCharacterThatIsNotAsciiNeverTurnsIntoAControlCharacter() {
        out.ascii("a\u010Ab\u010Dc\u0100");
        assertThat(drained()).isEqualTo("a?b?c?");
    }

    private String drained() {
        List<ByteBuffer> all = new ArrayList<>();
        for (ByteBuffer next = out.poll(); next != null; next = out.poll()) {
            all.add(next);
        }
        return Text.of(all);
    }
}
