package dev.sansio.matrix.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Secret;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.matrix.api.DeleteDevice;
import dev.sansio.matrix.api.DeleteRoomAlias;
import dev.sansio.matrix.api.GetContentAuthed;
import dev.sansio.matrix.api.GetTokenOwner;
import dev.sansio.matrix.api.GetWellknown;
import dev.sansio.matrix.api.JoinRoomById;
import dev.sansio.matrix.api.Login;
import dev.sansio.matrix.api.RedirectToSSO;
import dev.sansio.matrix.client.MatrixError.Kind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls of operations, their tokens and their errors. */
class CallsTest {

    private static final String WHO = "{\"user_id\":\"@me:e\",\"device_id\":\"DEV\"}";

    private static MatrixCommand who(long call) {
        return new MatrixCommand.Perform(call, new GetTokenOwner());
    }

    @Test
    void aTypedResultForATypedCall() {
        Wire wire = Wire.loggedIn().send(who(7));
        assertThat(wire.line()).isEqualTo("GET /_matrix/client/v3/account/whoami");
        wire.respond(200, WHO);
        MatrixEvent.Performed performed = wire.event(MatrixEvent.Performed.class);
        assertThat(performed.call()).isEqualTo(7);
        assertThat(performed.of(GetTokenOwner.OPERATION).userId()).isEqualTo("@me:e");
        assertThat(performed.of(GetWellknown.OPERATION)).isNull();
    }

    /** matrix-nio sends it in the query; the specification has taken that away. */
    @Test
    void theTokenStandsInItsFieldAndNeverInTheAddress() {
        Wire wire = Wire.loggedIn().send(who(1));
        assertThat(wire.token()).isEqualTo("Bearer tok1");
        assertThat(wire.head().path()).doesNotContain("tok1").doesNotContain("access_token");
        assertThat(wire.head().toString()).doesNotContain("tok1");
    }

    @Test
    void noTokenGoesWhereNoneIsWanted() {
        Wire wire = Wire.loggedIn().send(new MatrixCommand.Perform(1, new GetWellknown()));
        assertThat(wire.token()).isNull();
    }

    /** A filter below, such as that of OAuth, adds it. */
    @Test
    void tokensMayBeLeftToAFilter() {
        Wire wire = new Wire(Wire.options().withoutToken());
        wire.send(who(1));
        assertThat(wire.line()).endsWith("whoami");
        assertThat(wire.token()).isNull();
    }

    /** matrix-nio's builder knows no DELETE. */
    @Test
    void everyMethodIsSent() {
        Wire wire = Wire.loggedIn().send(new MatrixCommand.Perform(1, new DeleteRoomAlias("#a:e")));
        assertThat(wire.line()).isEqualTo("DELETE /_matrix/client/v3/directory/room/%23a%3Ae");
        wire.send(new MatrixCommand.Perform(2, DeleteDevice.of("D")));
        assertThat(wire.body()).isEmpty();
    }

    @Test
    void withoutASessionACallThatNeedsOneFails() {
        Wire wire = new Wire(Wire.options());
        wire.send(who(1));
        assertThat(wire.event(MatrixEvent.Failed.class).error().kind()).isEqualTo(Kind.LOGGED_OUT);
        assertThat(wire.requests).isEmpty();
    }

    @Test
    void errorsAreTypedAndKeepWhatTheyDoNotKnow() {
        Wire wire = Wire.loggedIn().send(who(1));
        wire.respond(403, "{\"errcode\":\"M_FORBIDDEN\",\"error\":\"no\",\"org.x\":5}");
        MatrixError error = wire.event(MatrixEvent.Failed.class).error();
        assertThat(error.is(ErrorCode.FORBIDDEN)).isTrue();
        assertThat(error.message()).isEqualTo("no");
        assertThat(error.status()).isEqualTo(403);
        assertThat(error.retryable()).isFalse();
        assertThat(error.others().names()).containsExactly("org.x");
    }

