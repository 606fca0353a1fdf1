package dev.sansio.github.api;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is said about a call that failed.
 *
 * @param message for people; the status itself if nothing was said
 * @param documentation where it is written about; null without
 * @param requestId by which GitHub's support finds the call; null without
 */
public record Problem(
        int status,
        String message,
        @Nullable String documentation,
        @Nullable String requestId) {

    private static final int LONGEST = 1000;

    /** Of an answer of whatever status. */
    public static Problem of(GitHubResponse response) {
        String message = text(response, "message");
        return new Problem(
                response.status(),
                message == null ? "status " + response.status() : message,
                text(response, "documentation_url"),
                response.requestId());
    }

    private static @Nullable String text(GitHubResponse response, String member) {
        String text = response.json() instanceof ObjectNode object
                ? object.path(member).asString(null)
                : null;
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
