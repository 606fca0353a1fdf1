package dev.sansio.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TokenBucketTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void aBurstIsAdmittedAndWhatGoesBeyondTakesNothing() {
        TokenBucket bucket = new TokenBucket(3, 0);
        assertThat(bucket.take(4, 0)).isFalse();
        assertThat(bucket.take(3, 0)).isTrue();
        assertThat(bucket.take(1, Long.MAX_VALUE - 1)).isFalse();
    }

    @Test
    void itRefillsSteadilyHoweverOftenItIsAsked() {
        for (long offset : new long[] {0, 1, 7 * SECOND, 1L << 60}) {
            TokenBucket bucket = new TokenBucket(5, 2);
            assertThat(bucket.take(5, offset)).isTrue();
            int taken = 0;
            for (long now = 0; now < 10 * SECOND; now += SECOND / 7) {
                taken += bucket.take(1, offset + now) ? 1 : 0;
            }
            assertThat(taken).isEqualTo(19); // the last question comes just before the twentieth token
        }
    }

    @Test
    void itNeverHoldsMoreThanItsBurst() {
        TokenBucket bucket = new TokenBucket(5, 1000);
        assertThat(bucket.take(1, 0)).isTrue();
        bucket.give(100);
        assertThat(bucket.take(6, 0)).isFalse();
        assertThat(bucket.take(6, 1000 * SECOND)).isFalse();
        assertThat(bucket.take(3, 1000 * SECOND)).isTrue();
        bucket.give(Long.MAX_VALUE);
        assertThat(bucket.take(5, 1000 * SECOND)).isTrue();
    }

    @Test
    void aBucketWithoutTokensOrWithANegativeRateDoesNotExist() {
        assertThatThrownBy(() -> new TokenBucket(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TokenBucket(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