    @ParameterizedTest
    @CsvSource({
        "429, 7, 9000, 7000", // the field goes first
        "429, 'Thu, 01 Jan 2026 00:00:20 GMT', 9000, 20000", // as a date
        "429, , 9000, 9000", // the member is the fall-back
        "429, what, 9000, 9000",
        "429, , , 0",
        "429, 99999999999, 9000, 9000", // nothing that anybody can mean
        "503, 3, , 3000",
        "429, 999999999, , 300000", // bounded
        "429, 'Wed, 01 Jan 2020 00:00:00 GMT', , 0", // long ago
        "400, , 2000, 2000"
    })
    void retryAfterGoesBeforeRetryAfterMs(int status, String field, Long millis, long expected) {
        Wire wire = Wire.loggedIn().send(who(1));
        String member = millis == null ? "" : ",\"retry_after_ms\":" + millis;
        String json = "{\"errcode\":\"M_LIMIT_EXCEEDED\",\"error\":\"slow\"" + member + "}";
        if (field == null) {
            wire.respond(status, json);
        } else {
            wire.respond(status, json, "retry-after", field);
        }
        assertThat(wire.event(MatrixEvent.Failed.class).error().retryAfter()).isEqualTo(Duration.ofMillis(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"502; <html>", "500; ", "503; []", "504; {\"errcode\":5}"})
    void anErrorThatIsNoJsonIsStillAnError(int status, String content) {
        Wire wire = Wire.loggedIn().send(who(1));
        wire.respond(status, content == null ? "" : content);
        MatrixError error = wire.event(MatrixEvent.Failed.class).error();
        assertThat(error.code()).isEmpty();
        assertThat(error.retryable()).isTrue();
        assertThat(error.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"{", "[]", "{}", "{\"user_id\":5}", "{\"user_id\":\"a\",\"user_id\":\"b\"}"})
    void aResultThatIsNoneIsATypedError(String content) {
        Wire wire = Wire.loggedIn().send(who(1));
        wire.respond(200, content);
        assertThat(wire.event(MatrixEvent.Failed.class).error().kind()).isEqualTo(Kind.MALFORMED);
    }

    @Test
    void whatWasNotProcessedMayBeSentAgain() {
        Wire wire = Wire.loggedIn().send(who(1));
        HttpError refused = HttpError.of(HttpError.Code.REFUSED, "later");
        wire.receive(new HttpEvent.ExchangeFailed(wire.last, refused, HttpEvent.By.NOT_PROCESSED));
        MatrixError error = wire.event(MatrixEvent.Failed.class).error();
        assertThat(error.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(error.retryable()).isTrue();
    }

    @Test
    void noResponseInTime() {
        Wire wire = Wire.loggedIn().send(who(1));
        wire.pass(Duration.ofMinutes(1));
        assertThat(wire.event(MatrixEvent.Failed.class).error().kind()).isEqualTo(Kind.TIMED_OUT);
    }

    @Test
    void whatTheHomeserverWantsToKnowFirst() {
        Wire wire = Wire.loggedIn().send(new MatrixCommand.Perform(1, DeleteDevice.of("D")));
        wire.respond(
                401,
                "{\"flows\":[{\"stages\":[\"m.login.password\"]}],\"session\":\"xyz\",\"params\":{},\"completed\":[]}");
        MatrixError error = wire.event(MatrixEvent.Failed.class).error();
        assertThat(error.kind()).isEqualTo(Kind.INTERACTIVE);
        assertThat(error.interactive().session()).isEqualTo("xyz");
        assertThat(error.interactive().flows().get(0)).containsExactly("m.login.password");
        wire.send(who(2)); // and the session lives
        assertThat(wire.token()).isEqualTo("Bearer tok1");
    }

    @Test
    void loginBeginsASession() {
        Wire wire = new Wire(Wire.options());
        Login login = Login.of("m.login.password").withPassword(Secret.of("pw")).withRefreshToken(true);
        wire.send(new MatrixCommand.LogIn(1, login));
        assertThat(wire.token()).isNull();
        wire.respond(
                200,
                "{\"user_id\":\"@me:e\",\"device_id\":\"D\",\"access_token\":\"a1\",\"refresh_token\":\"r1\",\"expires_in_ms\":60000}");
        Session session = wire.event(MatrixEvent.LoggedIn.class).session();
        assertThat(session.expires()).isEqualTo(Wire.WALL.plusSeconds(60));
        assertThat(session.toString()).doesNotContain("a1").doesNotContain("r1");
        wire.send(who(2));
        assertThat(wire.token()).isEqualTo("Bearer a1");
    }

    private static Wire expiring(Instant expires) {
        Wire wire = new Wire(Wire.options());
        Session session = new Session("@me:e", "DEV", Secret.of("a1"), Secret.of("r1"), expires);
        return wire.send(new MatrixCommand.UseSession(session));
    }

    private static final String RENEWED = "{\"access_token\":\"a2\",\"refresh_token\":\"r2\",\"expires_in_ms\":60000}";

    /** matrix-nio never sends a refresh token. */
    @Test
    void theTokenIsRenewedOnceForAllCallsAndKeptBeforeItIsUsed() {
        Wire wire = expiring(Wire.WALL.plusSeconds(10)).send(who(1)).send(who(2));
        long first = wire.last - 1;
        wire.respond(first, 401, "{\"errcode\":\"M_UNKNOWN_TOKEN\",\"error\":\"x\",\"soft_logout\":true}");
        assertThat(wire.line()).isEqualTo("POST /_matrix/client/v3/refresh");
        assertThat(wire.body()).isEqualTo("{\"refresh_token\":\"r1\"}");
        long refresh = wire.last;
        wire.respond(first + 1, 401, "{\"errcode\":\"M_UNKNOWN_TOKEN\",\"error\":\"x\",\"soft_logout\":true}");
        wire.send(who(3));
        assertThat(wire.last).isEqualTo(refresh);
        wire.respond(200, RENEWED);
        assertThat(wire.last).isEqualTo(refresh);
        MatrixAsk.SaveSession save = wire.ask(MatrixAsk.SaveSession.class);
        assertThat(save.session().refreshToken()).isEqualTo(Secret.of("r2"));
        wire.answer(new MatrixAnswer.Saved(save.token()));
        assertThat(wire.requests.keySet()).hasSize(6);
        assertThat(wire.token()).isEqualTo("Bearer a2");
    }

    @Test
    void aRenewedTokenThatLastsForeverIsUsed() {
        Wire wire = expiring(Wire.WALL).send(who(1));
        wire.respond(200, "{\"access_token\":\"a2\",\"expires_in_ms\":9007199254740991}");
        wire.answer(new MatrixAnswer.Saved(wire.ask(MatrixAsk.SaveSession.class).token()));
        assertThat(wire.token()).isEqualTo("Bearer a2");
    }

    @Test
    void aRenewedTokenThatCannotStandInAFieldIsMalformed() {
        Wire wire = expiring(Wire.WALL).send(who(1));
        wire.respond(200, "{\"access_token\":\"a\\r\\nb\"}");
        assertThat(wire.event(MatrixEvent.LoggedOut.class)).isNotNull();
        assertThat(wire.event(MatrixEvent.Failed.class).error().kind()).isEqualTo(Kind.LOGGED_OUT);
    }

    @Test
    void aTokenIsRenewedBeforeItExpires() {
        Wire wire = expiring(Wire.WALL.plusSeconds(20));
        wire.pass(Duration.ofSeconds(14));
        wire.send(who(1));
        assertThat(wire.line()).endsWith("whoami");
        wire.pass(Duration.ofSeconds(1));
        wire.send(who(2));
        assertThat(wire.line()).endsWith("refresh");
    }

    @Test
    void aTokenThatWasNotKeptIsNotUsed() {
        Wire wire = expiring(Wire.WALL).send(who(1));
        wire.respond(200, RENEWED);
        wire.answer(new MatrixAnswer.StoreFailed(
                wire.ask(MatrixAsk.SaveSession.class).token(), "full"));
        MatrixError error = wire.event(MatrixEvent.Failed.class).error();
        assertThat(error.kind()).isEqualTo(Kind.STORE);
        assertThat(error.retryable()).isTrue();
    }

    @Test
    void aStoreThatDoesNotAnswerIsNotWaitedForLongerThanTheLimit() {
        Wire wire = expiring(Wire.WALL).send(who(1));
        wire.respond(200, RENEWED);
        wire.pass(Duration.ofSeconds(10));
        assertThat(wire.event(MatrixEvent.Failed.class).error().kind()).isEqualTo(Kind.STORE);
    }

    @Test
    void aRefreshThatFailsForNowLeavesTheSession() {
        Wire wire = expiring(Wire.WALL).send(who(1));
        wire.respond(503, "");
        assertThat(wire.event(MatrixEvent.Failed.class).error().kind()).isEqualTo(Kind.NO_TOKEN);
        wire.send(who(2));
        assertThat(wire.line()).endsWith("refresh");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aRefreshThatIsRefusedEndsTheSessionSoftlyOrNot(boolean soft) {
        Wire wire = expiring(Wire.WALL).send(who(1));
        wire.respond(401, "{\"errcode\":\"M_UNKNOWN_TOKEN\",\"error\":\"x\",\"soft_logout\":" + soft + "}");
        assertThat(wire.event(MatrixEvent.LoggedOut.class))
                .isEqualTo(new MatrixEvent.LoggedOut(soft, "M_UNKNOWN_TOKEN"));
        assertThat(wire.event(MatrixEvent.Failed.class).error().kind()).isEqualTo(Kind.LOGGED_OUT);
    }

    @Test
    void withoutSoftLogoutTheStateMustNotBeUsedAgain() {
        Wire wire = Wire.loggedIn().send(who(1));
        wire.respond(401, "{\"errcode\":\"M_UNKNOWN_TOKEN\",\"error\":\"x\"}");
        assertThat(wire.event(MatrixEvent.LoggedOut.class).soft()).isFalse();
    }

    /** A homeserver that takes no token, however new, is not asked for ever. */
    @Test
    void aCallIsRepeatedWithANewTokenOnce() {
        Wire wire = expiring(Wire.WALL.plusSeconds(1000)).send(who(1));
        wire.respond(401, "{\"errcode\":\"M_UNKNOWN_TOKEN\",\"error\":\"x\"}");
        wire.respond(200, RENEWED);
        wire.answer(new MatrixAnswer.Saved(wire.ask(MatrixAsk.SaveSession.class).token()));
        wire.respond(401, "{\"errcode\":\"M_UNKNOWN_TOKEN\",\"error\":\"x\"}");
        assertThat(wire.event(MatrixEvent.Failed.class).error().kind()).isEqualTo(Kind.LOGGED_OUT);
        assertThat(wire.event(MatrixEvent.LoggedOut.class).soft()).isFalse();
    }

    @Test
    void aLockedAccountKeepsItsSession() {
        Wire wire = Wire.loggedIn().send(who(1));
        wire.respond(401, "{\"errcode\":\"M_USER_LOCKED\",\"error\":\"x\",\"soft_logout\":true}");
        assertThat(wire.events).doesNotHaveAnyElementsOfTypes(MatrixEvent.LoggedOut.class);
        wire.send(who(2));
        assertThat(wire.token()).isEqualTo("Bearer tok1");
    }

    @Test
    void logoutEndsTheSession() {
        Wire wire = Wire.loggedIn().send(new MatrixCommand.LogOut(1));
        assertThat(wire.body()).isEmpty();
        wire.respond(200, "{}");
        assertThat(wire.event(MatrixEvent.LoggedOut.class).soft()).isFalse();
        wire.send(who(2));
        assertThat(wire.event(MatrixEvent.Failed.class).error().kind()).isEqualTo(Kind.LOGGED_OUT);
    }

    @Test
    void singleSignOnAnswersWhereToGo() {
        Wire wire = new Wire(Wire.options());
        wire.send(new MatrixCommand.Perform(1, RedirectToSSO.of("https://app/cb?x=1")));
        assertThat(wire.head().path())
                .isEqualTo("/_matrix/client/v3/login/sso/redirect?redirectUrl=https%3A%2F%2Fapp%2Fcb%3Fx%3D1");
        wire.respond(302, "", "location", "https://idp.example/login");
        assertThat(wire.event(MatrixEvent.Performed.class).of(RedirectToSSO.OPERATION))
                .isEqualTo("https://idp.example/login");
    }

    /** MSC4402: redirects of discovery are followed. */
    @Test
    void redirectsOfDiscoveryAreFollowedAndCirclesAreNot() {
        Wire wire = new Wire(Wire.options());
        wire.send(new MatrixCommand.Perform(1, new GetWellknown()));
        wire.respond(301, "", "location", "/elsewhere.json");
        assertThat(wire.line()).isEqualTo("GET /elsewhere.json");
        for (int i = 0; i < 5; i++) {
            wire.respond(302, "", "location", "https://hs.example/elsewhere.json");
        }
        assertThat(wire.event(MatrixEvent.Failed.class).error().kind()).isEqualTo(Kind.REDIRECTED);
        assertThat(wire.requests).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example/x",
        "//evil.example/x",
        "http://hs.example/x",
        "https://hs.example.evil/x",
        "https://hs.example@evil/x",
        "https://hs.example:444/x"
    })
    void noTokenToAnotherHost(String location) {
        Wire wire = Wire.loggedIn().send(who(1));
        wire.respond(307, "", "location", location);
        MatrixError error = wire.event(MatrixEvent.Failed.class).error();
        assertThat(error.kind()).isEqualTo(Kind.REDIRECTED);
        assertThat(error.location()).isEqualTo(location);
        assertThat(wire.requests).hasSize(1);
    }

    @Test
    void whatChangesSomethingIsNotRedirected() {
        Wire wire = Wire.loggedIn().send(new MatrixCommand.Perform(1, JoinRoomById.of("!r")));
        wire.respond(307, "", "location", "/x");
        assertThat(wire.event(MatrixEvent.Failed.class).error().kind()).isEqualTo(Kind.REDIRECTED);
    }

    @Test
    void numbersOfOpenCallsAreNotUsedTwice() {
        Wire wire = Wire.loggedIn().send(who(1));
        assertThatThrownBy(() -> wire.send(who(1))).isInstanceOf(CommandRejectedException.class);
        wire.respond(200, WHO);
        wire.send(who(1));
    }

    @Test
    void callsOfOctetsAreTransfers() {
        Wire wire = Wire.loggedIn();
        assertThatThrownBy(() -> wire.send(new MatrixCommand.Perform(1, GetContentAuthed.of("s", "m"))))
                .isInstanceOf(CommandRejectedException.class);
        assertThatThrownBy(() -> wire.send(new MatrixCommand.Download(1, new GetTokenOwner())))
                .isInstanceOf(CommandRejectedException.class);
        assertThatThrownBy(() -> wire.send(new MatrixCommand.Perform(1, JoinRoomById.of(".."))))
                .isInstanceOf(CommandRejectedException.class);
    }

    @Test
    void aTokenThatCannotBeWrittenIsRefused() {
        Wire wire = new Wire(Wire.options());
        Session session = Session.of("@me:e", "D", Secret.of("a\r\nx: y"));
        assertThatThrownBy(() -> wire.send(new MatrixCommand.UseSession(session)))
                .isInstanceOf(CommandRejectedException.class);
    }

    @Test
    void aCancelledCallHasNoOutcome() {
        Wire wire = Wire.loggedIn().send(who(1)).send(new MatrixCommand.Cancel(1));
        assertThat(wire.others).hasSize(1);
        assertThat(wire.events).isEmpty();
    }
}
