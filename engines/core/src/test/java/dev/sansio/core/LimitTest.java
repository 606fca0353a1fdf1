package dev.sansio.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LimitTest {

    @Test
    void theValueItselfIsAdmittedAndOneMoreFailsTheSessionByName() {
        Limit limit = new Limit("ToyLimits.line", 10);
        assertThat(limit.admits(10)).isTrue();
        assertThatCode(() -> limit.check(10)).doesNotThrowAnyException();
        assertThatThrownBy(() -> limit.check(11))
                .isInstanceOfSatisfying(
                        SessionFailedException.class,
                        failed -> assertThat(failed.code()).isEqualTo(SessionFailedException.LIMIT))
                .hasMessageContaining("ToyLimits.line")
                .hasMessageContaining("10");
    }

    @Test
    void aNegativeLimitDoesNotExist() {
        assertThatThrownBy(() -> new Limit("ToyLimits.line", -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
