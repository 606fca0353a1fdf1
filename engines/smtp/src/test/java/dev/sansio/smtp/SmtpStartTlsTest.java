package dev.sansio.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.SessionFailedException;
import dev.sansio.core.StreamEngine;
import dev.sansio.testkit.Duplex;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Link;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** STARTTLS (RFC 3207) between both roles, and against those who inject plain text (CVE-2011-0411, CVE-2021-38371). */
class SmtpStartTlsTest {

    private static final String INJECTED = "250-evil.example\r\n250 AUTH PLAIN\r\n";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void mailIsSentOverTlsWithAuthentication(long seed) {
        SmtpServerConfig config =
                Conversations.SERVER.withStartTls(true, true).withAuthentication(List.of("PLAIN"), true, false);
        var client = Scenario.<SmtpCommand, SmtpEvent>stream("client", () -> Tls.client(Conversations.CLIENT))
                .reacting(SmtpStartTlsTest::clientDoes)
                .build()
                .driver(Habit.ORDINARY, 0);
        var server = Scenario.<SmtpServerCommand, SmtpServerEvent>stream("server", () -> Tls.server(config))
                .reacting(Conversations::accept)
                .build()
                .driver(Habit.ORDINARY, 0);
        var seen = Duplex.run(client, server, Link.cutting(seed), Duration.ofSeconds(10));
        assertThat(seen.client().failure()).isNull();
        assertThat(seen.client().events())
                .contains(new Tls.Secured("TLSv1.3"))
                .contains(new SmtpEvent.MessageAccepted(Reply.of(250, "2.0.0", "Message accepted"), List.of(0), true));
        assertThat(Conversations.bodies(seen.server().events())).isEqualTo(".text\r\n");
        List<Capabilities> capabilities = seen.client().events().stream()
                .filter(SmtpEvent.Ready.class::isInstance)
                .map(event -> ((SmtpEvent.Ready) event).capabilities())
                .toList();
        assertThat(capabilities).hasSize(2);
        assertThat(capabilities.get(0).authMechanisms()).isEmpty();
        assertThat(capabilities.get(1).startTls()).isFalse();
    }

    private static List<SmtpCommand> clientDoes(SmtpEvent event) {
        if (event instanceof SmtpEvent.Ready ready) {
            return List.of(ready.capabilities().startTls() ? new SmtpCommand.StartTls() : Conversations.plain());
        }
        if (event instanceof SmtpEvent.Authenticated) {
            return List.of(SmtpCommand.Envelope.of("a@client.example", "b@mx.example"));
        }
        if (event instanceof SmtpEvent.BodyWanted) {
            return List.of(Conversations.body(".text"), new SmtpCommand.EndOfBody(), new SmtpCommand.Quit());
        }
        return List.of();
    }

    @Test
    void replyInjectedBehindTheAnswerIsNeverRead() {
        String input = "220 go\r\n" + INJECTED;
        for (int cut = 0; cut <= input.length(); cut++) {
            StreamEngine<SmtpCommand, SmtpEvent> client = Tls.client(Conversations.CLIENT);
            client.advance(0);
            receive(client, "220 x\r\n250-x\r\n250 STARTTLS\r\n");
            List<Object> events = new ArrayList<>();
            poll(client, events);
            client.send(new SmtpCommand.StartTls(), 0);
            receive(client, input.substring(0, cut));
            String failure = poll(client, events);
            receive(client, input.substring(cut));
            failure = failure == null ? poll(client, events) : failure;
            assertThat(failure).as("cut at %d", cut).isEqualTo("not-tls");
            assertThat(events).hasSize(3).last().isInstanceOf(SmtpEvent.TlsReady.class);
        }
    }

    @Test
    void commandInjectedBehindStartTlsIsNeverExecuted() {
        String input = "STARTTLS\r\nMAIL FROM:<evil@x.example>\r\nRCPT TO:<b@y.example>\r\n";
        for (int cut = 0; cut <= input.length(); cut++) {
            StreamEngine<SmtpServerCommand, SmtpServerEvent> server =
                    Tls.server(Conversations.SERVER.withStartTls(true, false));
            server.advance(0);
            List<Object> events = new ArrayList<>();
            accept(server, events);
            receive(server, "EHLO x\r\n");
            accept(server, events);
            receive(server, input.substring(0, cut));
            String failure = accept(server, events);
            receive(server, input.substring(cut));
            failure = failure == null ? accept(server, events) : failure;
            assertThat(failure).as("cut at %d", cut).isEqualTo("not-tls");
            assertThat(events).hasSize(3).last().isInstanceOf(SmtpServerEvent.TlsReady.class);
        }
    }

    @Test
    void nothingMayBeQueuedBehindStartTls() {
        var seen = Conversations.client("queue", Conversations.CLIENT)
                .sends(new SmtpCommand.StartTls())
                .sends(new SmtpCommand.Noop())
                .arrives("454 4.3.0 not now\r\n")
                .sends(new SmtpCommand.Noop())
                .build()
                .play();
        assertThat(seen.rejections()).containsExactly("STARTTLS was given, and nothing may follow it");
        assertThat(seen.events()).endsWith(new SmtpEvent.TlsRefused(Reply.of(454, "4.3.0", "not now")));
        assertThat(seen.output().toText()).endsWith("STARTTLS\r\nNOOP\r\n");
    }

    private static void receive(StreamEngine<?, ?> engine, String text) {
        engine.receive(Octets.of(text).toBuffer(), 0);
    }

    /** All events; the code of a failure, or null. */
    private static <C> @Nullable String poll(StreamEngine<C, ?> engine, List<Object> events) {
        try {
            for (Object event = engine.poll(); event != null; event = engine.poll()) {
                events.add(event);
            }
            return null;
        } catch (SessionFailedException failed) {
            return failed.code();
        }
    }

    private static @Nullable String accept(
            StreamEngine<SmtpServerCommand, SmtpServerEvent> engine, List<Object> events) {
        try {
            for (SmtpServerEvent event = engine.poll(); event != null; event = engine.poll()) {
                events.add(event);
                Conversations.accept(event).forEach(command -> engine.send(command, 0));
            }
            return null;
        } catch (SessionFailedException failed) {
            return failed.code();
        }
    }
}
