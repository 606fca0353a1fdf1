package dev.sansio.github;

import dev.sansio.github.api.GitHubResponse;

/** A call with one answer. */
final class SingleFlow extends Flows.Told {

    SingleFlow(long call, Courier courier, Flows flows) {
        super(call, courier, flows);
    }

    @Override
    void answered(Errand errand, GitHubResponse response, long now) {
        flows.end(new GitHubEvent.Answered(call, response));
    }
}
