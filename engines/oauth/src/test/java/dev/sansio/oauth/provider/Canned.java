package dev.sansio.oauth.provider;

import dev.sansio.core.Ask;
import dev.sansio.core.Layers;
import dev.sansio.core.Secret;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAnswer.Saved.Outcome;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.ask.ProviderCommand;
import dev.sansio.oauth.provider.ask.ProviderEvent;
import dev.sansio.oauth.provider.model.Authorization;
import dev.sansio.oauth.provider.model.Login;
import dev.sansio.oauth.provider.model.Peer;
import dev.sansio.oauth.provider.model.ProviderLimits;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.StoredCode;
import dev.sansio.oauth.provider.model.StoredToken;
import dev.sansio.oauth.provider.model.TokenHash;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** Surroundings that answer the same question in the same way, whatever was before: for laws. */
final class Canned {

    static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");
    static final String CODE = "a-code-that-is-good";

    private static final Provider PROVIDER = Provider.of(
            ProviderOptions.strict(TestProvider.ISSUER)
                    .with(ProviderLimits.DEFAULT.withTimes(Duration.ofSeconds(10), Duration.ofSeconds(5))),
            TestProvider.KEYS);

    private static final Login ALICE = Login.of("alice", AT);
    private static final Authorization AUTHORIZATION =
            new Authorization("f1", "web", ALICE, Scope.of("openid", "read"), List.of(), List.of(), null);

    private Canned() {}

    /** A provider on an engine of HTTP. */
    static StreamEngine<ProviderCommand, ProviderEvent> on(StreamEngine<HttpCommand, HttpEvent> http) {
        AtomicLong tokens = new AtomicLong(1);
        return Layers.on(
                http,
                new ProviderEngine(
                        PROVIDER,
                        new Surroundings(() -> AT, new Random(42), tokens::getAndIncrement),
                        Peer.of("192.0.2.1")));
    }

    static String redeeming() {
        return Form.encode(TestProvider.redeeming(CODE));
    }

    static String authorizing() {
        Parameters request = TestProvider.authorization("web", TestProvider.CALLBACK);
        return Form.append("/authorize", request);
    }

    static ProviderAnswer answer(Ask asked) {
        long token = asked.token();
        ProviderAsk ask = (ProviderAsk) asked;
        if (ask instanceof ProviderAsk.FindClient find) {
            RegisteredClient client = find.clientId().equals("web") ? TestProvider.WEB : null;
            return new ProviderAnswer.ClientFound(
                    token, find.clientId().equals("native") ? TestProvider.NATIVE : client);
        }
        if (ask instanceof ProviderAsk.RedeemCode redeem) {
            boolean known = redeem.hash().equals(TokenHash.of(Secret.of(CODE)));
            return new ProviderAnswer.CodeRedeemed(token, known ? code(redeem.hash()) : null, false);
        }
        if (ask instanceof ProviderAsk.FindToken find) {
            return new ProviderAnswer.TokenFound(
                    token,
                    new StoredToken(
                            find.hash(), StoredToken.Kind.ACCESS, AUTHORIZATION, AT, AT.plusSeconds(60), false));
        }
        if (ask instanceof ProviderAsk.Decide || ask instanceof ProviderAsk.EndSession) {
            return new ProviderAnswer.Granted(token, ALICE, Scope.of("read"));
        }
        if (ask instanceof ProviderAsk.FindClaims) {
            return new ProviderAnswer.ClaimsFound(token, Map.of("name", "Alice"));
        }
        if (ask instanceof ProviderAsk.UseOnce) {
            return new ProviderAnswer.Used(token, true);
        }
        if (ask instanceof ProviderAsk.CountAttempt) {
            return new ProviderAnswer.Admitted(token, true);
        }
        if (ask instanceof ProviderAsk.FindRequest) {
            return new ProviderAnswer.RequestFound(token, null);
        }
        if (ask instanceof ProviderAsk.FindDevice) {
            return new ProviderAnswer.DeviceFound(token, null);
        }
        if (ask instanceof ProviderAsk.FindIssuer) {
            return new ProviderAnswer.IssuerFound(token, TestProvider.KEYS.jwkSet());
        }
        if (ask instanceof ProviderAsk.AuthenticateUser) {
            return new ProviderAnswer.UserFound(token, ALICE);
        }
        if (ask instanceof ProviderAsk.PollDevice) {
            return new ProviderAnswer.DevicePolled(token, ProviderAnswer.DevicePolled.State.UNKNOWN, null, null);
        }
        boolean saves = ask instanceof ProviderAsk.SaveTokens
                || ask instanceof ProviderAsk.RotateRefresh
                || ask instanceof ProviderAsk.SaveDevice
                || ask instanceof ProviderAsk.DecideDevice;
        return saves ? new ProviderAnswer.Saved(token, Outcome.KEPT) : new ProviderAnswer.Done(token);
    }

    private static StoredCode code(TokenHash hash) {
        return new StoredCode(
                hash,
                AUTHORIZATION,
                TestProvider.CALLBACK,
                TestProvider.VERIFIER.challenge(),
                "n1",
                null,
                AT.plusSeconds(60));
    }
}
