package dev.sansio.github;

import dev.sansio.github.api.GitHubError;
import dev.sansio.github.api.GitHubResponse;
import dev.sansio.github.api.Problem;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The calls that are open, by their numbers. */
final class Flows {

    private final Courier courier;
    private final Map<Long, Flow> open = new LinkedHashMap<>();

    Flows(Courier courier) {
        this.courier = courier;
    }

    @Nullable
    Flow get(long call) {
        return open.get(call);
    }

    int size() {
        return open.size();
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    void open(Flow flow) {
        open.put(flow.call, flow);
    }

    /** Nobody wants to know any more. */
    void cancel(long call) {
        Flow flow = open.remove(call);
        if (flow != null) {
            flow.cancelled = true;
        }
    }

    /** Tells the last event of a call. */
    void end(GitHubEvent last) {
        open.remove(last.call());
        courier.tell(last);
    }

    /** Those that wait for nobody but the application have nothing left to come. */
    void lost() {
        HttpError error = HttpError.of(HttpError.Code.REFUSED, "the carrier is gone");
        for (Long call : open.keySet().toArray(Long[]::new)) {
            end(new GitHubEvent.Failed(call, error, HttpEvent.By.NOT_PROCESSED));
        }
    }

    /** A flow of the application, which ends with the first thing that goes wrong. */
    abstract static class Told extends Flow {

        final Courier courier;
        final Flows flows;

        Told(long call, Courier courier, Flows flows) {
            super(call);
            this.courier = courier;
            this.flows = flows;
        }

        @Override
        void refused(Errand errand, GitHubError error, long now) {
            refused(error);
        }

        @Override
        void failed(Errand errand, HttpError error, HttpEvent.By by, long now) {
            flows.end(new GitHubEvent.Failed(call, error, by));
        }

        /** Ends the call: an answer came, and what it says of the pages to come is of no use. */
        final void unreadable(GitHubResponse response, String why) {
            Problem problem = new Problem(response.status(), why, null, response.requestId());
            refused(new GitHubError.Unreadable(problem));
        }

        final void refused(GitHubError error) {
            flows.end(new GitHubEvent.Refused(call, error));
        }
    }
}
