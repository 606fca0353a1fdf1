package dev.sansio.github;

import dev.sansio.core.Secret;
import dev.sansio.github.api.GitHubError;
import dev.sansio.github.api.GitHubResponse;
import dev.sansio.github.api.JsonView;
import dev.sansio.github.api.Problem;
import dev.sansio.github.auth.Credentials;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.json.Json;
import dev.sansio.json.MalformedJsonException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The tokens of installations. Each is got when the first call needs it, by one errand however many wait for it, and is not used
 * in the last five minutes of its life.
 */
final class InstallationTokens {

    private static final int MOST = 1000;
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private record Held(Secret token, long until) {}

    private final Courier courier;
    private final Map<String, Held> held = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Held> eldest) {
            return size() > MOST;
        }
    };
    private final Map<String, Fetch> fetching = new LinkedHashMap<>();

    InstallationTokens(Courier courier) {
        this.courier = courier;
    }

    /** The token, or null if it has to be waited for: then it is on its way. */
    @Nullable
    Secret token(Credentials.Installation installation, long now) {
        String identity = installation.identity();
        Held one = held.get(identity);
        if (one != null && now < one.until) {
            return one.token;
        }
        if (!fetching.containsKey(identity)) {
            Fetch fetch = new Fetch(identity);
            fetching.put(identity, fetch);
            courier.urgent(errand(fetch, installation), now);
        }
        return null;
    }

    /** A token was refused. Another one that came meanwhile is not thrown away for it. */
    void refused(String identity, @Nullable Secret token) {
        Held one = held.get(identity);
        if (one != null && one.token.equals(token)) {
            held.remove(identity);
        }
    }

    void clear() {
        fetching.clear();
    }

    private Errand errand(Fetch fetch, Credentials.Installation installation) {
        ObjectNode scope = JsonNodeFactory.instance.objectNode();
        if (!installation.repositories().isEmpty()) {
            installation.repositories().forEach(scope.putArray("repository_ids")::add);
        }
        if (!installation.permissions().isEmpty()) {
            installation.permissions().forEach(scope.putObject("permissions")::put);
        }
        return courier.errands()
                .json(
                        fetch,
                        "/app/installations/" + installation.id() + "/access_tokens",
                        scope.isEmpty() ? Errand.NOTHING : Json.write(scope),
                        new Credentials.App(installation.key()));
    }

    private final class Fetch extends Flow {

        private final String identity;

        Fetch(String identity) {
            super(NOBODY);
            this.identity = identity;
        }

        @Override
        void answered(Errand errand, GitHubResponse response, long now) {
            fetching.remove(identity);
            try {
                JsonView answer = response.object();
                Secret token = Secret.of(answer.text("token"));
                new Credentials.Token(token); // what could not stand in a field is none
                Instant expires = Instant.parse(answer.text("expires_at"));
                held.put(identity, new Held(token, Gates.later(now, usable(response, expires))));
            } catch (MalformedJsonException | DateTimeException | IllegalArgumentException none) {
                Problem problem =
                        new Problem(response.status(), "no token of an installation", null, response.requestId());
                courier.refuseWaiting(identity, new GitHubError.Unreadable(problem), now);
            }
        }

        /** All but the last five minutes, or the last quarter of a life that is short; at least a second of any. */
        private Duration usable(GitHubResponse response, Instant expires) {
            Duration life = Duration.between(response.answeredAt(courier.wall()), expires);
            Duration quarter = life.dividedBy(4);
            Duration usable = life.minus(MARGIN.compareTo(quarter) < 0 ? MARGIN : quarter);
            return usable.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : usable;
        }

        @Override
        void refused(Errand errand, GitHubError error, long now) {
            fetching.remove(identity);
            courier.refuseWaiting(identity, error, now);
        }

        @Override
        void failed(Errand errand, HttpError error, HttpEvent.By by, long now) {
            fetching.remove(identity);
            courier.failWaiting(identity, error, now);
        }
    }
}
