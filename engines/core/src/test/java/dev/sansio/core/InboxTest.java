package dev.sansio.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InboxTest {

    private final Inbox in = new Inbox();

    @Test
    void aChunkBecomesTheWindowWithoutACopy() {
        byte[] array = {9, 1, 2, 3, 9};
        in.append(ByteBuffer.wrap(array, 1, 3));
        assertThat(in.array()).isSameAs(array);
        assertThat(in.at(0)).isEqualTo((byte) 1);
        ByteBuffer taken = in.take(2);
        array[1] = 7;
        assertThat(taken.get(0)).isEqualTo((byte) 7);
        assertThat(in.length()).isEqualTo(1);
    }

    @Test
    void aSliceShowsNothingBeyondItself() {
        in.append(Text.bytes("abcdef"));
        in.skip(1);
        ByteBuffer taken = in.take(2);
        assertThat(taken.capacity()).isEqualTo(2);
        assertThat(taken.position()).isZero();
    }

    @Test
    void aSliceOfABufferKeepsItsOffset() {
        in.append(Text.bytes("abcdef").position(2).slice().position(1));
        assertThat(Text.of(in.take(3))).isEqualTo("def");
    }

    @Test
    void directAndReadOnlyBuffersAreCopiedOnArrival() {
        ByteBuffer direct = ByteBuffer.allocateDirect(3).put(0, new byte[] {'a', 'b', 'c'});
        in.append(direct);
        in.append(Text.bytes("def").asReadOnlyBuffer());
        direct.put(0, (byte) 'x');
        assertThat(in.ensure(6)).isTrue();
        assertThat(Text.of(in.take(6))).isEqualTo("abcdef");
    }

    @Test
    void emptyChunksLeaveNoTrace() {
        in.append(ByteBuffer.allocate(0));
        assertThat(in.isEmpty()).isTrue();
        in.append(Text.bytes("a"));
        in.append(ByteBuffer.allocate(0));
        assertThat(in.more()).isFalse();
        assertThat(in.available()).isEqualTo(1);
    }

    @Test
    void moreLengthensTheWindowAndKeepsTheFirstByteFirst() {
        in.append(Text.bytes("abc"));
        in.append(Text.bytes("def"));
        in.skip(1);
        assertThat(in.length()).isEqualTo(2);
        assertThat(in.available()).isEqualTo(5);
        assertThat(in.more()).isTrue();
        assertThat(in.length()).isEqualTo(5);
        assertThat(in.more()).isFalse();
        assertThat(Text.of(in.take(5))).isEqualTo("bcdef");
        assertThat(in.isEmpty()).isTrue();
    }

    @Test
    void theWindowIsEmptyOnlyIfThereIsNothingAtAll() {
        in.append(Text.bytes("a"));
        in.append(Text.bytes("b"));
        in.skip(1);
        assertThat(in.length()).isEqualTo(1);
        assertThat(in.isEmpty()).isFalse();
    }

    @Test
    void noMoreThanTheWindowCanBeConsumed() {
        in.append(Text.bytes("abc"));
        assertThatThrownBy(() -> in.skip(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> in.skip(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> in.take(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(in.length()).isEqualTo(3);
    }

    @Test
    void slicesTakenEarlierStayAsTheyWereWhateverComesLater() {
        Random random = new Random(3);
        StringBuilder sent = new StringBuilder();
        List<ByteBuffer> slices = new ArrayList<>();
        for (int round = 0; round < 3000; round++) {
            byte[] chunk = new byte[random.nextInt(700)];
            random.nextBytes(chunk);
            sent.append(Text.of(ByteBuffer.wrap(chunk)));
            in.append(ByteBuffer.wrap(chunk));
            int wanted = random.nextInt(900);
            if (in.ensure(wanted)) {
                slices.add(in.take(wanted));
            }
        }
        slices.addAll(in.drain());
        assertThat(Text.of(slices)).isEqualTo(sent.toString());
    }

    /** A parser may overwrite what it takes: it must not reach what others took or what is still unread. */
    @Test
    void slicesNeverOverlap() {
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            in.append(Text.bytes("0123456789"));
            if (in.ensure(7)) {
                ByteBuffer taken = in.take(7);
                seen.append(Text.of(taken));
                while (taken.hasRemaining()) {
                    taken.put((byte) 'x');
                }
            }
        }
        seen.append(Text.of(in.drain()));
        assertThat(seen.toString()).isEqualTo("0123456789".repeat(500));
    }

    @Test
    void bytesOneAtATimeAreMovedALinearNumberOfTimes() {
        int moved = 0;
        byte[] array = in.array();
        int n = 20_000;
        for (int i = 0; i < n; i++) {
            in.append(ByteBuffer.wrap(new byte[] {(byte) i}));
            in.ensure(i + 1);
            if (in.array() != array) {
                array = in.array();
                moved += in.length();
            }
        }
        assertThat(in.length()).isEqualTo(n);
        assertThat(moved).isLessThan(3 * n);
    }

    @Test
    void afterACutOnlyASliverOfTheNextChunkIsCopied() {
        byte[] large = new byte[100_000];
        in.append(Text.bytes("abc"));
        in.append(ByteBuffer.wrap(large));
        in.ensure(10);
        in.skip(10);
        while (in.length() > 0 && in.array() != large) {
            in.skip(in.length());
        }
        assertThat(in.array()).isSameAs(large);
        assertThat(in.available()).isGreaterThan(99_000);
    }

    @Test
    void aMessageCutByTwoChunksDoesNotMakeAllThatFollowsACopy() {
        byte[] large = new byte[100_000];
        Arrays.fill(large, (byte) 'x');
        in.append(Text.bytes("abc"));
        in.append(ByteBuffer.wrap(large));
        for (int i = 0; i < 10; i++) {
            in.ensure(100);
            in.take(100);
        }
        assertThat(in.array()).isSameAs(large);
        assertThat(in.available()).isEqualTo(100_003 - 1000);
    }

    @Test
    void drainTakesEverythingInOrder() {
        in.append(Text.bytes("abc"));
        in.append(Text.bytes("def"));
        in.more();
        in.append(Text.bytes("ghi"));
        in.skip(1);
        assertThat(Text.of(in.drain())).isEqualTo("bcdefghi");
        assertThat(in.isEmpty()).isTrue();
        assertThat(in.drain()).isEmpty();
    }

    @Test
    void clearForgetsEverythingAndHoldsNothing() {
        in.append(Text.bytes("abc"));
        in.append(Text.bytes("def"));
        in.clear();
        assertThat(in.available()).isZero();
        assertThat(in.array()).isEmpty();
        in.append(Text.bytes("ghi"));
        assertThat(Text.of(in.drain())).isEqualTo("ghi");
    }
}
