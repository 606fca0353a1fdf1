package dev.sansio.github;

import dev.sansio.github.api.Exhaustion;
import dev.sansio.github.api.GitHubError;
import dev.sansio.github.api.GitHubResponse;
import dev.sansio.github.api.GraphQlAnswer;
import dev.sansio.github.auth.DeviceCode;
import dev.sansio.github.auth.UserToken;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import java.time.Duration;

/** What became of calls. */
public sealed interface GitHubEvent {

    /** Which call. */
    long call();

    /** A call succeeded; its last event. */
    record Answered(long call, GitHubResponse response) implements GitHubEvent {}

    /**
     * A page has come.
     *
     * @param last whether it is the last event of the call
     */
    record PageReceived(long call, GitHubResponse page, boolean last) implements GitHubEvent {}

    /**
     * A query was answered, wholly or in part.
     *
     * @param last whether it is the last event of the call
     */
    record QueryAnswered(long call, GraphQlAnswer answer, boolean last) implements GitHubEvent {}

    /** GitHub refused, or its answer is of no use; the last event of the call. */
    record Refused(long call, GitHubError error) implements GitHubEvent {}

    /**
     * No answer came; the last event of the call.
     *
     * @param by after {@link HttpEvent.By#NOT_PROCESSED} it is safe to call again, after the others only what may be done twice
     */
    record Failed(long call, HttpError error, HttpEvent.By by) implements GitHubEvent {}

    /**
     * A limit is exhausted, and the call waits.
     *
     * @param delay how long from now
     */
    record Held(long call, Exhaustion limit, Duration delay) implements GitHubEvent {}

    /** A login has begun: show this to the person. */
    record CodeIssued(long call, DeviceCode code) implements GitHubEvent {}

    /** A login succeeded; the last event of the call. */
    record LoggedIn(long call, UserToken token) implements GitHubEvent {}
}
