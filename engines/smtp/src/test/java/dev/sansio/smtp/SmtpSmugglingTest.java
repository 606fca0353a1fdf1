package dev.sansio.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** SMTP smuggling (CVE-2023-51764, -51765, -51766): only CR LF . CR LF ends a body, in either direction. */
class SmtpSmugglingTest {

    private static final List<String> LINE_ENDS = List.of("\r\n", "\n", "\r", "\r\r\n", "\n\r", "\0\r\n", "");
    private static final String END = "\r\n.\r\n";
    private static final String SMUGGLED = "MAIL FROM:<evil@x.example>\r\nRCPT TO:<b@mx.example>\r\nDATA\r\nevil";
    private static final String ENVELOPE =
            "EHLO c.example\r\nMAIL FROM:<a@x.example>\r\nRCPT TO:<b@mx.example>\r\nDATA\r\n";

    /** Everything that resembles the end of a body, but the end itself. */
    static List<String> lookalikes() {
        List<String> all = new ArrayList<>();
        for (String before : LINE_ENDS) {
            for (String after : LINE_ENDS) {
                if (!before.endsWith("\r\n") || !after.equals("\r\n")) {
                    all.add(before + "." + after);
                }
            }
        }
        return all;
    }

    @TestFactory
    Stream<DynamicTest> serverTakesNoLookalikeForTheEnd() {
        return Stream.of(BareLineEnds.values())
                .flatMap(policy -> lookalikes().stream()
                        .map(lookalike -> DynamicTest.dynamicTest(
                                policy + " " + Octets.of(lookalike), () -> oneMessageAtMost(policy, lookalike))));
    }

    private static void oneMessageAtMost(BareLineEnds policy, String lookalike) {
        Observation<SmtpServerEvent> seen = serve(policy, ENVELOPE + "text" + lookalike + SMUGGLED + END + "QUIT\r\n");
        long messages = count(seen, SmtpServerEvent.BodyEnded.class);
        boolean bare = hasBare(lookalike + SMUGGLED);
        if (bare && policy == BareLineEnds.REJECT) {
            assertThat(messages).isZero();
            assertThat(seen.failure()).isEqualTo("bare-line-end");
            assertThat(seen.output().toText()).contains("\r\n521 5.5.2 ");
            assertThat(count(seen, SmtpServerEvent.BareLineEndReceived.class)).isOne();
        } else {
            assertThat(messages).isOne();
            assertThat(count(seen, SmtpServerEvent.MailReceived.class)).isOne();
            assertThat(Conversations.bodies(seen.events())).contains("MAIL FROM:<evil@x.example>");
        }
    }

    @Test
    void serverEndsAtTheEnd() {
        for (BareLineEnds policy : BareLineEnds.values()) {
            Observation<SmtpServerEvent> seen = serve(policy, ENVELOPE + "text" + END + "QUIT\r\n");
            assertThat(Conversations.bodies(seen.events())).isEqualTo("text\r\n");
            assertThat(seen.failure()).isNull();
        }
    }

    @Test
    void normalizedBareLineEndsNeverBecomeTheEnd() {
        Observation<SmtpServerEvent> seen = serve(BareLineEnds.NORMALIZE, ENVELOPE + "a\n.\nb\r.\rc" + END);
        assertThat(Conversations.bodies(seen.events())).isEqualTo("a\r\n.\r\nb\r\n.\r\nc\r\n");
        assertThat(count(seen, SmtpServerEvent.BodyEnded.class)).isOne();
    }

    @Test
    void bareLineFeedInACommandIsRejected() {
        Observation<SmtpServerEvent> seen = serve(BareLineEnds.REJECT, "EHLO a\nMAIL FROM:<>\r\n");
        assertThat(seen.failure()).isEqualTo("bare-line-end");
        assertThat(seen.output().toText()).endsWith("521 5.5.2 Bare CR or LF received, closing\r\n");
    }

