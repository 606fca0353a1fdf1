package dev.sansio.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 50})
    void aMessageOnAWarmConnectionNeedsTwoRoundTripsHoweverManyRecipientsItHas(int recipients) {
        RoundTrips.Count count = RoundTrips.count(EngineMailer::new, recipients);

        assertThat(count.perMessage()).isEqualTo(2);
        assertThat(count.latencyPerMessage()).isEqualTo(Duration.ofMillis(200));
    }

    /** What the comparison rests on: the peer is measured by the same line, and sends a command a round trip. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void angusMailWaitsForEachReply(int recipients) {
        assertThat(RoundTrips.count(AngusMailer::new, recipients).perMessage()).isGreaterThanOrEqualTo(3 + recipients);
    }
}
