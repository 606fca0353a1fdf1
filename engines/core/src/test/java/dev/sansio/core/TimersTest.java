package dev.sansio.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimersTest {

    private enum Name {
        FIRST,
        SECOND,
        THIRD
    }

    private final Timers<Name> timers = new Timers<>(Name.class);

    @Test
    void timersThatWereNotSetAreNeverDue() {
        assertThat(timers.deadline()).isEqualTo(Engine.NEVER);
        assertThat(timers.due(Engine.NEVER)).isNull();
    }

    @Test
    void theDeadlineIsTheEarliest() {
        timers.set(Name.FIRST, 30);
        timers.set(Name.SECOND, 20);
        assertThat(timers.deadline()).isEqualTo(20);
        timers.cancel(Name.SECOND);
        assertThat(timers.isSet(Name.SECOND)).isFalse();
        assertThat(timers.deadline()).isEqualTo(30);
    }

    @Test
    void dueTimersAreTakenInOrderOfTimeAndThenOfDeclaration() {
        timers.set(Name.THIRD, 10);
        timers.set(Name.SECOND, 20);
        timers.set(Name.FIRST, 20);
        assertThat(timers.due(9)).isNull();
        assertThat(timers.due(20)).isEqualTo(Name.THIRD);
        assertThat(timers.due(20)).isEqualTo(Name.FIRST);
        assertThat(timers.due(20)).isEqualTo(Name.SECOND);
        assertThat(timers.due(20)).isNull();
    }

    @Test
    void aSpanOfZeroOrLessOrBeyondTheEndOfTimeIsNoLimit() {
        timers.after(Name.FIRST, 5, 10);
        assertThat(timers.deadline()).isEqualTo(15);
        timers.after(Name.FIRST, 5, 0);
        assertThat(timers.isSet(Name.FIRST)).isFalse();
        timers.after(Name.FIRST, 5, -1);
        assertThat(timers.isSet(Name.FIRST)).isFalse();
        timers.after(Name.FIRST, 5, Long.MAX_VALUE - 3);
        assertThat(timers.isSet(Name.FIRST)).isFalse();
    }
}
