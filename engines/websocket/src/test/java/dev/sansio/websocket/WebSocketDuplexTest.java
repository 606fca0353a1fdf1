package dev.sansio.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Duplex;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Link;
import dev.sansio.testkit.Merge;
import dev.sansio.testkit.ScenarioBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Both ends plugged together, messages and cuts at random: what one sends is what the other sees. */
class WebSocketDuplexTest {

    private static final int SEEDS = 30;
    private static final Merge<WebSocketEvent> MERGE = Frames::merge;
    /** The client pings after a second: with that it begins. */
    private static final WebSocketEvent PING = new WebSocketEvent.PingReceived(Frames.bytes(""));

    private static final WebSocketEvent PONG = new WebSocketEvent.PongReceived(Frames.bytes(""));

    static List<Arguments> runs() {
        List<PerMessageDeflate> agreements = List.of(
                PerMessageDeflate.PLAIN,
                new PerMessageDeflate(true, true, 15, 15),
                new PerMessageDeflate(false, true, 9, 11));
        List<Arguments> runs = new ArrayList<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            runs.add(Arguments.of(seed, WebSocketAgreement.NONE));
            for (PerMessageDeflate agreed : agreements) {
                runs.add(Arguments.of(seed, WebSocketAgreement.of(agreed)));
            }
        }
        return runs;
    }

    @ParameterizedTest(name = "seed {0}, {1}")
    @MethodSource("runs")
    void whatIsSentIsWhatIsReceived(long seed, WebSocketAgreement agreement) {
        Random random = new Random(seed);
        WebSocketConfig config =
                WebSocketConfig.DEFAULTS.withDeflate(6, random.nextInt(200)).withWholeMessages(random.nextBoolean());
        List<WebSocketEvent> toServer = new ArrayList<>(List.of(PING));
        List<WebSocketEvent> toClient = new ArrayList<>(List.of(PONG));
        List<WebSocketCommand> fromClient = messages(random, toServer, config.wholeMessages());
        List<WebSocketCommand> fromServer = messages(random, toClient, config.wholeMessages());
        fromClient.add(new WebSocketCommand.Close(4000 + (int) seed, "enough"));
        toServer.add(new WebSocketEvent.CloseReceived(4000 + (int) seed, "enough"));
        toClient.add(new WebSocketEvent.CloseReceived(4000 + (int) seed, ""));
        WebSocketConfig pinging = config.withTimeouts(
                WebSocketTimeouts.DEFAULTS.withSilence(Duration.ofSeconds(1), Duration.ofSeconds(1)));
        var client = Frames.client("client", pinging, agreement)
                .reacting(event -> event.equals(PONG) ? fromClient : List.of());
        var server = Frames.server("server", config, agreement)
                .reacting(event -> event.equals(PING) ? fromServer : List.of());
        var seen = Duplex.run(driver(client), driver(server), Link.cutting(seed), Duration.ofSeconds(20));
        assertThat(seen.client().failure()).isNull();
        assertThat(seen.server().failure()).isNull();
        assertThat(seen.client().rejections()).isEmpty();
        assertThat(seen.server().rejections()).isEmpty();
        assertThat(MERGE.all(seen.server().events())).isEqualTo(toServer);
        assertThat(MERGE.all(seen.client().events())).isEqualTo(toClient);
    }

    /** Messages at random, some of them in two fragments with a Pong between. */
    private static List<WebSocketCommand> messages(Random random, List<WebSocketEvent> expected, boolean whole) {
        List<WebSocketCommand> commands = new ArrayList<>();
        for (int i = random.nextInt(10); i > 0; i--) {
            String message = message(random);
            boolean text = random.nextBoolean();
            int characters = message.codePointCount(0, message.length());
            int cut = message.offsetByCodePoints(0, random.nextInt(characters + 1));
            if (random.nextBoolean()) {
                commands.add(send(text, message.substring(0, cut), false));
                commands.add(new WebSocketCommand.SendPong(Frames.bytes("between")));
                if (cut > 0 && !whole) {
                    expected.add(told(text, message.substring(0, cut), false));
                }
                expected.add(new WebSocketEvent.PongReceived(Frames.bytes("between")));
                commands.add(send(text, message.substring(cut), true));
                message = whole ? message : message.substring(cut);
            } else {
                commands.add(send(text, message, true));
            }
            expected.add(told(text, message, true));
        }
        return commands;
    }

    private static WebSocketEvent told(boolean text, String part, boolean last) {
        return text
                ? new WebSocketEvent.TextReceived(part, last)
                : new WebSocketEvent.BinaryReceived(Frames.bytes(part), last);
    }

    private static WebSocketCommand send(boolean text, String part, boolean last) {
        return text
                ? new WebSocketCommand.SendText(part, last)
                : new WebSocketCommand.SendBinary(Frames.bytes(part), last);
    }

    private static Driver<WebSocketCommand, WebSocketEvent> driver(
            ScenarioBuilder<WebSocketCommand, WebSocketEvent> end) {
        return end.build().driver(Habit.ORDINARY, 0);
    }

    private static String message(Random random) {
        StringBuilder message = new StringBuilder();
        for (int i = random.nextInt(4) * random.nextInt(200); i > 0; i--) {
            message.appendCodePoint(new int[] {'a', 'b', 0xFC, 0x4E16, 0x1F30D}[random.nextInt(5)]);
        }
        return message.toString();
    }
}