    @TestFactory
    Stream<DynamicTest> clientNeverEmitsALookalike() {
        return Stream.concat(lookalikes().stream(), Stream.of(END))
                .map(lookalike -> DynamicTest.dynamicTest(
                        String.valueOf(Octets.of(lookalike)), () -> emitsTheEndOnce(lookalike)));
    }

    private static void emitsTheEndOnce(String lookalike) {
        String text = "a" + lookalike + SMUGGLED;
        for (int cut = 0; cut <= text.length(); cut++) {
            for (int second = cut; second <= text.length(); second++) {
                String written = write(
                        BareLineEnds.NORMALIZE,
                        text.substring(0, cut),
                        text.substring(cut, second),
                        text.substring(second));
                assertThat(hasBare(written)).isFalse();
                assertThat(written).endsWith(END);
                assertThat(written.indexOf(END)).isEqualTo(written.length() - END.length());
            }
        }
    }

    @Test
    void clientRefusesBareLineEndsIfToldSo() {
        for (String text : List.of("a\nb", "a\rb", "\n.\n", "\r\r\n")) {
            assertThatThrownBy(() -> write(BareLineEnds.REJECT, text)).isInstanceOf(CommandRejectedException.class);
        }
        assertThatThrownBy(() -> write(BareLineEnds.REJECT, "a\r", "b")).isInstanceOf(CommandRejectedException.class);
        assertThatThrownBy(() -> write(BareLineEnds.REJECT, "a\r")).isInstanceOf(CommandRejectedException.class);
        assertThat(write(BareLineEnds.REJECT, "a\r", "\n.b")).isEqualTo("a\r\n..b\r\n.\r\n");
    }

    @Test
    void bareLineEndsCannotBeAllowedToLeave() {
        assertThatThrownBy(() -> Conversations.CLIENT.withBareLineEnds(BareLineEnds.REJECT, BareLineEnds.ALLOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void firstDotOfABodyIsStuffed() {
        assertThat(write(BareLineEnds.NORMALIZE, ".")).isEqualTo("..\r\n.\r\n");
        assertThat(write(BareLineEnds.NORMALIZE, "", ".\r\n")).isEqualTo("..\r\n.\r\n");
    }

    @Test
    void lineWithoutEndIsEndedBeforeTheDot() {
        assertThat(write(BareLineEnds.NORMALIZE, "text")).isEqualTo("text\r\n.\r\n");
        assertThat(write(BareLineEnds.NORMALIZE)).isEqualTo(".\r\n");
    }

    /** What a client writes of a body, its end included. */
    static String write(BareLineEnds policy, String... pieces) {
        SmtpClientEngine client =
                new SmtpClientEngine(Conversations.CLIENT.withBareLineEnds(BareLineEnds.REJECT, policy));
        client.advance(0);
        client.receive(Octets.of("220 x\r\n250 x\r\n").toBuffer(), 0);
        drain(client);
        client.send(SmtpCommand.Envelope.of("a@b.example", "c@d.example"), 0);
        client.receive(Octets.of("250 x\r\n250 x\r\n354 x\r\n").toBuffer(), 0);
        drain(client);
        for (String piece : pieces) {
            client.send(Conversations.body(piece), 0);
        }
        client.send(new SmtpCommand.EndOfBody(), 0);
        return drain(client);
    }

    static String drain(SmtpClientEngine client) {
        while (client.poll() != null) {
            // events are of no interest here
        }
        StringBuilder written = new StringBuilder();
        for (var bytes = client.transmit(); bytes != null; bytes = client.transmit()) {
            written.append(Octets.of(bytes).toText());
        }
        return written.toString();
    }

    private static Observation<SmtpServerEvent> serve(BareLineEnds policy, String input) {
        return Conversations.server("smuggling", Conversations.SERVER.withBareLineEnds(policy))
                .build()
                .play(List.of(new Step.Arrived<>(Octets.of(input))), Habit.ORDINARY, 0);
    }

    private static long count(Observation<?> seen, Class<?> type) {
        return seen.events().stream().filter(type::isInstance).count();
    }

    private static boolean hasBare(String text) {
        return text.replace("\r\n", "").matches("(?s).*[\r\n].*");
    }
}
