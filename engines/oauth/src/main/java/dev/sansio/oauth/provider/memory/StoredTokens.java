package dev.sansio.oauth.provider.memory;

import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAnswer.Saved.Outcome;
import dev.sansio.oauth.provider.model.StoredCode;
import dev.sansio.oauth.provider.model.StoredRequest;
import dev.sansio.oauth.provider.model.StoredToken;
import dev.sansio.oauth.provider.model.TokenHash;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Codes, tokens and pushed requests, and which families were revoked. */
final class StoredTokens {

    /** How long a redeemed code is kept, so that its reuse is noticed as long as there may be tokens of it to revoke. */
    private static final Duration MEMORY = Duration.ofDays(1);

    private final Map<TokenHash, StoredCode> codes = new HashMap<>();
    private final Set<TokenHash> redeemed = new HashSet<>();
    private final Map<TokenHash, StoredToken> tokens = new HashMap<>();
    private final Map<TokenHash, StoredRequest> requests = new HashMap<>();
    private final Map<String, Instant> revoked = new HashMap<>();

    void save(StoredRequest request, Instant at) {
        drop(at);
        requests.put(request.hash(), request);
    }

    @Nullable
    StoredRequest request(TokenHash hash) {
        return requests.get(hash);
    }

    void save(StoredCode code, Instant at) {
        drop(at);
        codes.put(code.hash(), code);
    }

    ProviderAnswer.CodeRedeemed redeem(long token, TokenHash hash) {
        StoredCode code = codes.get(hash);
        return new ProviderAnswer.CodeRedeemed(token, code, code != null && !redeemed.add(hash));
    }

    Outcome save(List<StoredToken> all, Instant at) {
        drop(at);
        if (all.stream()
                .anyMatch(each -> revoked.containsKey(each.authorization().family()))) {
            return Outcome.GONE;
        }
        all.forEach(each -> tokens.put(each.hash(), each));
        return Outcome.KEPT;
    }

    @Nullable
    StoredToken token(TokenHash hash) {
        return tokens.get(hash);
    }

    Outcome rotate(TokenHash hash, List<StoredToken> next, Instant at) {
        StoredToken used = tokens.get(hash);
        if (used == null) {
            return Outcome.GONE;
        }
        if (used.superseded()) {
            return Outcome.TAKEN;
        }
        Outcome outcome = save(next, at);
        if (outcome == Outcome.KEPT) {
            tokens.put(hash, used.used());
        }
        return outcome;
    }

    void remove(TokenHash hash) {
        tokens.remove(hash);
    }

    /** The family stays known as revoked for as long as somebody may still be about to save tokens of it. */
    void removeFamily(String family) {
        Instant last = Instant.MIN;
        for (StoredToken each : tokens.values()) {
            if (each.authorization().family().equals(family) && each.expires().isAfter(last)) {
                last = each.expires();
            }
        }
        for (StoredCode each : codes.values()) {
            if (each.authorization().family().equals(family)
                    && each.expires().plus(MEMORY).isAfter(last)) {
                last = each.expires().plus(MEMORY);
            }
        }
        revoked.merge(family, last, (one, other) -> one.isAfter(other) ? one : other);
        tokens.values().removeIf(each -> each.authorization().family().equals(family));
    }

    void removeAllOf(String clientId) {
        tokens.values().removeIf(each -> each.authorization().clientId().equals(clientId));
        codes.values().removeIf(each -> each.authorization().clientId().equals(clientId));
        requests.values().removeIf(each -> each.clientId().equals(clientId));
    }

    private void drop(Instant at) {
        requests.values().removeIf(each -> !at.isBefore(each.expires()));
        codes.values().removeIf(each -> !at.isBefore(each.expires().plus(MEMORY)));
        redeemed.retainAll(codes.keySet());
        tokens.values().removeIf(each -> !at.isBefore(each.expires()));
        revoked.values().removeIf(last -> !at.isBefore(last));
    }

    int size() {
        return codes.size() + tokens.size() + requests.size();
    }
}
