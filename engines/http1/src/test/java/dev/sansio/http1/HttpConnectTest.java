package dev.sansio.http1;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Phase;
import dev.sansio.core.Secret;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Switch;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.ResponseHead;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.Step;
import dev.sansio.testkit.laws.Laws;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** CONNECT as a preamble, both sides. */
class HttpConnectTest {

    private static final String ASK = "CONNECT a:80 HTTP/1.1\r\nHost: a:80\r\n\r\n";

    private static HttpConnect client(HttpFields fields) {
        return new HttpConnect("a:80", fields, Http1Options.client());
    }

    @TestFactory
    Stream<DynamicTest> clientObeysTheLaws() {
        return Stream.of(
                        Scenario.<HttpConnectCommand, HttpConnectEvent>stream(
                                        "established", () -> client(HttpFields.EMPTY))
                                .arrives("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nVia: x\r\n\r\nearly octets")
                                .credit(Credit.none())
                                .rejects(new HttpConnectCommand.Accept(HttpFields.EMPTY))
                                .build(),
                        Scenario.<HttpConnectCommand, HttpConnectEvent>stream("refused", () -> client(HttpFields.EMPTY))
                                .arrives("HTTP/1.1 407 x\r\nProxy-Authenticate: Basic\r\nContent-Length: 2\r\n\r\nno")
                                .credit(Credit.none())
                                .rejects(new HttpConnectCommand.Accept(HttpFields.EMPTY))
                                .build())
                .flatMap(scenario -> Laws.tests(Stream.of(scenario)));
    }

    @TestFactory
    Stream<DynamicTest> serverObeysTheLaws() {
        HttpConnectCommand accept = new HttpConnectCommand.Accept(HttpFields.of("via", "x"));
        return Stream.of(
                        Scenario.<HttpConnectCommand, HttpConnectEvent>stream(
                                        "accepted", () -> new HttpConnectServer(Http1Options.server()))
                                .reacting(event ->
                                        event instanceof HttpConnectEvent.Requested ? List.of(accept) : List.of())
                                .arrives(ASK + "early octets")
                                .credit(Credit.none())
                                .rejects(accept)
                                .build(),
                        Scenario.<HttpConnectCommand, HttpConnectEvent>stream(
                                        "another method", () -> new HttpConnectServer(Http1Options.server()))
                                .arrives("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                                .credit(Credit.none())
                                .rejects(accept)
                                .build())
                .flatMap(scenario -> Laws.tests(Stream.of(scenario)));
    }

    @Test
    void credentialsAreSentAndNotShown() {
        HttpFields fields = HttpFields.of(HttpConnect.basic("me", Secret.of("open sesame")));
        assertThat(fields.toString()).doesNotContain("b3Blbi");
        Driver<HttpConnectCommand, HttpConnectEvent> driver =
                new Driver<>(client(fields), event -> List.of(), null, Habit.ORDINARY, 0);
        driver.start();
        assertThat(driver.end().output().toText())
                .isEqualTo("CONNECT a:80 HTTP/1.1\r\nhost: a:80\r\n"
                        + "proxy-authorization: Basic bWU6b3BlbiBzZXNhbWU=\r\n\r\n");
    }

    @Test
    void refusalIsAnEventWithItsStatusAndThenAFailure() {
        Driver<HttpConnectCommand, HttpConnectEvent> driver =
                new Driver<>(client(HttpFields.EMPTY), event -> List.of(), null, Habit.ORDINARY, 0);
        driver.start();
        driver.take(new Step.Arrived<>(Octets.of("HTTP/1.1 403 Forbidden\r\nX: y\r\n\r\n")));
        Observation<HttpConnectEvent> seen = driver.end();
        assertThat(seen.events()).containsExactly(new HttpConnectEvent.Refused(ResponseHead.of(403, "x", "y")));
        assertThat(seen.failure()).isEqualTo(HttpConnect.REFUSED);
    }

    /** Through a proxy to a server; the request is sent once the tunnel is there. */
    @Test
    void successorGoesOnWithEarlyOctets() {
        Http1ClientEngine http = new Http1ClientEngine(Http1Options.client());
        StreamEngine<HttpCommand, HttpEvent> through = Switch.after(client(HttpFields.EMPTY), event -> null, event -> {
            http.send(Conversations.send(1, Conversations.get("/"), true), 0);
            return http;
        });
        Driver<HttpCommand, HttpEvent> driver = new Driver<>(through, event -> List.of(), null, Habit.ORDINARY, 0);
        driver.start();
        driver.take(
                new Step.Arrived<>(Octets.of("HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")));
        Observation<HttpEvent> seen = driver.end();
        assertThat(seen.failure()).isNull();
        assertThat(seen.events()).hasSize(2);
        assertThat(seen.output().toText()).endsWith("GET / HTTP/1.1\r\nhost: server.example\r\n\r\n");
    }

    @Test
    void serverThatDecidesByItselfIsAPreamble() {
        StreamEngine<HttpCommand, HttpEvent> behind = Switch.after(
                HttpConnectServer.deciding(
                        Http1Options.server(), head -> new HttpConnectCommand.Accept(HttpFields.EMPTY)),
                event -> null,
                event -> new Http1ServerEngine(Http1Options.server()));
        Driver<HttpCommand, HttpEvent> driver = new Driver<>(behind, Conversations::serve, null, Habit.ORDINARY, 0);
        driver.start();
        driver.take(new Step.Arrived<>(Octets.of(ASK + "GET / HTTP/1.1\r\nHost: a\r\n\r\n")));
        assertThat(driver.end().output().toText()).startsWith("HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\n");
    }

    @Test
    void serverThatRefusesCloses() {
        Driver<HttpConnectCommand, HttpConnectEvent> driver = new Driver<>(
                HttpConnectServer.deciding(
                        Http1Options.server(), head -> new HttpConnectCommand.Refuse(403, HttpFields.EMPTY)),
                event -> List.of(),
                null,
                Habit.ORDINARY,
                0);
        driver.start();
        driver.take(new Step.Arrived<>(Octets.of(ASK)));
        Observation<HttpConnectEvent> seen = driver.end();
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
        assertThat(seen.output().toText()).startsWith("HTTP/1.1 403 Forbidden\r\n");
    }
}
