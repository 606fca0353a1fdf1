package dev.sansio.websocket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpVersion;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of offers of permessage-deflate (RFC 7692 section 7.1). */
class NegotiationTest {

    private static final PerMessageDeflate PLAIN = PerMessageDeflate.PLAIN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "permessage-deflate                                     | permessage-deflate",
                "permessage-deflate; client_max_window_bits             | permessage-deflate",
                "permessage-deflate; client_max_window_bits=10          | permessage-deflate; client_max_window_bits=10",
                "permessage-deflate; client_max_window_bits=\"1\\0\"    | permessage-deflate; client_max_window_bits=10",
                "permessage-deflate; server_max_window_bits=9           | permessage-deflate; server_max_window_bits=9",
                "permessage-deflate; server_max_window_bits=15          | permessage-deflate; server_max_window_bits=15",
                "permessage-deflate;server_no_context_takeover          | permessage-deflate; server_no_context_takeover",
                "permessage-deflate ; client_no_context_takeover        | permessage-deflate; client_no_context_takeover",
                "x-other; a=b;c, permessage-deflate                     | permessage-deflate",
                "permessage-deflated                                    | ",
            })
    void offerIsAnswered(String offer, @Nullable String answer) {
        assertThat(answer(offer, PLAIN)).isEqualTo(answer);
    }

    /** The last acceptable offer won elsewhere. */
    @Test
    void firstAcceptableOfferWins() {
        assertThat(answer(
                        "permessage-deflate; server_max_window_bits=10, permessage-deflate; server_max_window_bits=12",
                        PLAIN))
                .isEqualTo("permessage-deflate; server_max_window_bits=10");
    }

    /** Unknown and duplicate parameters were accepted, and a value that is no number broke the server, elsewhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "permessage-deflate; unknown",
                "permessage-deflate; server_no_context_takeover; server_no_context_takeover",
                "permessage-deflate; server_no_context_takeover=1",
                "permessage-deflate; client_no_context_takeover=\"true\"",
                "permessage-deflate; server_max_window_bits",
                "permessage-deflate; server_max_window_bits=7",
                "permessage-deflate; server_max_window_bits=16",
                "permessage-deflate; server_max_window_bits=010",
                "permessage-deflate; server_max_window_bits=ten",
                "permessage-deflate; client_max_window_bits=16",
                "permessage-deflate; client_max_window_bits=-9",
                "permessage-deflate; client_max_window_bits; client_max_window_bits=9",
            })
    void faultyOfferIsDeclinedAndTheNextIsTaken(String offer) {
        assertThat(answer(offer, PLAIN)).isNull();
        assertThat(answer(offer + ", permessage-deflate; server_max_window_bits=11", PLAIN))
                .isEqualTo("permessage-deflate; server_max_window_bits=11");
    }

    @Test
    void serverThatWishesForNoCompressionDeclines() {
        assertThat(answer("permessage-deflate", null)).isNull();
    }

    @Test
    void serverDemandsWhatItWishesForAsFarAsItMay() {
        PerMessageDeflate wish = new PerMessageDeflate(true, true, 12, 10);
        assertThat(answer("permessage-deflate", wish))
                .isEqualTo("permessage-deflate; server_no_context_takeover; client_no_context_takeover; "
                        + "server_max_window_bits=12");
        assertThat(answer("permessage-deflate; client_max_window_bits; server_max_window_bits=9", wish))
                .isEqualTo("permessage-deflate; server_no_context_takeover; client_no_context_takeover; "
                        + "server_max_window_bits=9; client_max_window_bits=10");
    }

    /** A window that the client never agreed to was given to the decompressor elsewhere. */
    @Test
    void windowThatTheClientCannotLimitIsHeldInFull() {
        PerMessageDeflate wish = new PerMessageDeflate(false, false, 15, 9);
        WebSocketAgreement agreement = server("permessage-deflate", wish).agreement();
        assertThat(agreement.deflate()).isEqualTo(PLAIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "permessage-deflate; server_max_window_bits=9; client_max_window_bits=10 | false | false | 9  | 10",
                "permessage-deflate; server_max_window_bits=8                            | false | false | 8  | 15",
                "permessage-deflate; server_no_context_takeover                          | true  | false | 15 | 15",
                "permessage-deflate; client_no_context_takeover                          | false | true  | 15 | 15",
            })
    void clientTakesWhatTheServerAnswers(
            String answer, boolean server, boolean client, int serverBits, int clientBits) {
        assertThat(clients(answer, PLAIN)).isEqualTo(new PerMessageDeflate(server, client, serverBits, clientBits));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "permessage-deflate",
                "permessage-deflate; server_no_context_takeover",
                "permessage-deflate; server_max_window_bits=10",
                "permessage-deflate; server_no_context_takeover; server_max_window_bits=11",
                "permessage-deflate; server_no_context_takeover; server_max_window_bits=10; client_max_window_bits",
                "permessage-deflate; server_no_context_takeover; server_max_window_bits=10; unknown",
            })
    void answerThatGivesLessThanWasAskedForFailsTheHandshake(String answer) {
        PerMessageDeflate wish = new PerMessageDeflate(true, false, 10, 15);
        assertThatThrownBy(() -> clients(answer, wish)).isInstanceOf(SessionFailedException.class);
    }

    @Test
    void clientKeepsToItsOwnWishToo() {
        PerMessageDeflate wish = new PerMessageDeflate(false, true, 15, 11);
        assertThat(clients("permessage-deflate", wish)).isEqualTo(wish);
    }

    private static @Nullable PerMessageDeflate clients(String answer, PerMessageDeflate offer) {
        ClientHandshake handshake = ClientHandshake.of(
                WebSocketRequest.wss("a.example", "/").withOffers(offer), HttpVersion.HTTP_2, Frames.surroundings());
        return handshake
                .check(ResponseHead.of(200, "sec-websocket-extensions", answer))
                .deflate();
    }

    private static ServerHandshake.Acceptance server(String offer, @Nullable PerMessageDeflate wish) {
        HttpFields fields = HttpFields.of("sec-websocket-version", "13", "sec-websocket-extensions", offer);
        RequestHead head = new RequestHead("CONNECT", "https", "a.example", "/", "websocket", fields);
        return ServerHandshake.read(head, HttpVersion.HTTP_2).accept(null, wish, HttpFields.EMPTY);
    }

    private static @Nullable String answer(String offer, @Nullable PerMessageDeflate wish) {
        return server(offer, wish).fields().first("sec-websocket-extensions");
    }
}
