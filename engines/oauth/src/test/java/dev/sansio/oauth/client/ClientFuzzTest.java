package dev.sansio.oauth.client;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.oauth2.ResponseRefusedException;
import dev.sansio.oauth.oauth2.TokenQuestion;
import java.nio.ByteBuffer;
import java.util.Random;

/** Whatever a provider answers, each call has one last event; whatever a user agent brings back is the answer, or refused. */
class ClientFuzzTest {

    private static final AuthorizationFlow FLOW = AuthorizationFlow.start(
            "https://auth.example/a", "app", new RedirectUri("https://app.example/cb"), null, new Random(1));

    @FuzzTest
    void tokens(FuzzedDataProvider data) {
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(Bench.options(Grant.clientCredentials(Scope.of("read"))));
        bench.send(Bench.get(1));
        HttpCommand.SendRequest asked = bench.lastTokenRequest();
        answer(bench, asked, data);
        long ended = bench.failures().size() + bench.apiRequests().size();
        boolean retrying = bench.layer.deadline() != Long.MAX_VALUE;
        if (retrying ? ended != 0 : ended != 1) {
            throw new AssertionError(ended + " ends, retrying " + retrying + ": " + bench.events);
        }
    }

    @FuzzTest
    void questions(FuzzedDataProvider data) {
        Bench<TokenCommand, TokenEvent> bench =
                TokenEngineTest.bench(Bench.options(Grant.clientCredentials(Scope.of("read"))));
        bench.send(new TokenCommand.Introspect(1, new TokenQuestion(dev.sansio.core.Secret.of("t"), null)));
        answer(bench, bench.lastTokenRequest(), data);
        if (bench.events.size() != 1) {
            throw new AssertionError(bench.events.toString());
        }
    }

    private static void answer(Bench<?, ?> bench, HttpCommand.SendRequest asked, FuzzedDataProvider data) {
        int status = data.consumeInt(200, 599);
        ResponseHead head = data.consumeBoolean()
                ? ResponseHead.of(status, "content-type", "application/json")
                : ResponseHead.of(status, "retry-after", "5", "content-type", "application/json; charset=utf-8");
        bench.receive(new HttpEvent.ResponseReceived(asked.exchange(), head, false));
        bench.receive(
                new HttpEvent.DataReceived(asked.exchange(), ByteBuffer.wrap(data.consumeRemainingAsBytes()), true));
    }

    @FuzzTest
    void challenges(FuzzedDataProvider data) {
        Bench<HttpCommand, HttpEvent> bench = Bench.filter(Bench.options(Grant.clientCredentials(Scope.of("read")))
                .withInitial(Bench.token("t", null, java.time.Duration.ofHours(1))));
        bench.send(Bench.get(1));
        String value =
                data.consumeRemainingAsAsciiString().replaceAll("[^ -~]", "").strip();
        bench.respond(bench.lastApiRequest(), 401, "", "www-authenticate", value);
        if (bench.answered().size() + bench.tokenRequests().size() != 1) {
            throw new AssertionError(bench.events.toString());
        }
    }

    @FuzzTest
    void redirects(FuzzedDataProvider data) {
        String state = data.consumeBoolean() ? "&state=" + FLOW.state().revealText() : "";
        String redirect = "/cb?" + data.consumeRemainingAsString() + state;
        PendingAuthorizations pending = new PendingAuthorizations();
        pending.add(FLOW, 0);
        try {
            AuthorizationFlow found = pending.take(redirect, 1);
            if (found != null) {
                found.finish(redirect);
            }
        } catch (ResponseRefusedException | AuthorizationDeniedException expected) {
            return;
        }
    }
}
