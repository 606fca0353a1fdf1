package dev.sansio.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What objects hold, counted. */
class FootprintTest {

    /** 12 of header, 4 and 4 of references, 8 of a long: 28, rounded up. */
    private static final class Node {
        final @Nullable Node next;
        final byte[] octets;
        final long number;

        Node(@Nullable Node next, byte[] octets, long number) {
            this.next = next;
            this.octets = octets;
            this.number = number;
        }
    }

    @Test
    void objectsAndArraysAreRoundedUp() {
        assertThat(Footprint.of(List.of(new Node(null, new byte[0], 1)))).isEqualTo(32 + 16);
        assertThat(Footprint.of(List.of(new Node(null, new byte[9], 1)))).isEqualTo(32 + 32);
        assertThat(Footprint.of(List.of((Object) new Object[] {null, new int[3], null})))
                .isEqualTo(32 + 32);
    }

    @Test
    void whatIsSharedCountsOnce() {
        byte[] shared = new byte[1000];
        Node first = new Node(null, shared, 1);
        assertThat(Footprint.of(List.of(first, new Node(first, shared, 2)))).isEqualTo(32 + 32 + 1016);
    }

    @Test
    void classesAndConstantsBelongToNobody() {
        assertThat(Footprint.of(List.of(String.class, Thread.State.NEW))).isZero();
    }

    @Test
    void whatCanBeReachedIsFound() {
        byte[] octets = {1};
        assertThat(Footprint.reaches(new Node(new Node(null, octets, 1), new byte[0], 2), octets))
                .isTrue();
        assertThat(Footprint.reaches(new Node(null, new byte[0], 2), octets)).isFalse();
    }
}
