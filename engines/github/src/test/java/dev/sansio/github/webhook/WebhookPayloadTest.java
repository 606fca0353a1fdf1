package dev.sansio.github.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.json.MalformedJsonException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The payloads that bots use. */
class WebhookPayloadTest {

    private static final Map<String, String> SMALLEST = Map.ofEntries(
            Map.entry("ping", "{\"zen\":\"Keep it logically awesome.\",\"hook_id\":1}"),
            Map.entry("push", "{\"ref\":\"r\",\"before\":\"b\",\"after\":\"a\",\"commits\":[{\"id\":\"c\"}]}"),
            Map.entry("create", "{\"ref\":\"r\",\"ref_type\":\"tag\"}"),
            Map.entry("delete", "{\"ref\":\"r\",\"ref_type\":\"tag\"}"),
            Map.entry("issues", Deliveries.OPENED),
            Map.entry(
                    "issue_comment",
                    "{\"action\":\"created\",\"issue\":{\"number\":1,\"pull_request\":{}},\"comment\":{\"id\":2,\"body\":\"b\"}}"),
            Map.entry(
                    "pull_request",
                    "{\"action\":\"opened\",\"pull_request\":{\"number\":1,\"title\":\"t\",\"merged\":true,"
                            + "\"head\":{\"ref\":\"h\",\"sha\":\"1\"},\"base\":{\"ref\":\"b\",\"sha\":\"2\"}}}"),
            Map.entry(
                    "pull_request_review",
                    "{\"action\":\"submitted\",\"pull_request\":{\"number\":1},\"review\":{\"id\":2,\"state\":\"approved\",\"body\":null}}"),
            Map.entry(
                    "pull_request_review_comment",
                    "{\"action\":\"created\",\"pull_request\":{\"number\":1},\"comment\":{\"id\":2,\"path\":\"p\",\"body\":\"b\"}}"),
            Map.entry(
                    "release", "{\"action\":\"published\",\"release\":{\"id\":1,\"tag_name\":\"v1\",\"draft\":false}}"),
            Map.entry(
                    "check_run",
                    "{\"action\":\"completed\",\"check_run\":{\"id\":1,\"name\":\"n\",\"head_sha\":\"s\",\"conclusion\":\"success\"}}"),
            Map.entry("check_suite", "{\"action\":\"completed\",\"check_suite\":{\"id\":1,\"head_sha\":\"s\"}}"),
            Map.entry("status", "{\"sha\":\"s\",\"state\":\"success\",\"context\":\"c\"}"),
            Map.entry("workflow_run", "{\"action\":\"completed\",\"workflow_run\":{\"id\":1,\"head_sha\":\"s\"}}"),
            Map.entry(
                    "workflow_job",
                    "{\"action\":\"completed\",\"workflow_job\":{\"id\":1,\"run_id\":2,\"name\":\"n\"}}"),
            Map.entry("workflow_dispatch", "{\"ref\":\"r\",\"workflow\":\"w\"}"),
            Map.entry("repository_dispatch", "{\"action\":\"mine\",\"branch\":\"main\",\"client_payload\":{\"a\":1}}"),
            Map.entry("installation", "{\"action\":\"created\",\"installation\":{\"id\":1}}"),
            Map.entry(
                    "installation_repositories",
                    "{\"action\":\"added\",\"installation\":{\"id\":1},\"repositories_added\":[{\"full_name\":\"o/r\"}]}"),
            Map.entry("star", "{\"action\":\"created\",\"starred_at\":null}"));

    @Test
    void thereAreTwenty() {
        assertThat(SMALLEST).hasSize(20);
        assertThat(WebhookPayload.class.getPermittedSubclasses()).hasSize(20);
        SMALLEST.forEach((event, json) -> {
            WebhookPayload payload = WebhookPayload.of(Deliveries.delivery(event, json));
            assertThat(payload).as(event).isNotNull();
            assertThat(payload.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT))
                    .isEqualTo(event.replace("_", ""));
        });
        assertThat(WebhookPayload.of(Deliveries.delivery("fork", "{}"))).isNull();
        assertThat(WebhookPayload.of(Deliveries.delivery("unheard_of", "{}"))).isNull();
    }

    @Test
    void anIssueThatWasOpened() {
        WebhookPayload payload =
                Objects.requireNonNull(WebhookPayload.of(Deliveries.delivery("issues", Deliveries.OPENED)));
        WebhookPayload.Account octocat = new WebhookPayload.Account(3, "octocat", null);
        assertThat(payload)
                .isEqualTo(new WebhookPayload.Issues(payload.json(), "opened", 7, "It breaks", "open", octocat));
        assertThat(payload.repository()).isEqualTo(new WebhookPayload.Repository(5, "octo/repo", false, "main"));
        assertThat(payload.sender()).isEqualTo(new WebhookPayload.Account(3, "octocat", "User"));
        assertThat(payload.installation()).isEqualTo(11L);
    }

    @Test
    void membersThatMayBeAbsentAreNull() {
        WebhookPayload star =
                Objects.requireNonNull(WebhookPayload.of(Deliveries.delivery("star", "{\"action\":\"deleted\"}")));
        assertThat(star.repository()).isNull();
        assertThat(star.sender()).isNull();
        assertThat(star.installation()).isNull();
    }

    @Test
    void aPayloadThatIsNoneNamesTheMember() {
        List<String> bad = List.of(
                "{}",
                "{\"action\":1,\"issue\":{\"number\":7,\"title\":\"t\"}}",
                "{\"action\":\"opened\",\"issue\":[]}",
                "{\"action\":\"opened\",\"issue\":{\"number\":\"7\",\"title\":\"t\"}}",
                "{\"action\":\"opened\",\"issue\":{\"number\":7.5,\"title\":\"t\"}}",
                "{\"action\":\"opened\",\"issue\":{\"number\":1e99,\"title\":\"t\"}}");
        for (String json : bad) {
            assertThatThrownBy(() -> WebhookPayload.of(Deliveries.delivery("issues", json)))
                    .as(json)
                    .isInstanceOf(MalformedJsonException.class);
        }
        assertThatThrownBy(() -> WebhookPayload.of(Deliveries.delivery("push", "{\"commits\":[1]}")))
                .hasMessageContaining("commits");
    }
}
