package dev.sansio.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.testkit.Duplex;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Link;
import dev.sansio.testkit.Scenario;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Both roles plugged together, bodies and cuts at random: what one sends is what the other sees. */
class SmtpDuplexTest {

    private static final int SEEDS = 40;

    static List<Arguments> runs() {
        List<Arguments> runs = new ArrayList<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            for (boolean lmtp : new boolean[] {false, true}) {
                for (boolean chunked : new boolean[] {false, true}) {
                    runs.add(Arguments.of(seed, lmtp, chunked, seed % 2 == 0));
                }
            }
        }
        return runs;
    }

    @ParameterizedTest(name = "seed {0}, LMTP {1}, chunked {2}, pipelining {3}")
    @MethodSource("runs")
    void whatIsSentIsWhatIsReceived(long seed, boolean lmtp, boolean chunked, boolean pipelining) {
        Random random = new Random(seed);
        String body = randomBody(random);
        Set<SmtpExtension> offered = EnumSet.allOf(SmtpExtension.class);
        if (!pipelining) {
            offered.remove(SmtpExtension.PIPELINING);
        }
        int cut = random.nextInt(body.length() + 1);
        boolean whole = chunked && (!pipelining || lmtp);
        List<SmtpCommand> bodyCommands = whole
                ? List.of()
                : List.of(
                        Conversations.body(body.substring(0, cut)),
                        Conversations.body(body.substring(cut)),
                        new SmtpCommand.EndOfBody(),
                        new SmtpCommand.Quit());
        var client = Scenario.<SmtpCommand, SmtpEvent>stream(
                        "client", () -> new SmtpClientEngine(Conversations.CLIENT.withLmtp(lmtp)))
                .reacting(event -> react(event, chunked, whole, body, bodyCommands))
                .build()
                .driver(Habit.ORDINARY, 0);
        SmtpServerConfig config =
                Conversations.SERVER.withLmtp(lmtp).withExtensions(offered).withBareLineEnds(BareLineEnds.ALLOW);
        var server = Conversations.server("server", config).build().driver(Habit.ORDINARY, 0);
        var seen = Duplex.run(client, server, Link.cutting(seed), Duration.ofSeconds(60));
        assertThat(seen.client().rejections()).isEmpty();
        assertThat(seen.client().failure()).isNull();
        assertThat(seen.server().failure()).isNull();
        assertThat(seen.server().events()).last().isInstanceOf(SmtpServerEvent.QuitReceived.class);
        assertThat(seen.client().events().stream().filter(SmtpEvent.MessageAccepted.class::isInstance))
                .hasSize(lmtp ? 2 : 1);
        assertThat(Conversations.bodies(seen.server().events())).isEqualTo(normalized(body));
    }

    private static List<SmtpCommand> react(
            SmtpEvent event, boolean chunked, boolean whole, String body, List<SmtpCommand> bodyCommands) {
        if (event instanceof SmtpEvent.Ready) {
            List<Recipient> recipients = List.of(Recipient.of("b@mx.example"), Recipient.of("c@mx.example"));
            if (whole) {
                List<SmtpCommand> byHand = new ArrayList<>();
                byHand.add(new SmtpCommand.Mail(SmtpPath.NULL, MailParameters.NONE));
                recipients.forEach(to -> byHand.add(new SmtpCommand.Rcpt(to.path(), RcptParameters.NONE)));
                return byHand;
            }
            return List.of(new SmtpCommand.Envelope(SmtpPath.NULL, MailParameters.NONE, recipients, chunked));
        }
        if (event instanceof SmtpEvent.RecipientAccepted accepted && whole && accepted.index() == 1) {
            return List.of(new SmtpCommand.Bdat(Conversations.body(body).bytes(), true), new SmtpCommand.Quit());
        }
        return event instanceof SmtpEvent.BodyWanted ? bodyCommands : List.of();
    }

    private static String randomBody(Random random) {
        String[] pieces = {".", "..", "\r\n", "\r", "\n", "text", "\r\n.\r\n", "x".repeat(500), "\0", "\t"};
        StringBuilder body = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            body.append(pieces[random.nextInt(pieces.length)]);
            if (body.length() - Math.max(body.lastIndexOf("\r"), body.lastIndexOf("\n")) > 400) {
                body.append("\r\n");
            }
        }
        return body.toString();
    }

    private static String normalized(String body) {
        String all = body.replaceAll("\r\n|\r|\n", "\r\n");
        return all.isEmpty() || all.endsWith("\r\n") ? all : all + "\r\n";
    }
}
