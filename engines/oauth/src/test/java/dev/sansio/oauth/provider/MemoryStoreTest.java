package dev.sansio.oauth.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAnswer.Saved.Outcome;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.memory.MemoryStore;
import dev.sansio.oauth.provider.model.Authorization;
import dev.sansio.oauth.provider.model.Login;
import dev.sansio.oauth.provider.model.StoredToken;
import dev.sansio.oauth.provider.model.TokenHash;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The verbs that are atomic, and what time does. */
class MemoryStoreTest {

    private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");

    private final MemoryStore store = new MemoryStore();
    private long token;

    private static TokenHash hash(String text) {
        return TokenHash.of(Secret.of(text));
    }

    private static StoredToken refresh(String text, Duration life) {
        Authorization authorization =
                new Authorization("f", "web", Login.of("alice", AT), Scope.of("read"), List.of(), List.of(), null);
        return new StoredToken(hash(text), StoredToken.Kind.REFRESH, authorization, AT, AT.plus(life), false);
    }

    private Outcome save(String text, Duration life, Instant at) {
        ProviderAsk ask = new ProviderAsk.SaveTokens(token++, List.of(refresh(text, life)));
        return ((ProviderAnswer.Saved) answer(ask, at)).outcome();
    }

    private Outcome rotate(String used, String next) {
        ProviderAsk ask =
                new ProviderAsk.RotateRefresh(token++, hash(used), List.of(refresh(next, Duration.ofDays(1))));
        return ((ProviderAnswer.Saved) answer(ask, AT)).outcome();
    }

    private ProviderAnswer answer(ProviderAsk ask, Instant at) {
        ProviderAnswer answer = store.answer(ask, at);
        assertThat(answer).isNotNull();
        assertThat(answer.token()).isEqualTo(ask.token());
        return answer;
    }

    @Test
    void aRefreshTokenIsRotatedOnce() {
        assertThat(save("r1", Duration.ofDays(1), AT)).isEqualTo(Outcome.KEPT);
        assertThat(rotate("r1", "r2")).isEqualTo(Outcome.KEPT);
        assertThat(rotate("r1", "r3")).isEqualTo(Outcome.TAKEN);
        assertThat(rotate("r2", "r3")).isEqualTo(Outcome.KEPT);
        assertThat(rotate("unknown", "r4")).isEqualTo(Outcome.GONE);
    }

    @Test
    void ofARevokedFamilyNothingIsKept() {
        save("r1", Duration.ofDays(1), AT);
        answer(new ProviderAsk.RevokeFamily(token++, "f"), AT);
        answer(new ProviderAsk.RevokeFamily(token++, "f"), AT);
        assertThat(save("r2", Duration.ofDays(1), AT)).isEqualTo(Outcome.GONE);
        assertThat(rotate("r1", "r3")).isEqualTo(Outcome.GONE);
        assertThat(store.size()).isZero();
    }

    @Test
    void whatHasExpiredIsDropped() {
        save("r1", Duration.ofHours(1), AT);
        assertThat(store.size()).isEqualTo(1);
        save("r2", Duration.ofHours(3), AT.plus(Duration.ofHours(1)));
        assertThat(store.size()).isEqualTo(1);
    }

    @Test
    void whatWasSeenIsForgottenWhenItDoesNotMatterAnyMore() {
        ProviderAsk.UseOnce use = new ProviderAsk.UseOnce(1, "dpop", hash("j"), AT.plusSeconds(60));
        ProviderAsk.UseOnce other = new ProviderAsk.UseOnce(1, "assertion", hash("j"), AT.plusSeconds(60));
        assertThat(answer(use, AT)).isEqualTo(new ProviderAnswer.Used(1, true));
        assertThat(answer(use, AT.plusSeconds(59))).isEqualTo(new ProviderAnswer.Used(1, false));
        assertThat(answer(other, AT)).isEqualTo(new ProviderAnswer.Used(1, true));
        assertThat(answer(use, AT.plusSeconds(60))).isEqualTo(new ProviderAnswer.Used(1, true));
    }

    @Test
    void attemptsAreCountedByKindAndByWhom() {
        MemoryStore two = new MemoryStore(2);
        for (int i = 0; i < 3; i++) {
            assertThat(two.answer(new ProviderAsk.CountAttempt(1, "user_code", "a", AT), AT))
                    .isEqualTo(new ProviderAnswer.Admitted(1, i < 2));
        }
        assertThat(two.answer(new ProviderAsk.CountAttempt(1, "user_code", "b", AT), AT))
                .isEqualTo(new ProviderAnswer.Admitted(1, true));
        assertThat(two.answer(new ProviderAsk.CountAttempt(1, "password", "a", AT), AT))
                .isEqualTo(new ProviderAnswer.Admitted(1, true));
    }

    @Test
    void aClientThatIsDeletedTakesItsTokensAlong() {
        store.with(TestProvider.WEB);
        save("r1", Duration.ofDays(1), AT);
        answer(new ProviderAsk.DeleteClient(token++, "web"), AT);
        assertThat(answer(new ProviderAsk.FindClient(9, "web"), AT)).isEqualTo(new ProviderAnswer.ClientFound(9, null));
        assertThat(store.size()).isZero();
    }

    @Test
    void whatTheApplicationDecidesIsNotAnsweredHere() {
        assertThat(store.answer(new ProviderAsk.AuthenticateUser(1, "web", "alice", Secret.of("pw")), AT))
                .isNull();
    }
}
