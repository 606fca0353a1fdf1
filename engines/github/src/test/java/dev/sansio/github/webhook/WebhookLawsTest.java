package dev.sansio.github.webhook;

import dev.sansio.core.Layers;
import dev.sansio.core.StreamEngine;
import dev.sansio.github.Stacks;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpStreamEngine;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.laws.StreamLaws;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The laws of the contract, held against webhooks on HTTP/1.1 and HTTP/2. */
class WebhookLawsTest implements StreamLaws<WebhookCommand, WebhookEvent> {

    private static final WebhookOptions OPTIONS =
            WebhookOptions.of(Deliveries.PATH, SignaturePolicy.of(Deliveries.SECRET));
    private static final Octets POSTS = post(Stacks::http1Client, 1);

    @Override
    public Stream<Scenario<WebhookCommand, WebhookEvent>> scenarios() {
        return Stream.of(
                of("deliveries on HTTP/1.1", OPTIONS, Stacks::http1Server)
                        .answering(ask -> new ReplayAnswer.First(ask.token()))
                        .arrives(POSTS)
                        .arrives(post(Stacks::http1Client, 2))
                        .passes(Duration.ofSeconds(20))
                        .garbledBy(Octets.of("what is this\r\n\r\n"))
                        .idleBytes(20_000)
                        .withstanding(Hostile.repeating("refused requests", 512L << 10, refused()))
                        .lengthy(n -> Octets.concat(java.util.Collections.nCopies(n / POSTS.length() + 1, POSTS)))
                        .build(),
                of("deliveries on HTTP/2", OPTIONS, Stacks::http2Server)
                        .answering(ask -> new ReplayAnswer.Seen(ask.token()))
                        .arrives(post(Stacks::http2Client, 3))
                        .passes(Duration.ofSeconds(20))
                        .build(),
                of("deliveries about which nobody knows anything", OPTIONS, Stacks::http1Server)
                        .answering(ask -> null)
                        .arrives(POSTS)
                        .passes(Duration.ofSeconds(8))
                        .owing(new WebhookCommand.Close())
                        .build(),
                of("deliveries that the application answers", byApplication(), Stacks::http1Server)
                        .reacting(event -> List.of(new WebhookCommand.Accept(event.exchange())))
                        .arrives(POSTS)
                        .passes(Duration.ofSeconds(1))
                        .sends(new WebhookCommand.Close())
                        .rejects(new WebhookCommand.Decline(0, 99))
                        .build());
    }

    private static WebhookOptions byApplication() {
        return OPTIONS.withoutReplays().answeredByApplication();
    }

    private static ScenarioBuilder<WebhookCommand, WebhookEvent> of(
            String name, WebhookOptions options, Supplier<HttpStreamEngine> carrier) {
        Supplier<StreamEngine<WebhookCommand, WebhookEvent>> engine =
                () -> Layers.on(carrier.get(), new WebhookEngine(options, Stacks.surroundings()));
        ScenarioBuilder<WebhookCommand, WebhookEvent> scenario = Scenario.<WebhookCommand, WebhookEvent>stream(
                        name, engine)
                .credit(Credit.none())
                .budget(1500);
        return options.byApplication() ? scenario : scenario.rejects(new WebhookCommand.Accept(0));
    }

    private static Octets post(Supplier<HttpStreamEngine> client, int count) {
        List<HttpCommand> commands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            commands.addAll(Deliveries.commands(
                    i, Deliveries.head("issues", "d" + i, "{\"action\":\"opened\"}"), "{\"action\":\"opened\"}"));
        }
        if (count == 2) { // HTTP/1.1 takes one at a time
            return Octets.concat(List.of(
                    Stacks.written(client, commands.subList(0, 2)), Stacks.written(client, commands.subList(2, 4))));
        }
        return Stacks.written(client, commands);
    }

    private static Octets refused() {
        return Octets.of("POST /elsewhere HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx");
    }
}
