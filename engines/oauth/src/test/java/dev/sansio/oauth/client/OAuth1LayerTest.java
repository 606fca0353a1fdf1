package dev.sansio.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Secret;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.oauth1.OAuth1Policy;
import dev.sansio.oauth.oauth1.Placement;
import dev.sansio.oauth.oauth1.RequestSigner;
import dev.sansio.oauth.oauth1.SignedParameters;
import dev.sansio.oauth.oauth1.TokenCredentials;
import dev.sansio.oauth.oauth1.VerifyingKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Requests that are signed as OAuth 1.0a has it, under whatever HTTP carries. */
class OAuth1LayerTest {

    private static final Secret CLIENT_SECRET = Secret.of("kd94hf93k423kf44");
    private static final RequestSigner SIGNER = RequestSigner.hmacSha1("dpf43f3p2l4k3l03", CLIENT_SECRET);
    private static final TokenCredentials TOKEN =
            new TokenCredentials("nnch734d00sl2jdk", Secret.of("pfkkdhi9sl3r4s00"));

    static Bench<HttpCommand, HttpEvent> bench() {
        return new Bench<>(surroundings -> new OAuth1Layer(SIGNER, TOKEN, Set.of(Bench.API), surroundings));
    }

    static HttpCommand form(long exchange, String... more) {
        HttpFields fields = HttpFields.of("content-type", "application/x-www-form-urlencoded").toBuilder()
                .addAll(HttpFields.of(more))
                .build();
        return new HttpCommand.SendRequest(
                exchange, new RequestHead("POST", "https", "api.example", "/things", null, fields), false);
    }

    private static void verify(Bench<HttpCommand, HttpEvent> bench) {
        HttpCommand.SendRequest request = bench.lastApiRequest();
        byte[] content = bench.content(request).getBytes(StandardCharsets.UTF_8);
        SignedParameters signed = SignedParameters.parse(request.head(), content, OAuth1Policy.DEFAULT);
        assertThat(signed.verify(new VerifyingKey.Shared(CLIENT_SECRET, TOKEN.secret())))
                .isTrue();
    }

    @Test
    void requestIsSignedAndSoIsTheNextWithAnotherNonce() {
        Bench<HttpCommand, HttpEvent> bench = bench();
        bench.send(Bench.get(1));
        verify(bench);
        String first = Bench.authorization(bench.lastApiRequest());
        assertThat(first).startsWith("OAuth ").contains("oauth_timestamp=\"1767225600\"");
        bench.send(Bench.get(1));
        assertThat(Bench.authorization(bench.lastApiRequest())).isNotEqualTo(first);
    }

    @Test
    void formIsSignedOnceItIsWhole() {
        Bench<HttpCommand, HttpEvent> bench = bench();
        bench.send(form(1, "content-length", "11"));
        bench.send(Bench.data(1, "a=b+", false));
        assertThat(bench.sent).isEmpty();
        bench.send(Bench.data(1, "c&d=%20", true));
        verify(bench);
        HttpCommand.SendRequest request = bench.lastApiRequest();
        assertThat(bench.content(request)).isEqualTo("a=b%20c&d=%20");
        assertThat(request.head().contentLength())
                .isEqualTo(bench.content(request).length());
    }

    @Test
    void otherContentStreams() {
        Bench<HttpCommand, HttpEvent> bench = bench();
        bench.send(Bench.post(1));
        assertThat(Bench.authorization(bench.lastApiRequest())).startsWith("OAuth ");
        bench.send(Bench.data(1, "some", false));
        assertThat(bench.content(bench.lastApiRequest())).isEqualTo("some");
    }

    @Test
    void nothingIsSignedForAnotherOriginOrOverCredentialsOfItsOwn() {
        Bench<HttpCommand, HttpEvent> bench = bench();
        bench.send(Bench.get(1, "other.example"));
        assertThat(Bench.authorization(bench.requests("other.example").get(0))).isNull();
        RequestHead own = RequestHead.get("https", "api.example", "/", HttpFields.of("authorization", "Basic YTpi"));
        bench.send(new HttpCommand.SendRequest(2, own, true));
        assertThat(Bench.authorization(bench.lastApiRequest())).isEqualTo("Basic YTpi");
    }

    @Test
    void whatCannotBeSignedIsRejectedAndMayBeGivenUp() {
        Bench<HttpCommand, HttpEvent> bench = bench();
        RequestHead bad = RequestHead.get("https", "api.example", "/?a=%zz", HttpFields.EMPTY);
        assertThatThrownBy(() -> bench.send(new HttpCommand.SendRequest(1, bad, true)))
                .isInstanceOf(CommandRejectedException.class);
        bench.send(form(2));
        assertThatThrownBy(() -> bench.send(form(2))).isInstanceOf(CommandRejectedException.class);
        assertThatThrownBy(() -> bench.send(Bench.data(2, "a=%zz", true))).isInstanceOf(CommandRejectedException.class);
        assertThatThrownBy(() -> bench.send(Bench.data(2, "a".repeat(1 << 21), false)))
                .isInstanceOf(CommandRejectedException.class)
                .hasMessageContaining("FormLimits");
        assertThatThrownBy(() -> bench.send(new HttpCommand.SendTrailers(2, HttpFields.EMPTY)))
                .isInstanceOf(CommandRejectedException.class);
        bench.send(new HttpCommand.Abort(2, HttpError.Code.CANCEL));
        bench.send(new HttpCommand.Consumed(2, 0));
        assertThat(bench.sent).isEmpty();
        bench.send(form(2));
        bench.send(Bench.data(2, "a=b", true));
        verify(bench);
    }

    @Test
    void eventsPassAsTheyAre() {
        Bench<HttpCommand, HttpEvent> bench = bench();
        HttpEvent response = new HttpEvent.ResponseReceived(1, ResponseHead.of(401), true);
        bench.receive(response);
        assertThat(bench.events).containsExactly(response);
        bench.send(form(3));
        bench.layer.lost(new IOException("reset"), bench.now);
        bench.send(Bench.get(4));
        assertThat(bench.sent).isEmpty();
        assertThat(bench.layer.phase().terminal()).isTrue();
        Bench<HttpCommand, HttpEvent> other = bench();
        SessionFailedException below = new SessionFailedException("bad", "frame");
        other.layer.lost(below, other.now);
        assertThatThrownBy(other.layer::poll).isSameAs(below);
    }

    @Test
    void formsThatAreNotWholeFailWithTheCarrier() {
        Bench<HttpCommand, HttpEvent> bench = bench();
        bench.send(form(3));
        bench.send(form(2));
        bench.layer.lost(new IOException("reset"), bench.now);
        for (long number = 2; number <= 3; number++) {
            assertThat(bench.layer.poll())
                    .isInstanceOfSatisfying(
                            HttpEvent.ExchangeFailed.class,
                            failed -> assertThat(failed.by()).isEqualTo(HttpEvent.By.NOT_PROCESSED))
                    .extracting(HttpEvent::exchange)
                    .isEqualTo(number);
        }
        assertThat(bench.layer.poll()).isNull();
    }

    @Test
    void parametersInAFormAreNotForAFilter() {
        assertThatThrownBy(() -> new OAuth1Layer(
                        SIGNER.withPlacement(Placement.FORM), TOKEN, Set.of(Bench.API), Bench.surroundings()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
