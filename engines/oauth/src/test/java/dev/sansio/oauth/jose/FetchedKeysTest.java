package dev.sansio.oauth.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.jose.jwk.JwkSet;
import dev.sansio.oauth.json.DocumentException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 7517 5 and 8.5, OpenID Connect Core 10.1.1. */
class FetchedKeysTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
    private static final JwkSet KEYS = JwkSet.of(Vectors.of("RFC 7515 A.3").key());

    private static FetchedKeys read(int status, String type) {
        return FetchedKeys.read(
                ResponseHead.of(status, "content-type", type), KEYS.toPrivate().toBytes(), NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/jwk-set+json; charset=utf-8"})
    void whatIsPublishedIsReadWithoutWhatIsSecret(String type) {
        assertThat(read(200, type)).isEqualTo(new FetchedKeys(KEYS.publicOnly(), NOW));
    }

    @Test
    void whatIsNoKeySetIsRefused() {
        assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> read(200, "text/html"));
        assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> read(404, "application/json"));
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> FetchedKeys.read(
                        ResponseHead.of(200, "content-type", "application/json"), new byte[] {'{', '}'}, NOW));
    }

    @Test
    void anUnknownKeyIsWorthALookAtMostOnceAMinute() {
        FetchedKeys fetched = read(200, "application/json");
        JoseException unknown = new JoseException(JoseException.Reason.KEY_UNKNOWN, "unknown");
        assertThat(fetched.mayBeOutdated(unknown, NOW.plusSeconds(59))).isFalse();
        assertThat(fetched.mayBeOutdated(unknown, NOW.plusSeconds(60))).isTrue();
        JoseException forged = new JoseException(JoseException.Reason.SIGNATURE, "forged");
        assertThat(fetched.mayBeOutdated(forged, NOW.plusSeconds(3600))).isFalse();
    }
}
