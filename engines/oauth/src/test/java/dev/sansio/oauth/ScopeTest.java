package dev.sansio.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sansio.oauth.form.FormException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 6749 3.3. */
class ScopeTest {

    @Test
    void tokensAreASetInWhichCaseCounts() {
        assertThat(Scope.parse("write read read"))
                .isEqualTo(Scope.of("read", "write"))
                .hasToString("write read");
        assertThat(Scope.of("Read")).isNotEqualTo(Scope.of("read"));
        assertThat(Scope.parse("a:b/c,d").contains("a:b/c,d")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a  b", " a", "a ", "a\tb", "a\"b", "a\\b", "\u00e4"})
    void malformedScopesAreRefused(String text) {
        assertThatExceptionOfType(FormException.class).isThrownBy(() -> Scope.parse(text));
    }

    /** The reference library raises when the scope is narrowed, and hides the token in the exception. */
    @Test
    void anotherScopeThanWasAskedForIsToldNotThrown() {
        Scope asked = Scope.of("read", "write");
        Scope granted = Scope.of("read", "profile");
        assertThat(asked.without(granted)).containsExactly("write");
        assertThat(granted.without(asked)).containsExactly("profile");
        assertThat(asked.containsAll(Scope.of("write"))).isTrue();
        assertThat(asked.containsAll(granted)).isFalse();
    }
}
