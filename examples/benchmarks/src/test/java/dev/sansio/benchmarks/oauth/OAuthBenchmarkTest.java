package dev.sansio.benchmarks.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OAuthBenchmarkTest {

    @ParameterizedTest
    @EnumSource
    void bothSignersMakeTheExpectedSignature(OAuth1Request request) {
        OAuth1Benchmark bench = new OAuth1Benchmark();
        bench.request = request.name();
        bench.prepare();

        assertThat(bench.engineBase()).isEqualTo(bench.scribeBase()).contains("oauth_nonce%3DchapoH");
        assertThat(OAuth1Benchmark.signatureIn(bench.engine())).isEqualTo(request.signature);
        assertThat(OAuth1Benchmark.signatureIn(bench.scribe())).isEqualTo(request.signature);
        assertThat(bench.hmac()).isEqualTo(request.signature);
    }

    @Test
    void allReadersFindTheSameTokens() throws Exception {
        OAuthTokenBenchmark bench = new OAuthTokenBenchmark();
        bench.prepare();

        assertThat(bench.engine()).isEqualTo(OAuthTokenBenchmark.EXPECTED);
        assertThat(bench.nimbus()).isEqualTo(OAuthTokenBenchmark.EXPECTED);
        assertThat(bench.scribe()).isEqualTo(OAuthTokenBenchmark.EXPECTED);
    }

    @Test
    void bothBelieveADeliveryUntilItIsChanged() {
        WebhookBenchmark bench = new WebhookBenchmark();
        bench.prepare();

        assertThat(bench.engine()).isTrue();
        assertThat(bench.mac()).isTrue();
        bench.change();
        assertThat(bench.engine()).isFalse();
        assertThat(bench.mac()).isFalse();
    }
}
