package dev.sansio.github;

import dev.sansio.github.api.Exhaustion;
import dev.sansio.github.api.GitHubError;
import dev.sansio.github.api.GitHubResponse;
import dev.sansio.github.api.Origin.Location;
import dev.sansio.github.api.Problem;
import dev.sansio.github.api.RateLimit;
import dev.sansio.github.auth.Credentials;
import dev.sansio.github.cache.CachedAnswer;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.ResponseHead;
import dev.sansio.json.MalformedJsonException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What becomes of an errand that was answered: it is done, refused, or goes again. */
final class Replies {

    private final Courier courier;
    private final GitHubOptions options;
    private final Gates gates;
    private final InstallationTokens tokens;
    private final Remembering remembering;

    Replies(Courier courier, GitHubOptions options, Gates gates, InstallationTokens tokens, Remembering remembering) {
        this.courier = courier;
        this.options = options;
        this.gates = gates;
        this.tokens = tokens;
        this.remembering = remembering;
    }

    void answered(Errand errand, ResponseHead head, ByteBuffer content, long now) {
        GitHubResponse response;
        try {
            response = read(errand, head, content);
        } catch (MalformedJsonException malformed) {
            if (!errand.flow.cancelled) {
                Problem problem = new Problem(
                        head.status(),
                        String.valueOf(malformed.getMessage()),
                        null,
                        head.fields().first("x-github-request-id"));
                errand.flow.refused(errand, new GitHubError.Unreadable(problem), now);
            }
            return;
        }
        Exhaustion limit = errand.flow.exhaustion(response, courier.wall());
        note(errand, response, limit, now);
        if (errand.flow.cancelled) {
            return;
        }
        if (limit != null) {
            limited(errand, response, limit, now);
        } else if (response.status() == 401 && again(errand)) {
            errand.renewed = true;
            tokens.refused(errand.identity, errand.tokenUsed);
            courier.urgent(errand, now);
        } else if (redirects(response) && response.head().fields().contains(HttpNames.LOCATION)) {
            redirected(errand, response, now);
        } else {
            settled(errand, response, now);
        }
    }

    private GitHubResponse read(Errand errand, ResponseHead head, ByteBuffer content) {
        CachedAnswer remembered = errand.remembered;
        if (head.status() == 304 && remembered != null) {
            CachedAnswer fresh = remembered.refreshed(head.fields());
            GitHubResponse whole = GitHubResponse.read(
                    fresh.head(), fresh.content(), options.limits().json());
            return new GitHubResponse(whole.head(), whole.content(), whole.json(), true);
        }
        return GitHubResponse.read(head, content, options.limits().json());
    }

    /** What an answer says about limits counts, whoever waits for it. */
    private void note(Errand errand, GitHubResponse response, @Nullable Exhaustion limit, long now) {
        RateLimit left = response.rateLimit();
        if (limit == null && left != null && left.exhausted()) {
            Duration wait = Exhaustion.untilReset(response, left, courier.wall());
            gates.close(errand.identity, new Exhaustion(Exhaustion.Kind.PRIMARY, left.resource(), wait), now);
        }
        if (response.head().successful()) {
            gates.answered(errand.identity);
        }
    }

    private void limited(Errand errand, GitHubResponse response, Exhaustion limit, long now) {
        errand.repeats++;
        if (limit.kind() == Exhaustion.Kind.PRIMARY) {
            errand.resource = limit.resource();
        }
        Duration delay = gates.close(errand.identity, limit, now);
        if (delay.compareTo(options.limits().patience()) > 0
                || !options.limits().repeats().admits(errand.repeats)) {
            errand.flow.refused(errand, new GitHubError.RateLimited(Problem.of(response), limit, delay), now);
        } else {
            courier.tellHeld(errand, limit, delay, now);
            courier.urgent(errand, now);
        }
    }

    private static boolean again(Errand errand) {
        return errand.credentials instanceof Credentials.Installation && !errand.renewed;
    }

    private static boolean redirects(GitHubResponse response) {
        int status = response.status();
        return (status >= 301 && status <= 303) || status == 307 || status == 308;
    }

    private void redirected(Errand errand, GitHubResponse response, long now) {
        String location = response.head().fields().first(HttpNames.LOCATION);
        Location next = location == null ? null : errand.target.resolve(location);
        errand.redirects++;
        if (next == null || !options.limits().redirects().admits(errand.redirects) || !mayFollow(errand, next)) {
            errand.flow.refused(errand, new GitHubError.Redirected(Problem.of(response), location), now);
            return;
        }
        if (response.status() == 303 && !errand.method.equals("HEAD")) {
            errand.method = "GET";
            errand.content = Errand.NOTHING;
            HttpFields.Builder fields = errand.fields.toBuilder();
            fields.remove(HttpNames.CONTENT_TYPE);
            errand.fields = fields.build();
        }
        if (trusted(errand, next)) {
            errand.move(next);
        } else {
            errand.leave(next);
        }
        if (unwritable(errand)) {
            errand.flow.refused(errand, new GitHubError.Redirected(Problem.of(response), location), now);
            return;
        }
        courier.urgent(errand, now);
    }

    private static boolean unwritable(Errand errand) {
        try {
            errand.head(null);
            return false;
        } catch (IllegalArgumentException unfit) {
            return true;
        }
    }

    /** Never from TLS to none; to strangers nothing goes but what asks for something. */
    private boolean mayFollow(Errand errand, Location next) {
        if (errand.target.origin().scheme().equals("https")
                && next.origin().scheme().equals("http")) {
            return false;
        }
        boolean asks = errand.method.equals("GET") || errand.method.equals("HEAD");
        return trusted(errand, next) || (asks && options.reaches(next.origin()));
    }

    private boolean trusted(Errand errand, Location next) {
        return next.origin().equals(errand.target.origin())
                || (options.server().trusts(errand.target.origin())
                        && options.server().trusts(next.origin()));
    }

    private void settled(Errand errand, GitHubResponse response, long now) {
        GitHubError error = GitHubError.of(response, courier.wall());
        if (error != null) {
            errand.flow.refused(errand, error, now);
            return;
        }
        if (errand.cacheable && CachedAnswer.worthwhile(response.head())) {
            remembering.keep(errand.key(), new CachedAnswer(response.head(), response.content()));
        }
        errand.flow.answered(errand, response, now);
    }
}
