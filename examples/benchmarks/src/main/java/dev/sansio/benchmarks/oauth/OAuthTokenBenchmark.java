package dev.sansio.benchmarks.oauth;

import com.github.scribejava.core.extractors.OAuth2AccessTokenJsonExtractor;
import com.github.scribejava.core.model.OAuth2AccessToken;
import com.github.scribejava.core.model.Response;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.oauth2.sdk.token.Tokens;
import dev.sansio.benchmarks.Checks;
import dev.sansio.benchmarks.Turns;
import dev.sansio.benchmarks.Turns.Contender;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.oauth2.response.TokenAnswer;
import dev.sansio.oauth.oauth2.response.TokenResponse;
import dev.sansio.oauth.oauth2.response.TokenResponsePolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The response of a token endpoint (RFC 6749 5.1), from octets to tokens that are read once as Strings. The head is there; the
 * peers take a String, which is made of the octets each time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OAuthTokenBenchmark {

    static final String ACCESS_TOKEN = "SlAV32hkKG2YotnFZFEjr1zCsicMWpAAq8Jd0oXw3Tk";
    static final String REFRESH_TOKEN = "tGzv3JOkF0XG5Qx2TlKWIA9aXk7uVb1cLr4sYd6eHnE";
    static final String SCOPE = "openid profile email offline_access";
    static final long EXPIRES_IN = 3600;

    /** What a response is worth. */
    static final String EXPECTED = ACCESS_TOKEN + REFRESH_TOKEN + SCOPE + EXPIRES_IN;

    private static final String TYPE = "application/json;charset=UTF-8";

    private static final byte[] CONTENT =
            """
            {"access_token":"%s","token_type":"Bearer","expires_in":%d,"refresh_token":"%s","scope":"%s"}""".formatted(ACCESS_TOKEN, EXPIRES_IN, REFRESH_TOKEN, SCOPE).getBytes(StandardCharsets.UTF_8);

    private final ResponseHead head = ResponseHead.of(200, "content-type", TYPE, "cache-control", "no-store");
    private final Map<String, String> fields = Map.of("Content-Type", TYPE, "Cache-Control", "no-store");

    /** Lets all contenders read. */
    @Setup
    public void prepare() throws ParseException, IOException {
        Checks.equal("engine", EXPECTED, engine());
        Checks.equal("nimbus", EXPECTED, nimbus());
        Checks.equal("scribe", EXPECTED, scribe());
    }

    /** Our reader. */
    @Benchmark
    public String engine() {
        TokenResponse tokens = (TokenResponse) TokenAnswer.read(head, CONTENT, TokenResponsePolicy.STRICT);
        return tokens.accessToken().revealText()
                + Objects.requireNonNull(tokens.refreshToken()).revealText()
                + tokens.scope()
                + Objects.requireNonNull(tokens.expiresIn()).toSeconds();
    }

    /** Nimbus OAuth 2.0 SDK. */
    @Benchmark
    public String nimbus() throws ParseException {
        HTTPResponse response = new HTTPResponse(200);
        response.setContentType(TYPE);
        response.setBody(new String(CONTENT, StandardCharsets.UTF_8));
        Tokens tokens = com.nimbusds.oauth2.sdk.TokenResponse.parse(response)
                .toSuccessResponse()
                .getTokens();
        BearerAccessToken access = tokens.getBearerAccessToken();
        return access.getValue() + tokens.getRefreshToken().getValue() + access.getScope() + access.getLifetime();
    }

    /** ScribeJava. */
    @Benchmark
    public String scribe() throws IOException {
        try (Response response = new Response(200, "OK", fields, new String(CONTENT, StandardCharsets.UTF_8))) {
            OAuth2AccessToken tokens = OAuth2AccessTokenJsonExtractor.instance().extract(response);
            return tokens.getAccessToken() + tokens.getRefreshToken() + tokens.getScope() + tokens.getExpiresIn();
        }
    }

    /** Prints figures of contenders in turns. */
    public static void main(String[] arguments) throws Exception {
        OAuthTokenBenchmark it = new OAuthTokenBenchmark();
        it.prepare();
        Turns.race(
                "token",
                CONTENT.length,
                List.of(
                        new Contender("engine", it::engine),
                        new Contender("nimbus", it::nimbus),
                        new Contender("scribe", it::scribe)));
    }
}
