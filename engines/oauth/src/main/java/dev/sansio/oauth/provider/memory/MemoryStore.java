package dev.sansio.oauth.provider.memory;

import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAnswer.Saved.Outcome;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.StoredCredentials;
import dev.sansio.oauth.provider.model.TokenHash;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers everything but what is the application's: who the user is and what they want. What has expired is dropped as time passes.
 */
public final class MemoryStore {

    private final Map<String, RegisteredClient> clients = new HashMap<>();
    private final Map<String, Document> issuers = new HashMap<>();
    private final Map<String, Map<String, Object>> users = new HashMap<>();
    private final Map<TokenHash, StoredCredentials> credentials = new HashMap<>();
    private final StoredTokens tokens = new StoredTokens();
    private final StoredDevices devices = new StoredDevices();
    private final OnceOnly once = new OnceOnly();
    private final Attempts attempts;

    /** An empty store that admits ten attempts of a kind in a minute. */
    public MemoryStore() {
        this(10);
    }

    /** An empty store that admits so many attempts of a kind in a minute. */
    public MemoryStore(int attemptsPerMinute) {
        this.attempts = new Attempts(attemptsPerMinute);
    }

    /** Keeps a client. */
    public MemoryStore with(RegisteredClient client) {
        clients.put(client.clientId(), client);
        return this;
    }

    /** Keeps what is known about a user, by names of claims. */
    public MemoryStore withUser(String subject, Map<String, Object> claims) {
        users.put(subject, Map.copyOf(claims));
        return this;
    }

    /** Trusts an issuer of assertions, with its JWK set, for all clients. */
    public MemoryStore withIssuer(String issuer, Document jwkSet) {
        issuers.put(issuer, jwkSet);
        return this;
    }

    /** The answer to a question at a time; null for one that the application answers. */
    public @Nullable ProviderAnswer answer(ProviderAsk ask, Instant at) {
        long token = ask.token();
        if (ask instanceof ProviderAsk.FindClient find) {
            return new ProviderAnswer.ClientFound(token, clients.get(find.clientId()));
        }
        if (ask instanceof ProviderAsk.SaveClient save) {
            with(save.client());
            return new ProviderAnswer.Done(token);
        }
        if (ask instanceof ProviderAsk.DeleteClient delete) {
            clients.remove(delete.clientId());
            tokens.removeAllOf(delete.clientId());
            return new ProviderAnswer.Done(token);
        }
        if (ask instanceof ProviderAsk.FindIssuer find) {
            return new ProviderAnswer.IssuerFound(token, issuers.get(find.issuer()));
        }
        if (ask instanceof ProviderAsk.FindClaims find) {
            return new ProviderAnswer.ClaimsFound(token, users.getOrDefault(find.subject(), Map.of()));
        }
        if (ask instanceof ProviderAsk.UseOnce use) {
            return new ProviderAnswer.Used(token, once.use(use, at));
        }
        if (ask instanceof ProviderAsk.CountAttempt count) {
            return new ProviderAnswer.Admitted(token, attempts.admits(count, at));
        }
        ProviderAnswer ofTokens = ofTokens(ask, at);
        return ofTokens == null ? ofDevices(ask, at) : ofTokens;
    }

    private @Nullable ProviderAnswer ofTokens(ProviderAsk ask, Instant at) {
        long token = ask.token();
        if (ask instanceof ProviderAsk.SaveRequest save) {
            tokens.save(save.request(), at);
            return new ProviderAnswer.Done(token);
        }
        if (ask instanceof ProviderAsk.FindRequest find) {
            return new ProviderAnswer.RequestFound(token, tokens.request(find.hash()));
        }
        if (ask instanceof ProviderAsk.SaveCode save) {
            tokens.save(save.code(), at);
            return new ProviderAnswer.Done(token);
        }
        if (ask instanceof ProviderAsk.RedeemCode redeem) {
            return tokens.redeem(token, redeem.hash());
        }
        if (ask instanceof ProviderAsk.SaveTokens save) {
            return new ProviderAnswer.Saved(token, tokens.save(save.tokens(), at));
        }
        if (ask instanceof ProviderAsk.FindToken find) {
            return new ProviderAnswer.TokenFound(token, tokens.token(find.hash()));
        }
        if (ask instanceof ProviderAsk.RotateRefresh rotate) {
            return new ProviderAnswer.Saved(token, tokens.rotate(rotate.used(), rotate.tokens(), at));
        }
        if (ask instanceof ProviderAsk.RevokeToken revoke) {
            tokens.remove(revoke.hash());
            return new ProviderAnswer.Done(token);
        }
        if (ask instanceof ProviderAsk.RevokeFamily revoke) {
            tokens.removeFamily(revoke.family());
            return new ProviderAnswer.Done(token);
        }
        return null;
    }

    private @Nullable ProviderAnswer ofDevices(ProviderAsk ask, Instant at) {
        long token = ask.token();
        if (ask instanceof ProviderAsk.SaveDevice save) {
            return new ProviderAnswer.Saved(token, devices.save(save.device(), at) ? Outcome.KEPT : Outcome.TAKEN);
        }
        if (ask instanceof ProviderAsk.FindDevice find) {
            return new ProviderAnswer.DeviceFound(token, devices.waiting(find.userCode()));
        }
        if (ask instanceof ProviderAsk.DecideDevice decide) {
            boolean kept = devices.decide(decide.userCode(), decide.decision());
            return new ProviderAnswer.Saved(token, kept ? Outcome.KEPT : Outcome.GONE);
        }
        if (ask instanceof ProviderAsk.PollDevice poll) {
            return devices.poll(poll);
        }
        if (ask instanceof ProviderAsk.SaveCredentials save) {
            credentials.values().removeIf(each -> !at.isBefore(each.expires()));
            credentials.put(save.credentials().hash(), save.credentials());
            return new ProviderAnswer.Done(token);
        }
        if (ask instanceof ProviderAsk.FindCredentials find) {
            return new ProviderAnswer.CredentialsFound(token, credentials.get(find.hash()));
        }
        if (ask instanceof ProviderAsk.ReplaceCredentials replace) {
            boolean removed = credentials.remove(replace.before().hash(), replace.before());
            if (removed) {
                credentials.put(replace.next().hash(), replace.next());
            }
            return new ProviderAnswer.Saved(token, removed ? Outcome.KEPT : Outcome.GONE);
        }
        return null;
    }

    /** How many codes, tokens, requests, devices and credentials there are. */
    public int size() {
        return tokens.size() + devices.size() + credentials.size();
    }
}
