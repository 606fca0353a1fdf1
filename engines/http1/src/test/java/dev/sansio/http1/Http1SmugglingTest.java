package dev.sansio.http1;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.testkit.Observation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes two readers see different messages in the same octets is refused: each line is an attack. */
class Http1SmugglingTest {

    /** ~ is CR LF, ^ a line feed, % a carriage return. */
    private static String octets(String shown) {
        return shown.replace("~", "\r\n").replace("^", "\n").replace("%", "\r");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "lengthAndTransferEncoding|POST / HTTP/1.1~Host: h~Content-Length: 5~Transfer-Encoding: chunked~~|bad-framing|400",
                "lengthBehindTransferEncoding|POST / HTTP/1.1~Host: h~Transfer-Encoding: chunked~Content-Length: 5~~|bad-framing|400",
                "twoTransferEncodings|POST / HTTP/1.1~Host: h~Transfer-Encoding: chunked~Transfer-Encoding: chunked~~|unsupported-coding|501",
                "chunkedNotAlone|POST / HTTP/1.1~Host: h~Transfer-Encoding: gzip, chunked~~|unsupported-coding|501",
                "chunkedNotLast|POST / HTTP/1.1~Host: h~Transfer-Encoding: chunked, identity~~|unsupported-coding|501",
                "otherCoding|POST / HTTP/1.1~Host: h~Transfer-Encoding: xchunked~~|unsupported-coding|501",
                "emptyCoding|POST / HTTP/1.1~Host: h~Transfer-Encoding:~~|unsupported-coding|501",
                "verticalTabInCoding|POST / HTTP/1.1~Host: h~Transfer-Encoding: \u000bchunked~~|bad-field|400",
                "quotedCoding|POST / HTTP/1.1~Host: h~Transfer-Encoding: \"chunked\"~~|unsupported-coding|501",
                "codingOfOldVersion|POST / HTTP/1.0~Transfer-Encoding: chunked~~|bad-framing|400",
                "foldedCoding|POST / HTTP/1.1~Host: h~Transfer-Encoding:~ chunked~~|bad-field|400",
                "twoEqualLengths|POST / HTTP/1.1~Host: h~Content-Length: 5~Content-Length: 5~~|bad-framing|400",
                "twoLengths|POST / HTTP/1.1~Host: h~Content-Length: 5~Content-Length: 6~~|bad-framing|400",
                "lengthList|POST / HTTP/1.1~Host: h~Content-Length: 5, 5~~|bad-framing|400",
                "lengthWithSign|POST / HTTP/1.1~Host: h~Content-Length: +5~~|bad-framing|400",
                "negativeLength|POST / HTTP/1.1~Host: h~Content-Length: -5~~|bad-framing|400",
                "hexadecimalLength|POST / HTTP/1.1~Host: h~Content-Length: 0x5~~|bad-framing|400",
                "lengthWithUnderscore|POST / HTTP/1.1~Host: h~Content-Length: 5_0~~|bad-framing|400",
                "emptyLength|POST / HTTP/1.1~Host: h~Content-Length:~~|bad-framing|400",
                "hugeLength|POST / HTTP/1.1~Host: h~Content-Length: 9223372036854775808~~|bad-framing|400",
                "bareLineFeedInStartLine|GET / HTTP/1.1^Host: h~~|bad-start-line|400",
                "bareLineFeedInFields|GET / HTTP/1.1~Host: h^~|bad-field|400",
                "bareCarriageReturnInValue|GET / HTTP/1.1~Host: h~X: a%b~~|bad-field|400",
                "bareCarriageReturnInTarget|GET /%x HTTP/1.1~Host: h~~|bad-start-line|400",
                "foldedField|GET / HTTP/1.1~Host: h~X: a~ b~~|bad-field|400",
                "foldBeforeTheFirstField|GET / HTTP/1.1~ Host: h~~|bad-field|400",
                "blankBeforeColon|GET / HTTP/1.1~Host : h~~|bad-field|400",
                "blankBeforeColonOfLength|POST / HTTP/1.1~Host: h~Content-Length : 5~~|bad-field|400",
                "nulInValue|GET / HTTP/1.1~Host: h~X: a\0b~~|bad-field|400",
                "delInValue|GET / HTTP/1.1~Host: h~X: a\u007fb~~|bad-field|400",
                "nonTokenName|GET / HTTP/1.1~Host: h~X(y): a~~|bad-field|400",
                "emptyName|GET / HTTP/1.1~Host: h~: a~~|bad-field|400",
                "noColon|GET / HTTP/1.1~Host: h~nonsense~~|bad-field|400",
                "noHost|GET / HTTP/1.1~~|bad-host|400",
                "twoHosts|GET / HTTP/1.1~Host: h~Host: h~~|bad-host|400",
                "twoHostsOfOldVersion|GET / HTTP/1.0~Host: h~Host: i~~|bad-host|400",
                "hostWithUserInformation|GET / HTTP/1.1~Host: a@h~~|bad-host|400",
                "hostWithSlash|GET / HTTP/1.1~Host: h/x~~|bad-host|400",
                "hostWithBadPort|GET / HTTP/1.1~Host: h:99999~~|bad-host|400",
                "hostList|GET / HTTP/1.1~Host: a, b~~|bad-host|400",
                "absoluteFormAgainstHost|GET http://a/ HTTP/1.1~Host: b~~|bad-host|400",
                "absoluteFormAgainstEmptyHost|GET http://a/ HTTP/1.1~Host:~~|bad-host|400",
                "absoluteFormAgainstPort|GET http://a/ HTTP/1.1~Host: a:81~~|bad-host|400",
                "absoluteFormWithUserInformation|GET http://u@a/ HTTP/1.1~Host: a~~|bad-target|400",
                "fragment|GET /#x HTTP/1.1~Host: a~~|bad-target|400",
                "asteriskForGet|GET * HTTP/1.1~Host: a~~|bad-target|400",
                "relativeTarget|GET x HTTP/1.1~Host: a~~|bad-target|400",
                "connectWithoutPort|CONNECT a HTTP/1.1~Host: a~~|bad-target|400",
                "connectToPortZero|CONNECT a:0 HTTP/1.1~Host: a~~|bad-target|400",
                "connectToEmptyPort|CONNECT a: HTTP/1.1~Host: a~~|bad-target|400",
                "absoluteFormWithoutHost|GET http:///x HTTP/1.1~Host: a~~|bad-target|400",
                "absoluteFormWithoutScheme|GET ://a/ HTTP/1.1~Host: a~~|bad-target|400",
                "absoluteFormWithBadScheme|GET 1http://a/ HTTP/1.1~Host: a~~|bad-target|400",
                "connectWithPath|CONNECT /x HTTP/1.1~Host: a~~|bad-target|400",
                "connectWithContent|CONNECT a:1 HTTP/1.1~Host: a~Content-Length: 5~~|bad-framing|400",
                "versionTwo|GET / HTTP/2.0~Host: a~~|unsupported-version|505",
                "versionOneTwo|GET / HTTP/1.2~Host: a~~|unsupported-version|505",
                "versionNine|GET / HTTP/9.9~Host: a~~|unsupported-version|505",
                "versionInLowerCase|GET / http/1.1~Host: a~~|bad-start-line|400",
                "versionWithMoreDigits|GET / HTTP/1.10~Host: a~~|bad-start-line|400",
                "noVersion|GET /~~|bad-start-line|400",
                "twoSpaces|GET  / HTTP/1.1~Host: a~~|bad-start-line|400",
                "spaceAtTheEnd|GET / HTTP/1.1 ~Host: a~~|bad-start-line|400",
                "tabInStartLine|GET\t/ HTTP/1.1~Host: a~~|bad-start-line|400",
                "methodThatIsNoToken|G(T / HTTP/1.1~Host: a~~|bad-start-line|400",
                "octetsAboveAsciiInTarget|GET /\u00e9 HTTP/1.1~Host: a~~|bad-start-line|400",
                "twoEmptyLinesBefore|~~GET / HTTP/1.1~Host: a~~|bad-start-line|400",
                "tlsOnAPlainPort|\u0016\u0003\u0001|bad-start-line|400",
                "unknownExpectation|POST / HTTP/1.1~Host: a~Expect: 200-ok~Content-Length: 1~~|unsupported-expectation|417",
                "connectionNamesNoToken|GET / HTTP/1.1~Host: a~Connection: close, (x)~~|bad-field|400",
            })
    void serverRefusesAndCloses(String name, String shown, String code, int status) {
        Observation<HttpEvent> seen = Conversations.serve(octets(shown) + "GET /smuggled HTTP/1.1\r\nHost: h\r\n\r\n");
        assertThat(seen.failure()).isEqualTo(code);
        assertThat(seen.events()).isEmpty();
        assertThat(seen.phase()).isEqualTo(Phase.FAILED);
        assertThat(seen.finished()).isTrue();
        assertThat(seen.output().toText())
                .startsWith("HTTP/1.1 " + status + " ")
                .endsWith("content-length: 0\r\nconnection: close\r\n\r\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "sizeWithPrefix|0x5~hello~0~~",
                "sizeWithSign|+5~hello~0~~",
                "negativeSize|-5~hello~0~~",
                "spaceBeforeSize| 5~hello~0~~",
                "emptySize|~hello~0~~",
                "sizeThatOverflows|10000000000000005~hello~0~~",
                "sixteenDigits|0000000000000005~hello~0~~",
                "sizeAndMore|5 5~hello~0~~",
                "terminatedByOtherOctets|5~helloXX0~~",
                "noTerminator|5~hello0~~",
                "longerThanItsSize|4~hello~0~~",
                "bareLineFeedBehindSize|5^hello~0~~",
                "bareLineFeedBehindChunk|5~hello^0~~",
                "bareCarriageReturnInExtension|5;a%b~hello~0~~",
                "bareLineFeedInExtension|5;a^b~hello~0~~",
                "extensionWithoutName|5;~hello~0~~",
                "extensionWithoutValue|5;a=~hello~0~~",
                "extensionThatIsNoToken|5;a=(b)~hello~0~~",
                "quoteThatDoesNotClose|5;a=\"b~hello~0~~",
                "controlInQuote|5;a=\"\u0001\"~hello~0~~",
                "textBehindQuote|5;a=\"b\"c~hello~0~~",
                "lineEndInQuote|5;a=\"~0~~GET /x HTTP/1.1~\"~hello~0~~",
            })
    void chunksAreReadToTheLetter(String name, String shown) {
        Observation<HttpEvent> seen =
                Conversations.serve("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n" + octets(shown));
        assertThat(seen.failure()).isEqualTo("bad-chunk");
        assertThat(seen.events().get(seen.events().size() - 1))
                .isInstanceOfSatisfying(
                        HttpEvent.ExchangeFailed.class,
                        failed -> assertThat(failed.by()).isEqualTo(HttpEvent.By.MALFORMED));
        assertThat(seen.output().toText()).startsWith("HTTP/1.1 400 Bad Request\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5;a~hello~0~~",
                "5;a=b;c=\"d;\\\"e\\\\\"~hello~0;x~~",
                "5 ; a = \"b\" ~hello~0~~",
                "005~hello~000~~",
                "2~he~3~llo~0~X-Sum: 1~~"
            })
    void chunkExtensionsOfTheGrammarAreAccepted(String shown) {
        Observation<HttpEvent> seen =
                Conversations.serve("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n" + octets(shown));
        assertThat(seen.failure()).isNull();
        assertThat(seen.output().toText()).startsWith("HTTP/1.1 200 OK\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5~Transfer-Encoding: chunked~",
                "Transfer-Encoding: gzip, chunked~",
                "Transfer-Encoding: chunked~Transfer-Encoding: chunked~",
                "Content-Length: 5~Content-Length: 5~",
                "Content-Length: 5, 5~",
                "Content-Length: x~",
                "X-A: b%c~",
                "X-A : b~",
                "X-A: b^",
                "Content-Length:~ 5~",
                "Transfer-Encoding: chunked~ , gzip~",
            })
    void clientRefusesAmbiguousResponses(String fields) {
        Observation<HttpEvent> seen =
                Conversations.ask("HTTP/1.1 200 OK\r\n" + octets(fields) + "\r\nhello\r\n0\r\n\r\n");
        assertThat(seen.failure()).isIn("bad-framing", "unsupported-coding", "bad-field");
        assertThat(seen.events()).hasSize(1).first().isInstanceOf(HttpEvent.ExchangeFailed.class);
    }

    @Test
    void clientRefusesTransferEncodingOfOldVersion() {
        assertThat(Conversations.ask("HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                        .failure())
                .isEqualTo("bad-framing");
    }

    @Test
    void responseWithoutRequestIsNeverMatched() {
        String ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
        Observation<HttpEvent> seen =
                Conversations.ask(Http1Options.client(), ok, Conversations.send(1, Conversations.get("/"), true));
        assertThat(seen.failure()).isNull();
        assertThat(Conversations.ask(ok + ok).failure()).isEqualTo("unexpected-response");
        assertThat(Conversations.ask(Http1Options.client(), ok).failure()).isEqualTo("unexpected-response");
    }

    @Test
    void dataAfterConnectionCloseIsNotRead() {
        Observation<HttpEvent> seen = Conversations.serve(
                "GET /a HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\nGET /b HTTP/1.1\r\nHost: h\r\n\r\n");
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
        assertThat(seen.events().stream().filter(HttpEvent.RequestReceived.class::isInstance))
                .hasSize(1);
        assertThat(seen.output().toText()).contains("connection: close\r\n");
    }

    @Test
    void lengthAndTransferEncodingIfToleratedIsReadOnceAndTheConnectionCloses() {
        Http1Options tolerant = Http1Options.server().tolerating(Http1Tolerance.LENGTH_AND_CHUNKED);
        Observation<HttpEvent> seen = Conversations.serve(
                tolerant,
                "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "5\r\nhello\r\n0\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n");
        HttpEvent.RequestReceived request =
                (HttpEvent.RequestReceived) seen.events().get(0);
        assertThat(request.head().fields().contains("content-length")).isFalse();
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
        assertThat(seen.output().toText()).contains("connection: close\r\n");
    }

    @Test
    void equalLengthsMergeIfTolerated() {
        Http1Options tolerant = Http1Options.server().tolerating(Http1Tolerance.EQUAL_LENGTHS);
        assertThat(Conversations.serve(tolerant, "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2, 2\r\n\r\nab")
                        .failure())
                .isNull();
        assertThat(Conversations.serve(tolerant, "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2, 3\r\n\r\nab")
                        .failure())
                .isEqualTo("bad-framing");
    }

    @Test
    void differentHostLosesIfTolerated() {
        Http1Options tolerant = Http1Options.server().tolerating(Http1Tolerance.DIFFERENT_HOST);
        Observation<HttpEvent> seen = Conversations.serve(tolerant, "GET http://a/ HTTP/1.1\r\nHost: b\r\n\r\n");
        assertThat(((HttpEvent.RequestReceived) seen.events().get(0)).head().authority())
                .isEqualTo("a");
    }

    @Test
    void forbiddenTrailersAreDroppedOrRefused() {
        String post = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"
                + "Host: evil\r\nContent-Length: 5\r\nAuthorization: x\r\nX-Sum: 1\r\n\r\n";
        Observation<HttpEvent> dropped = Conversations.serve(post);
        assertThat(dropped.events().get(1))
                .isInstanceOfSatisfying(
                        HttpEvent.TrailersReceived.class,
                        trailers -> assertThat(trailers.fields().toString()).isEqualTo("[x-sum: 1]"));
        Observation<HttpEvent> refused = Conversations.serve(Http1Options.strictServer(), post);
        assertThat(refused.failure()).isEqualTo("bad-trailer");
    }

    @Test
    void chunkOverheadHasABudget() {
        String flood = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                + ("1;" + "x".repeat(200) + "\r\na\r\n").repeat(200);
        assertThat(Conversations.serve(flood).failure()).isEqualTo(SessionFailedException.LIMIT);
        String small = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n" + "1\r\na\r\n".repeat(20_000)
                + "0\r\n\r\n";
        assertThat(Conversations.serve(small).failure()).isNull();
        assertThat(Conversations.serve(Http1Options.strictServer(), small).failure())
                .isEqualTo(SessionFailedException.LIMIT);
    }

    @Test
    void nominatedFieldsDoNotReachTheApplication() {
        Observation<HttpEvent> seen = Conversations.serve("GET / HTTP/1.1\r\nHost: h\r\nConnection: x-hop, cookie\r\n"
                + "X-Hop: 1\r\nCookie: a=b\r\nKeep-Alive: 5\r\nX-End: 2\r\nTE: trailers, deflate\r\n\r\n");
        assertThat(((HttpEvent.RequestReceived) seen.events().get(0))
                        .head()
                        .fields()
                        .size())
                .isEqualTo(2);
        assertThat(List.of("cookie", "x-end"))
                .allMatch(((HttpEvent.RequestReceived) seen.events().get(0))
                        .head()
                        .fields()::contains);
    }

    /** What the other side is to understand is said by the head, once, and in no other way. */
    @ParameterizedTest
    @CsvSource({
        "transfer-encoding, chunked",
        "transfer-encoding, identity",
        "host, other",
        "connection, close",
        "connection, x-hop",
        "keep-alive, 5",
        "proxy-connection, keep-alive",
        "upgrade, websocket",
        "http2-settings, AAMAAABk",
        "te, gzip",
        "content-length, x",
        "content-length, -1",
        "content-length, '5, 5'",
        "content-length, 5",
    })
    void requestsThatCannotBeSplitOrMisframed(String name, String value) {
        Observation<HttpEvent> seen = Conversations.ask(
                Http1Options.client(), "", Conversations.send(1, Conversations.get("/", name, value), true));
        assertThat(seen.rejections()).hasSize(1);
        assertThat(seen.output().length()).isZero();
    }

    /** RFC 9112 2.2 lets a recipient take a line feed for a line end; only a client that has to does, and never for a chunk. */
    @Test
    void bareLineFeedsAreForCompatibleClientsOnly() {
        HttpCommand get = Conversations.send(1, Conversations.get("/"), true);
        String response = octets("HTTP/1.1 200 OK^Content-Length: 2^^ok");
        assertThat(Conversations.ask(Http1Options.compatibleClient(), response, get)
                        .failure())
                .isNull();
        for (Http1Options options : List.of(Http1Options.client(), Http1Options.strictClient())) {
            assertThat(Conversations.ask(options, response, get).failure()).isEqualTo("bad-start-line");
            assertThat(Conversations.ask(options, octets("HTTP/1.1 200 OK~Content-Length: 2^~ok"), get)
                            .failure())
                    .isEqualTo("bad-field");
        }
        for (Http1Options options : List.of(Http1Options.server(), Http1Options.compatibleServer())) {
            assertThat(Conversations.serve(options, octets("GET / HTTP/1.1^Host: h^^"))
                            .failure())
                    .isEqualTo("bad-start-line");
        }
        assertThat(Conversations.ask(
                                Http1Options.compatibleClient(),
                                octets("HTTP/1.1 200 OK^Transfer-Encoding: chunked^^2^ok^0^^"),
                                get)
                        .failure())
                .isEqualTo("bad-chunk");
        assertThat(Conversations.ask(
                                Http1Options.compatibleClient(),
                                octets("HTTP/1.1 200 OK^X: a%b^Content-Length: 2^^ok"),
                                get)
                        .failure())
                .isEqualTo("bad-field");
    }

    /** What a client reads as chunks is read to the letter too: a cache in front of it is poisoned otherwise. */
    @ParameterizedTest
    @ValueSource(strings = {"0x2~ok~0~~", "2;a=\"~ok~0~~", "2~okXX0~~", "2^ok~0~~", "2~ok~0~~HTTP/1.1 200 x~~"})
    void chunksOfResponsesAreReadToTheLetter(String shown) {
        assertThat(Conversations.ask("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + octets(shown))
                        .failure())
                .isIn("bad-chunk", "unexpected-response");
    }

    /** Fields that a client names as those of the connection cannot take away what a server decides by. */
    @Test
    void connectionCannotNominateWhatFramesOrAuthenticates() {
        Observation<HttpEvent> seen = Conversations.serve("POST / HTTP/1.1\r\nHost: h\r\n"
                + "Connection: content-length, host, authorization, cookie, expect, x-hop\r\nContent-Length: 2\r\n"
                + "Authorization: a\r\nCookie: b=c\r\nX-Hop: d\r\n\r\nok");
        HttpEvent.RequestReceived request =
                (HttpEvent.RequestReceived) seen.events().get(0);
        assertThat(request.head().authority()).isEqualTo("h");
        assertThat(request.head().fields().toString()).doesNotContain("x-hop");
        assertThat(List.of("content-length", "authorization", "cookie"))
                .allMatch(request.head().fields()::contains);
        assertThat(seen.failure()).isNull();
    }
}
