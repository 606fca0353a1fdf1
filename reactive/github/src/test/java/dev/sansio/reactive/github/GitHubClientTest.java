package dev.sansio.reactive.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.github.GitHubOptions;
import dev.sansio.github.api.GitHubError;
import dev.sansio.github.api.GitHubResponse;
import dev.sansio.github.api.GitHubServer;
import dev.sansio.github.api.GraphQlQuery;
import dev.sansio.github.api.RestCall;
import dev.sansio.github.auth.Credentials;
import dev.sansio.github.auth.DeviceCode;
import dev.sansio.github.cache.CacheKey;
import dev.sansio.github.cache.CachedAnswer;
import dev.sansio.github.catalogue.Issues;
import dev.sansio.github.catalogue.Users;
import dev.sansio.reactive.http.HttpBody;
import dev.sansio.reactive.http.HttpClient;
import dev.sansio.reactive.http.HttpServer;
import dev.sansio.reactive.http.HttpServerRequest;
import dev.sansio.reactive.http.HttpServerResponse;
import dev.sansio.reactive.oauth.TokenSource;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.test.StepVerifier;

/** The client with a server of HTTP, over sockets. */
class GitHubClientTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final Map<String, Function<HttpServerRequest, HttpServerResponse>> answers = new ConcurrentHashMap<>();
    private final DisposableServer server = HttpServer.builder()
            .handler(request -> Mono.fromSupplier(() -> answer(request)))
            .build()
            .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .block(PATIENCE);
    private final String origin = "http://127.0.0.1:" + server.port();
    private final HttpClient http = HttpClient.builder().followRedirects(0).build();

    private HttpServerResponse answer(HttpServerRequest request) {
        asked.add(request.method() + " " + request.path() + " " + request.field("authorization"));
        String path = request.path();
        int query = path.indexOf('?');
        return answers.get(query < 0 ? path : path.substring(0, query)).apply(request);
    }

    private static HttpServerResponse json(int status, String content) {
        return HttpServerResponse.of(status)
                .field("content-type", "application/json")
                .body(HttpBody.of(content));
    }

    private GitHubClientBuilder client(Credentials credentials) {
        return GitHubClient.builder(GitHubOptions.of("a-test", credentials).at(GitHubServer.at(origin)));
    }

    private GitHubClient anonymous() {
        return client(new Credentials.Anonymous()).build(http);
    }

    @AfterEach
    void end() {
        http.close().block(PATIENCE);
        server.disposeNow(PATIENCE);
    }

    private static RestCall user() {
        return RestCall.to(Users.GET_AUTHENTICATED).build();
    }

    @Test
    void aCallIsAnswered() {
        answers.put("/user", request -> json(200, "{\"login\":\"octocat\"}"));
        GitHubResponse response = client(new Credentials.Token(Secret.of("t0ken")))
                .build(http)
                .call(user())
                .block(PATIENCE);
        assertThat(response.object().text("login")).isEqualTo("octocat");
        assertThat(asked).singleElement().asString().startsWith("GET /user ").endsWith(" t0ken");
    }

    @Test
    void whatGitHubRefusesIsATypedError() {
        answers.put("/user", request -> json(404, "{\"message\":\"Not Found\"}"));
        StepVerifier.create(anonymous().call(user()))
                .expectErrorSatisfies(failure -> {
                    assertThat(failure).isInstanceOf(GitHubException.Refused.class);
                    GitHubException.Refused refused = (GitHubException.Refused) failure;
                    assertThat(refused.error()).isInstanceOf(GitHubError.NotFound.class);
                    assertThat(refused.retryable()).isFalse();
                })
                .verify(PATIENCE);
    }

    @Test
    void aServerThatIsGoneIsATypedError() {
        GitHubClient client = anonymous();
        server.disposeNow(PATIENCE);
        StepVerifier.create(client.call(user()))
                .expectErrorSatisfies(failure -> {
                    assertThat(failure).isInstanceOf(GitHubException.Unanswered.class);
                    assertThat(((GitHubException) failure).retryable()).isTrue();
                })
                .verify(PATIENCE);
    }

    private void threePages() {
        answers.put("/repos/octocat/hello/issues", request -> {
            int page = request.path().contains("page=2") ? 2 : request.path().contains("page=3") ? 3 : 1;
            HttpServerResponse answer = json(200, "[{\"number\":" + page + "}]");
            return page == 3
                    ? answer
                    : answer.field(
                            "link",
                            "<" + origin + "/repos/octocat/hello/issues?page=" + (page + 1) + ">; rel=\"next\"");
        });
    }

    private static RestCall issues() {
        return RestCall.to(Issues.LIST_FOR_REPO)
                .path("owner", "octocat")
                .path("repo", "hello")
                .build();
    }

    @Test
    void pagesFollowEachOther() {
        threePages();
        List<Integer> numbers = anonymous()
                .pages(issues())
                .map(page -> page.json().get(0).get("number").asInt())
                .collectList()
                .block(PATIENCE);
        assertThat(numbers).containsExactly(1, 2, 3);
    }

    @Test
    void noPageIsAskedForBeforeSomebodyWantsIt() {
        threePages();
        StepVerifier.create(anonymous().pages(issues()), 0)
                .then(() -> assertThat(asked).isEmpty())
                .thenRequest(1)
                .expectNextCount(1)
                .then(() -> assertThat(asked).hasSize(1))
                .thenRequest(1)
                .expectNextCount(1)
                .then(() -> assertThat(asked).hasSize(2))
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void aTokenThatIsRefusedIsReplacedOnce() {
        answers.put(
                "/user",
                request -> String.valueOf(request.field("authorization")).contains("t2")
                        ? json(200, "{\"login\":\"octocat\"}")
                        : json(401, "{\"message\":\"Bad credentials\"}"));
        Tokens tokens = new Tokens();
        GitHubClient client = client(new Credentials.Anonymous()).tokens(tokens).build(http);
        assertThat(client.call(user()).block(PATIENCE).status()).isEqualTo(200);
        assertThat(tokens.rejected).containsExactly(Secret.of("t1"));
        assertThat(client.call(user()).block(PATIENCE).status()).isEqualTo(200);
        assertThat(asked).hasSize(3);
    }

    @Test
    void aSourceThatHasNoOtherTokenIsNotAskedForEver() {
        answers.put("/user", request -> json(401, "{\"message\":\"Bad credentials\"}"));
        GitHubClient client = client(new Credentials.Anonymous())
                .tokens(TokenSource.fixed(Secret.of("t1")))
                .build(http);
        StepVerifier.create(client.call(user()))
                .expectErrorSatisfies(failure -> assertThat(((GitHubException.Refused) failure).error())
                        .isInstanceOf(GitHubError.Unauthorized.class))
                .verify(PATIENCE);
        assertThat(asked).hasSize(1);
    }

    /** Another token each time one is rejected. */
    private static final class Tokens implements TokenSource {

        private final AtomicInteger number = new AtomicInteger(1);
        private final List<Secret> rejected = new ArrayList<>();

        @Override
        public Mono<Secret> token() {
            return Mono.fromSupplier(() -> Secret.of("t" + number));
        }

        @Override
        public Mono<Void> reject(Secret token) {
            return Mono.fromRunnable(() -> {
                rejected.add(token);
                number.incrementAndGet();
            });
        }
    }

    @Test
    void aQueryIsAnswered() {
        answers.put("/graphql", request -> json(200, "{\"data\":{\"viewer\":{\"login\":\"octocat\"}}}"));
        answers.put("/api/graphql", answers.get("/graphql"));
        assertThat(client(new Credentials.Token(Secret.of("t0ken")))
                        .build(http)
                        .query(GraphQlQuery.of("query { viewer { login } }"))
                        .block(PATIENCE)
                        .complete())
                .isTrue();
    }

    @Test
    void whatIsRememberedIsOnlyValidated() {
        answers.put(
                "/user",
                request -> request.field("if-none-match") == null
                        ? json(200, "{\"login\":\"octocat\"}").field("etag", "\"one\"")
                        : HttpServerResponse.of(304));
        Map<CacheKey, CachedAnswer> kept = new ConcurrentHashMap<>();
        AnswerCache cache = new AnswerCache() {
            @Override
            public Mono<CachedAnswer> look(CacheKey key) {
                return Mono.justOrEmpty(kept.get(key));
            }

            @Override
            public Mono<Void> keep(CacheKey key, CachedAnswer answer) {
                return Mono.fromRunnable(() -> kept.put(key, answer));
            }
        };
        GitHubClient client = client(new Credentials.Anonymous()).cache(cache).build(http);
        assertThat(client.call(user()).block(PATIENCE).revalidated()).isFalse();
        GitHubResponse again = client.call(user()).block(PATIENCE);
        assertThat(again.revalidated()).isTrue();
        assertThat(again.object().text("login")).isEqualTo("octocat");
    }

    @Test
    void aPersonLogsInOnAnotherDevice() {
        answers.put(
                "/login/device/code",
                request -> json(
                        200,
                        "{\"device_code\":\"d\",\"user_code\":\"WDJB-MJHT\",\"verification_uri\":\"https://github.com/login/device\","
                                + "\"expires_in\":900,\"interval\":1}"));
        answers.put(
                "/login/oauth/access_token",
                request -> json(200, "{\"access_token\":\"gho_x\",\"token_type\":\"bearer\",\"scope\":\"repo\"}"));
        List<DeviceCode> shown = new ArrayList<>();
        assertThat(anonymous().logIn("Iv1.x", List.of("repo"), shown::add).block(PATIENCE))
                .isNotNull();
        assertThat(shown).extracting(DeviceCode::userCode).containsExactly("WDJB-MJHT");
    }

    @Test
    void closingEndsWhatIsOpen() {
        GitHubClient client = anonymous();
        answers.put("/user", request -> {
            client.close().block();
            return json(200, "{}");
        });
        StepVerifier.create(client.call(user()))
                .expectErrorMessage("the client is closed")
                .verify(PATIENCE);
    }
}
