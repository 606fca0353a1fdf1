package dev.sansio.oauth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** That a request is refused, and how. */
final class Refusals {

    private Refusals() {}

    static void refused(String code, ThrowingCallable call) {
        assertThatExceptionOfType(OAuth2Exception.class).isThrownBy(call).satisfies(wrong -> {
            assertThat(wrong.error().code()).isEqualTo(code);
            assertThat(wrong.error().description()).matches("[ -~]+").doesNotContain("s3cret");
        });
    }
}
