package dev.sansio.github;

import dev.sansio.github.api.Exhaustion;
import dev.sansio.github.api.GitHubError;
import dev.sansio.github.api.GitHubResponse;
import dev.sansio.github.api.GraphQlAnswer;
import dev.sansio.github.api.GraphQlQuery;
import dev.sansio.github.api.Problem;
import dev.sansio.github.api.RateLimit;
import dev.sansio.json.MalformedJsonException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A query, whose pages follow each other by a cursor, each when it is wanted. */
final class QueryFlow extends Flows.Told {

    private final GitHubLimits limits;
    private final GraphQlQuery query;
    private long wanted;
    private long pages;
    private @Nullable String cursor;
    private boolean waiting;

    QueryFlow(long call, Courier courier, Flows flows, GitHubLimits limits, GraphQlQuery query, int wanted) {
        super(call, courier, flows);
        this.limits = limits;
        this.query = query;
        this.wanted = wanted;
    }

    Errand errand() {
        return courier.errands().query(this, query, cursor);
    }

    /** The limit of queries is told with status 200 too. */
    @Override
    @Nullable
    Exhaustion exhaustion(GitHubResponse response, Instant now) {
        Exhaustion limit = super.exhaustion(response, now);
        if (limit != null || response.status() != 200) {
            return limit;
        }
        try {
            if (GraphQlAnswer.of(response).rateLimited()) {
                RateLimit left = response.rateLimit();
                Duration wait = left == null ? Duration.ofMinutes(1) : Exhaustion.untilReset(response, left, now);
                return new Exhaustion(Exhaustion.Kind.PRIMARY, "graphql", wait);
            }
        } catch (MalformedJsonException none) {
            return null; // told when it is read
        }
        return null;
    }

    @Override
    void answered(Errand errand, GitHubResponse response, long now) {
        wanted--;
        pages++;
        try {
            GraphQlAnswer answer = GraphQlAnswer.of(response);
            if (answer.data() == null) {
                Problem problem =
                        new Problem(response.status(), answer.errors().get(0).message(), null, response.requestId());
                flows.end(new GitHubEvent.Refused(call, new GitHubError.QueryRefused(problem, answer.errors())));
                return;
            }
            page(response, answer);
        } catch (MalformedJsonException malformed) {
            unreadable(response, String.valueOf(malformed.getMessage()));
        }
    }

    private void page(GitHubResponse response, GraphQlAnswer answer) {
        GraphQlQuery.Paging paging = query.paging();
        if (paging == null) {
            flows.end(new GitHubEvent.QueryAnswered(call, answer, true));
            return;
        }
        String next;
        try {
            next = answer.nextCursor(paging);
        } catch (MalformedJsonException malformed) {
            courier.tell(new GitHubEvent.QueryAnswered(call, answer, false));
            throw malformed;
        }
        if (next == null) {
            flows.end(new GitHubEvent.QueryAnswered(call, answer, true));
            return;
        }
        courier.tell(new GitHubEvent.QueryAnswered(call, answer, false));
        if (next.equals(cursor)) {
            unreadable(response, "the next page is the same");
        } else if (!limits.pages().admits(pages + 1)) {
            unreadable(response, limits.pages().name() + " is " + limits.pages().value() + ", and there are more");
        } else {
            cursor = next;
            waiting = true;
            goOn();
        }
    }

    @Override
    void wanted(int more, long now) {
        wanted += more;
        goOn();
    }

    private void goOn() {
        if (wanted > 0 && waiting) {
            waiting = false;
            courier.add(errand());
        }
    }
}
