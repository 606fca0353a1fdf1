package dev.sansio.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.Engine;
import dev.sansio.core.Secret;
import dev.sansio.github.api.GitHubError;
import dev.sansio.github.api.GitHubServer;
import dev.sansio.github.api.RestCall;
import dev.sansio.github.auth.AppKey;
import dev.sansio.github.auth.Credentials;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpDate;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.testkit.Octets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An engine with GitHub played by the test: requests come out, answers go in, time passes. */
final class Desk {

    static final Credentials.Token TOKEN = new Credentials.Token(Secret.of("ghp_secret"));
    static final KeyPair KEYS = keys();
    static final AppKey APP = new AppKey("Iv1.abc", KEYS.getPrivate());
    static final GitHubOptions OPTIONS = GitHubOptions.of("test-bot", TOKEN);

    /** A request as GitHub sees it. */
    record Sent(long exchange, RequestHead head, String content) {

        String line() {
            return head.method() + " " + head.scheme() + "://" + head.authority() + head.path();
        }

        @Nullable
        String field(String name) {
            return head.fields().first(name);
        }
    }

    final GitHubEngine engine;
    final List<GitHubEvent> events = new ArrayList<>();
    final ArrayDeque<Sent> requests = new ArrayDeque<>();
    final List<Ask> asked = new ArrayList<>();
    final List<HttpCommand> others = new ArrayList<>();
    Function<Ask, @Nullable Answer> answers = ask -> null;
    long now = 5;

    Desk(GitHubOptions options) {
        engine = new GitHubEngine(options, Stacks.surroundings());
        engine.advance(now);
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static Desk withoutPacing() {
        return new Desk(OPTIONS.withLimits(GitHubLimits.DEFAULTS.withAtOnce(10).withBetweenMutations(Duration.ZERO)));
    }

    Desk send(GitHubCommand command) {
        engine.send(command, now);
        return settle();
    }

    Desk call(long call, String path) {
        return send(new GitHubCommand.Call(call, RestCall.get(path)));
    }

    Desk settle() {
        for (boolean moved = true; moved; ) {
            moved = false;
            for (Ask ask = engine.ask(); ask != null; ask = engine.ask()) {
                asked.add(ask);
                Answer answer = answers.apply(ask);
                if (answer != null) {
                    engine.answer(answer, now);
                    moved = true;
                }
            }
            for (GitHubEvent event = engine.poll(); event != null; event = engine.poll()) {
                events.add(event);
            }
            for (HttpCommand command = engine.transmit(); command != null; command = engine.transmit()) {
                if (command instanceof HttpCommand.SendRequest request) {
                    requests.add(new Sent(request.exchange(), request.head(), ""));
                } else if (command instanceof HttpCommand.SendData data) {
                    Sent head = requests.removeLast();
                    requests.add(new Sent(
                            head.exchange, head.head, Octets.of(data.data()).toUtf8()));
                } else if (!(command instanceof HttpCommand.Consumed)) {
                    others.add(command);
                }
            }
        }
        assertThat(engine.deadline()).isGreaterThan(now);
        return this;
    }

    /** The next request, which must have been sent. */
    Sent sent() {
        assertThat(requests).as("requests").isNotEmpty();
        return requests.remove();
    }

    Desk nothingSent() {
        assertThat(requests).isEmpty();
        return this;
    }

    Desk answer(Sent request, int status, String json, String... fields) {
        HttpFields.Builder all = HttpFields.of(fields).toBuilder();
        if (!json.isEmpty() && !HttpFields.of(fields).contains("content-type")) {
            all.add("content-type", "application/json; charset=utf-8");
        }
        all.add("date", HttpDate.format(Stacks.NOW.plusNanos(now)));
        engine.receive(
                new HttpEvent.ResponseReceived(request.exchange, new ResponseHead(status, all.build()), json.isEmpty()),
                now);
        if (!json.isEmpty()) {
            engine.receive(new HttpEvent.DataReceived(request.exchange, Stacks.bytes(json), true), now);
        }
        return settle();
    }

    /** Answers the next request. */
    Desk answer(int status, String json, String... fields) {
        return answer(sent(), status, json, fields);
    }

    Desk fail(HttpEvent.By by) {
        HttpError error = HttpError.of(HttpError.Code.CANCEL, "");
        engine.receive(new HttpEvent.ExchangeFailed(sent().exchange, error, by), now);
        return settle();
    }

    Desk pass(Duration time) {
        long target = now + time.toNanos();
        while (engine.deadline() != Engine.NEVER && engine.deadline() <= target) {
            now = engine.deadline();
            engine.advance(now);
            settle();
        }
        now = target;
        engine.advance(now);
        return settle();
    }

    /** The last event, of a type. */
    <T> T last(Class<T> type) {
        assertThat(events).as("events").isNotEmpty();
        return type.cast(events.get(events.size() - 1));
    }

    <T extends GitHubError> T error(Class<T> type) {
        return type.cast(last(GitHubEvent.Refused.class).error());
    }

    static GitHubServer enterprise() {
        return GitHubServer.enterprise("ghe.example.com");
    }
}
