package dev.sansio.github;

import dev.sansio.github.api.GitHubError;
import dev.sansio.github.api.GitHubResponse;
import dev.sansio.github.api.Origin.Location;
import dev.sansio.github.api.Problem;
import dev.sansio.github.api.RestCall;
import dev.sansio.http.MalformedFieldException;
import org.jspecify.annotations.Nullable;

/** A call whose pages follow each other by {@code Link}, each when it is wanted. */
final class PagesFlow extends Flows.Told {

    private final GitHubLimits limits;
    private final RestCall request;
    private long wanted;
    private long pages;
    /** The page to come, if nobody wants it yet. */
    private @Nullable Location next;

    PagesFlow(long call, Courier courier, Flows flows, GitHubLimits limits, RestCall request, int wanted) {
        super(call, courier, flows);
        this.limits = limits;
        this.request = request;
        this.wanted = wanted;
    }

    @Override
    void answered(Errand errand, GitHubResponse response, long now) {
        wanted--;
        pages++;
        String link;
        try {
            link = response.links().next();
        } catch (MalformedFieldException malformed) {
            tell(response, false);
            unreadable(response, "the links to other pages: " + malformed.getMessage());
            return;
        }
        if (link == null) {
            flows.end(new GitHubEvent.PageReceived(call, response, true));
            return;
        }
        tell(response, false);
        Location target = errand.target.resolve(link);
        if (target == null || !target.origin().equals(errand.target.origin())) {
            unreadable(response, "the next page is elsewhere, where no credentials go");
        } else if (target.equals(errand.target)) {
            unreadable(response, "the next page is the same");
        } else if (!limits.pages().admits(pages + 1)) {
            unreadable(response, limits.pages().name() + " is " + limits.pages().value() + ", and there are more");
        } else {
            next = target;
            goOn();
        }
    }

    private void tell(GitHubResponse page, boolean last) {
        courier.tell(new GitHubEvent.PageReceived(call, page, last));
    }

    @Override
    void wanted(int more, long now) {
        wanted += more;
        goOn();
    }

    private void goOn() {
        Location target = next;
        if (wanted > 0 && target != null) {
            next = null;
            try {
                courier.add(courier.errands().rest(this, request.withTarget(target.toString())));
            } catch (IllegalArgumentException unfit) {
                refused(new GitHubError.Unreadable(
                        new Problem(200, "the next page: " + unfit.getMessage(), null, null)));
            }
        }
    }
}
