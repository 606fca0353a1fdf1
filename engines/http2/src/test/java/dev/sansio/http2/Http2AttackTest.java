package dev.sansio.http2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Phase;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Step;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks that are known, and how they end. */
class Http2AttackTest {

    private static Observation<HttpEvent> flood(int times, IntFunction<Octets> attack) {
        List<Octets> input = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            input.add(attack.apply(i));
        }
        return Conversations.serve(Http2Options.server(), Octets.concat(input));
    }

    private static void endsWithEnhanceYourCalm(Observation<HttpEvent> seen, String limit) {
        assertThat(seen.failure()).isEqualTo("limit");
        assertThat(seen.events().stream().map(String::valueOf).filter(event -> event.contains("CONNECTION")))
                .allMatch(event -> event.contains(limit));
        assertThat(Wire.shown(seen.output())).last().asString().matches("GOAWAY \\d+ 11");
    }

    // --- floods ---

    @Test
    void rapidReset() {
        Observation<HttpEvent> seen = flood(5000, i -> Wire.join(Wire.get(2 * i + 1, true), Wire.reset(2 * i + 1, 8)));
        endsWithEnhanceYourCalm(seen, "Http2Limits.resets");
        assertThat(seen.events().stream().filter(HttpEvent.RequestReceived.class::isInstance))
                .hasSizeLessThanOrEqualTo(102);
    }

    @Test
    void resetsAtAnOrdinaryPaceAreTolerated() {
        Driver<HttpCommand, HttpEvent> driver = Conversations.server(Http2Options.server(), event -> List.of());
        driver.start();
        driver.take(new Step.Arrived<>(Wire.join(Wire.PREFACE, Wire.settingsAck())));
        for (int i = 0; i < 1000; i++) {
            driver.take(new Step.Arrived<>(Wire.join(Wire.get(2 * i + 1, true), Wire.reset(2 * i + 1, 8))));
            driver.pass(Duration.ofMillis(40));
        }
        assertThat(driver.end().failure()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "overflow", "data", "head"})
    void madeYouReset(String trigger) {
        Observation<HttpEvent> seen = flood(5000, i -> {
            int stream = 2 * i + 1;
            return Wire.join(
                    Wire.get(stream, true),
                    switch (trigger) {
                        case "nothing" -> Wire.windowUpdate(stream, 0);
                        case "overflow" -> Wire.windowUpdate(stream, Integer.MAX_VALUE);
                        case "data" -> Wire.data(stream, "late", false);
                        default -> Wire.headers(stream, true, "late", "1");
                    });
        });
        endsWithEnhanceYourCalm(seen, "Http2Limits.faults");
        assertThat(Wire.shown(seen.output()).stream().filter(frame -> frame.startsWith("RST_STREAM")))
                .hasSizeLessThanOrEqualTo(101);
    }

    @Test
    void priorityOfAWrongLengthEndsTheConnection() {
        Observation<HttpEvent> seen = flood(1, i -> Wire.frame(2, 0, 1, Octets.of("1234")));
        assertThat(seen.failure()).isEqualTo("frame");
    }

    @Test
    void continuationFloodWithoutOctets() {
        Observation<HttpEvent> seen = flood(
                5000,
                i -> i == 0 ? Wire.frame(1, 0, 1, Wire.block(":method", "GET")) : Wire.frame(9, 0, 1, Octets.NONE));
        endsWithEnhanceYourCalm(seen, "Http2Limits.headFrames");
    }

    @Test
    void continuationFlood() {
        Observation<HttpEvent> seen =
                flood(15, i -> Wire.frame(i == 0 ? 1 : 9, 0, 1, Wire.block("x", "y".repeat(10_000))));
        endsWithEnhanceYourCalm(seen, "Http2Limits.headOctets");
    }

    @ParameterizedTest
    @CsvSource({"settings", "ping", "pong", "priority", "priority update", "empty data", "unknown", "goaway", "late"})
    void controlFloods(String what) {
        Observation<HttpEvent> seen = flood(5000, i -> switch (what) {
            case "settings" -> Wire.settings();
            case "ping" -> Wire.ping(i, false);
            case "pong" -> Wire.ping(i, true);
            case "priority" -> Wire.frame(2, 0, 1, Octets.of("12345"));
            case "priority update" -> Wire.priorityUpdate(2 * i + 1, "u=1");
            case "empty data" -> i == 0 ? Wire.request("POST", 1, false) : Wire.data(1, "", false);
            case "unknown" -> Wire.frame(0xBE, 0, 0, Octets.of("x"));
            case "goaway" -> Wire.goAway(0, 0);
            default -> i == 0 ? Wire.join(Wire.request("POST", 1, false), Wire.reset(1, 8)) : Wire.reset(1, 8);
        });
        endsWithEnhanceYourCalm(seen, "Http2Limits.control");
        assertThat(seen.output().length()).isLessThan(40_000);
    }

    @Test
    void windowUpdateFlood() {
        endsWithEnhanceYourCalm(flood(5000, i -> Wire.windowUpdate(0, 1)), "Http2Limits.windowUpdates");
    }

    // --- bombs ---

    @Test
    void hpackBomb() {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.writeBytes(Wire.block(":method", "GET", ":scheme", "https", ":authority", "a.example", ":path", "/")
                .toArray());
        block.write(0x40);
        block.writeBytes(new byte[] {1, 'x'});
        block.write(127);
        block.writeBytes(new byte[] {(byte) (0x80 | ((3900 - 127) & 0x7F)), (byte) ((3900 - 127) >> 7)});
        block.writeBytes("y".repeat(3900).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        for (int i = 0; i < 10_000; i++) {
            block.write(0x80 | 62);
        }
        Observation<HttpEvent> seen =
                flood(2, i -> i == 0 ? Wire.frame(1, 5, 1, Octets.of(block.toByteArray())) : Wire.get(3, true));
        assertThat(seen.events())
                .filteredOn(Http2Event.RequestRefused.class::isInstance)
                .singleElement()
                .asString()
                .contains("TOO_LARGE")
                .contains("Http2Limits.head");
        assertThat(seen.events().stream().filter(HttpEvent.RequestReceived.class::isInstance))
                .hasSize(1);
        assertThat(seen.failure()).isNull();
    }

    @Test
    void crumbsOfCookiesAreCountedSingly() {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            fields.addAll(List.of("cookie", "a"));
        }
        Observation<HttpEvent> seen = flood(1, i -> Wire.get(1, true, fields.toArray(String[]::new)));
        assertThat(seen.events())
                .filteredOn(Http2Event.RequestRefused.class::isInstance)
                .singleElement()
                .asString()
                .contains("Http2Limits.fields");
    }

    @Test
    void ourTableIsBoundedWhateverThePeerAllows() {
        Driver<HttpCommand, HttpEvent> driver = Conversations.server(Http2Options.server(), event -> List.of());
        driver.start();
        driver.take(new Step.Arrived<>(Wire.join(
                Wire.PREFACE, Wire.settings(1, -1), Wire.get(1, true), Wire.get(3, true), Wire.get(5, true))));
        for (int exchange = 1; exchange <= 5; exchange += 2) {
            HttpFields.Builder fields = HttpFields.builder();
            for (int i = 0; i < 100; i++) {
                fields.add("x-" + exchange + "-" + i, "v".repeat(100));
            }
            assertThat(driver.send(new HttpCommand.SendResponse(
                            exchange, new dev.sansio.http.ResponseHead(200, fields.build()), true)))
                    .isTrue();
        }
        assertThat(((Http2ServerEngine) driver.engine()).connection.heads.tableBytes())
                .isLessThanOrEqualTo(4096);
    }

    // --- not reading, and reading slowly ---

    @Test
    void aPeerThatReadsNothingIsNotHeard() {
        Http2ServerEngine server = Conversations.server(Http2Options.server()
                .withLimits(Http2Limits.DEFAULTS.withControl(1 << 20).withUnsentReplies(1000)));
        server.advance(0);
        server.receive(Wire.PREFACE.toBuffer(), 0);
        int pings = 0;
        for (; server.hungry(); pings++) {
            server.receive(Wire.ping(1, false).toBuffer(), 0);
        }
        assertThat(pings).isLessThan(100);
        for (ByteBuffer out = server.transmit(); out != null; out = server.transmit()) {
            // leaves
        }
        assertThat(server.hungry()).isTrue();
    }

    @Test
    void windowsThatOpenBySingleOctetsAreNotWaitedFor() {
        Driver<HttpCommand, HttpEvent> driver = Conversations.server(Http2Options.server(), event -> List.of());
        driver.start();
        driver.take(new Step.Arrived<>(
                Wire.join(Wire.PREFACE, Wire.settingsAck(), Wire.settings(4, 0), Wire.get(1, true))));
        driver.take(new Step.Sent<>(Conversations.respond(1, 200, false)));
        driver.take(new Step.Sent<>(Conversations.data(1, "x".repeat(10_000), true)));
        for (int i = 0; i < 61; i++) {
            driver.pass(Duration.ofSeconds(1));
            driver.take(new Step.Arrived<>(Wire.windowUpdate(1, 1)));
        }
        Observation<HttpEvent> seen = driver.end();
        assertThat(seen.events()).last().asString().contains("ExchangeFailed").contains("TIMEOUT");
        assertThat(Wire.shown(seen.output())).last().isEqualTo("RST_STREAM 1 8");
        assertThat(seen.phase()).isEqualTo(Phase.OPEN);
    }

    @Test
    void windowsThatOpenAtAFairPaceAreWaitedFor() {
        Driver<HttpCommand, HttpEvent> driver = Conversations.server(Http2Options.server(), event -> List.of());
        driver.start();
        driver.take(new Step.Arrived<>(
                Wire.join(Wire.PREFACE, Wire.settingsAck(), Wire.settings(4, 0), Wire.get(1, true))));
        driver.take(new Step.Sent<>(Conversations.respond(1, 200, false)));
        driver.take(new Step.Sent<>(Conversations.data(1, "x".repeat(10_000), true)));
        for (int i = 0; i < 10; i++) {
            driver.pass(Duration.ofSeconds(50));
            driver.take(new Step.Arrived<>(Wire.windowUpdate(1, 1024)));
        }
        assertThat(driver.end().events()).noneMatch(HttpEvent.ExchangeFailed.class::isInstance);
    }

    // --- settings ---

    @ParameterizedTest
    @CsvSource({
        "5, 0, protocol",
        "5, 16383, protocol",
        "5, 16777216, protocol",
        "4, -1, flow-control",
        "2, 2, protocol",
        "8, 2, protocol",
        "9, 2, protocol"
    })
    void settingsOutOfTheirRange(int setting, int value, String code) {
        Observation<HttpEvent> seen = flood(1, i -> Wire.settings(setting, value));
        assertThat(seen.failure()).isEqualTo(code);
    }

    @Test
    void settingsThatAreTakenBack() {
        assertThat(flood(2, i -> Wire.settings(8, 1 - i)).failure()).isEqualTo("protocol");
        assertThat(flood(2, i -> Wire.settings(9, 1 - i)).failure()).isEqualTo("protocol");
    }

    // --- smuggling through a downgrade (RFC 9113 10.3) ---

    @ParameterizedTest
    @ValueSource(strings = {"a\rb", "a\nb", "a\0b", " a", "a ", "a\u007f"})
    void valuesThatCouldSplitAMessage(String value) {
        refused(Wire.get(1, true, "x", value));
        refused(Wire.headers(
                1, true, ":method", "GET", ":scheme", "https", ":authority", "a.example", ":path", "/" + value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Upper", "a:b", "a b", "a\r", "", ":unknown", "\u00e9"})
    void namesThatAreNone(String name) {
        refused(Wire.get(1, true, name, "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade", "http2-settings"
            })
    void fieldsOfOneConnection(String name) {
        refused(Wire.get(1, true, name, "x"));
    }

    @Test
    void pseudoHeaderFields() {
        refused(Wire.get(1, true, "te", "gzip"));
        refused(Wire.get(1, true, "host", "other.example"));
        refused(Wire.get(1, true, "host", "server.example", "host", "server.example"));
        refused(Wire.get(1, true, ":method", "GET"));
        refused(Wire.get(1, true, "x", "y", ":protocol", "z"));
        refused(Wire.get(1, true, ":status", "200"));
        refused(Wire.headers(1, true, ":method", "GE T", ":scheme", "https", ":authority", "a", ":path", "/"));
        refused(Wire.headers(1, true, ":method", "GET", ":scheme", "ht tp", ":authority", "a", ":path", "/"));
        refused(Wire.headers(1, true, ":method", "GET", ":scheme", "https", ":authority", "u@a", ":path", "/"));
        refused(Wire.headers(1, true, ":method", "GET", ":scheme", "https", ":authority", "a", ":path", ""));
        refused(Wire.headers(1, true, ":method", "GET", ":scheme", "https", ":authority", "a", ":path", "b"));
        refused(Wire.headers(1, true, ":method", "GET", ":scheme", "https", ":authority", "a", ":path", "*"));
        refused(Wire.headers(1, true, ":method", "GET", ":scheme", "https", ":path", "/"));
        refused(Wire.headers(1, true, ":method", "GET", ":authority", "a", ":path", "/"));
        refused(Wire.headers(1, true, ":scheme", "https", ":authority", "a", ":path", "/"));
        refused(Wire.headers(1, true, ":method", "CONNECT", ":scheme", "https", ":authority", "a:1", ":path", "/"));
        refused(Wire.headers(1, true, ":method", "CONNECT", ":authority", "a"));
    }

    @Test
    void hostAloneIsTheAuthority() {
        Observation<HttpEvent> seen = flood(
                1,
                i -> Wire.headers(
                        1,
                        true,
                        ":method",
                        "GET",
                        ":scheme",
                        "https",
                        ":path",
                        "/",
                        "host",
                        "a.example",
                        "te",
                        "trailers"));
        assertThat(seen.events())
                .filteredOn(HttpEvent.RequestReceived.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(
                                ((HttpEvent.RequestReceived) event).head().authority())
                        .isEqualTo("a.example"));
    }

    @Test
    void contentLengthAgainstContent() {
        refused(Wire.request("POST", 1, true, "content-length", "5"));
        refused(Wire.request("POST", 1, false, "content-length", "5", "content-length", "5"));
        refused(Wire.request("POST", 1, false, "content-length", "+5"));
        fails(Wire.request("POST", 1, false, "content-length", "5"), Wire.data(1, "1234", true));
        fails(Wire.request("POST", 1, false, "content-length", "5"), Wire.data(1, "123456", false));
        fails(
                Wire.request("POST", 1, false, "content-length", "5"),
                Wire.data(1, "1234", false),
                Wire.headers(1, true, "x", "y"));
        fails(Wire.request("POST", 1, false, "content-length", "5"), Wire.data(1, "", true));
    }

    private static void refused(Octets request) {
        Observation<HttpEvent> seen = Conversations.serve(Http2Options.server(), request, Wire.get(3, true));
        assertThat(seen.events())
                .as(String.valueOf(request))
                .filteredOn(Http2Event.RequestRefused.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(
                                ((Http2Event.RequestRefused) event).error().code())
                        .isEqualTo(HttpError.Code.MALFORMED));
        theNextOneIsServed(seen);
    }

    private static void fails(Octets... input) {
        Observation<HttpEvent> seen = Conversations.serve(Http2Options.server(), Wire.join(input), Wire.get(3, true));
        assertThat(seen.events())
                .filteredOn(HttpEvent.ExchangeFailed.class::isInstance)
                .singleElement()
                .satisfies(event ->
                        assertThat(((HttpEvent.ExchangeFailed) event).by()).isEqualTo(HttpEvent.By.MALFORMED));
        theNextOneIsServed(seen);
    }

    private static void theNextOneIsServed(Observation<HttpEvent> seen) {
        assertThat(Wire.shown(seen.output()))
                .contains("RST_STREAM 1 1")
                .anyMatch(frame -> frame.startsWith("HEADERS 3"));
        assertThat(seen.failure()).isNull();
    }

    // --- HPACK ---

    @ParameterizedTest
    @ValueSource(
            strings = {"80", "be", "ff00", "7f8080808010", "00850fffffffff00", "0005", "3fe21f", "00017882", "828405"})
    void brokenCompressionEndsTheConnection(String block) {
        Observation<HttpEvent> seen = flood(1, i -> Wire.frame(1, 5, 1, Octets.hex(block)));
        assertThat(seen.failure()).isEqualTo("compression");
        assertThat(Wire.shown(seen.output())).last().asString().endsWith(" 9");
    }

    @Test
    void secretsAreNeverIndexed() {
        Driver<HttpCommand, HttpEvent> driver = Conversations.client(Http2Options.client(), event -> List.of());
        driver.start();
        driver.take(new Step.Sent<>(Conversations.send(1, Conversations.get("/", "authorization", "Basic xyz"), true)));
        driver.take(new Step.Sent<>(Conversations.send(2, Conversations.get("/", "authorization", "Basic xyz"), true)));
        List<Wire.Frame> heads = Wire.frames(driver.end().output()).stream()
                .filter(frame -> frame.type() == 1)
                .toList();
        assertThat(heads).hasSize(2);
        assertThat(heads.get(1).payload().length).isGreaterThan(8);
    }
}
