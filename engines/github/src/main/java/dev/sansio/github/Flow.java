package dev.sansio.github;

import dev.sansio.github.api.Exhaustion;
import dev.sansio.github.api.GitHubError;
import dev.sansio.github.api.GitHubResponse;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one call consists of: one errand after another, and what becomes of each. */
abstract class Flow {

    /** The number of a flow that nobody has asked for. */
    static final long NOBODY = -1;

    final long call;
    boolean cancelled;

    Flow(long call) {
        this.call = call;
    }

    /** It succeeded, or nothing has changed. */
    abstract void answered(Errand errand, GitHubResponse response, long now);

    abstract void refused(Errand errand, GitHubError error, long now);

    abstract void failed(Errand errand, HttpError error, HttpEvent.By by, long now);

    /** More pages are wanted. */
    void wanted(int pages, long now) {}

    /** The limit that an answer says was met; null for none. */
    @Nullable
    Exhaustion exhaustion(GitHubResponse response, Instant now) {
        return Exhaustion.of(response, now);
    }
}
