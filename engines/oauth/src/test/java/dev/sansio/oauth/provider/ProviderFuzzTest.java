package dev.sansio.oauth.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sansio.core.Ask;
import dev.sansio.core.Asking;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.StreamEngine;
import dev.sansio.http.HttpSyntax;
import dev.sansio.http1.Http1Options;
import dev.sansio.http1.Http1ServerEngine;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.jose.jwk.Base64Url;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.ask.ProviderCommand;
import dev.sansio.oauth.provider.ask.ProviderEvent;
import dev.sansio.oauth.provider.model.ProviderEndpoint;
import dev.sansio.oauth.provider.model.ProviderOptions;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever request comes, and whatever the surroundings answer: there is a response, and never an exception. */
class ProviderFuzzTest {

    private static final ProviderOptions ALL =
            ProviderOptions.strict(TestProvider.ISSUER).withEndpoints(EnumSet.allOf(ProviderEndpoint.class));
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS");
    private static final List<String> TYPES = List.of(Form.CONTENT_TYPE, "application/json", "text/plain");

    /** First how it is sent, then what: as a query, as content, as an assertion, as a field. */
    @FuzzTest
    void requests(byte[] input) {
        if (input.length < 4) {
            return;
        }
        TestProvider provider = new TestProvider(ALL);
        int[] seed = {input[3]};
        provider.application = ask -> surprising(ask, seed[0]++);
        String text = new String(input, 4, input.length - 4, StandardCharsets.ISO_8859_1);
        ProviderEndpoint[] all = ProviderEndpoint.values();
        String path = ALL.path(all[(input[0] & 0xFF) % all.length]);
        String method = METHODS.get((input[1] & 0x7F) % METHODS.size());
        List<String> fields = new ArrayList<>(List.of("content-type", TYPES.get((input[2] & 0xFF) % TYPES.size())));
        String content = "";
        switch ((input[2] >> 2) & 3) {
            case 0 -> path = path + (isPath(text) ? "?" + text : "/");
            case 1 -> content = text;
            case 2 -> content = signed(text, input[3]);
            default -> {
                if (HttpSyntax.isFieldValue(text)) {
                    fields.addAll(List.of(input[3] % 2 == 0 ? "authorization" : "dpop", text));
                }
                content = Form.encode(TestProvider.redeeming("x"));
            }
        }
        Seen seen = provider.request(method, path, content, fields.toArray(new String[0]));
        assertThat(seen.status()).isBetween(200, 599);
    }

    private static boolean isPath(String text) {
        return text.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '#');
    }

    /** Claims that nobody signed, but which are read to learn whose keys to look for. */
    private static String signed(String claims, int kind) {
        String text = Base64Url.encode("{\"alg\":\"ES256\",\"typ\":\"dpop+jwt\"}".getBytes(StandardCharsets.UTF_8))
                + "." + Base64Url.encode(claims.getBytes(StandardCharsets.ISO_8859_1)) + "."
                + Base64Url.encode(new byte[64]);
        return switch (kind & 3) {
            case 0 ->
                "grant_type=client_credentials&client_assertion_type="
                        + "urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion=" + text;
            case 1 -> "client_id=web&request=" + text;
            case 2 -> "id_token_hint=" + text;
            default -> "client_id=native&token=" + text;
        };
    }

    /** Now and then a failure, or an answer of another kind. */
    private static ProviderAnswer surprising(ProviderAsk ask, int seed) {
        return switch (seed & 15) {
            case 7 -> new ProviderAnswer.Failed(ask.token(), "no");
            case 11 -> new ProviderAnswer.Done(ask.token());
            case 13 -> new ProviderAnswer.Refused(ask.token());
            default -> Canned.answer(ask);
        };
    }

    @FuzzTest
    void octets(byte[] input) {
        StreamEngine<ProviderCommand, ProviderEvent> engine =
                Canned.on(new Http1ServerEngine(Http1Options.compatibleServer()));
        engine.advance(0);
        try {
            engine.receive(ByteBuffer.wrap(input.clone()), 0);
            drain(engine);
            engine.eof(0);
            drain(engine);
        } catch (SessionFailedException documented) {
            assertThat(documented.code()).isNotEmpty();
        }
    }

    private static void drain(StreamEngine<ProviderCommand, ProviderEvent> engine) {
        ProviderEvent event;
        do {
            event = engine.poll();
            for (Ask ask = ((Asking) engine).ask(); ask != null; ask = ((Asking) engine).ask()) {
                ((Asking) engine).answer(Canned.answer(ask), 0);
                event = engine.poll();
            }
            while (engine.transmit() != null) {
                continue;
            }
        } while (event != null);
    }

    /** The same without a fuzzer, from requests that are nearly good. */
    @Test
    void requestsThatAreNearlyGood() {
        Random random = new Random(77);
        List<String> seeds = List.of(
                Form.encode(TestProvider.authorization("web", TestProvider.CALLBACK)),
                Canned.redeeming() + "&client_id=native",
                "{\"client_name\":\"x\",\"redirect_uris\":[\"https://a.example\"],\"jwks\":{\"keys\":[]}}",
                "{\"iss\":\"web\",\"sub\":\"web\",\"aud\":\"https://as.example\",\"exp\":1767225660,\"jti\":\"1\"}",
                "token=x&client_id=web&client_secret=a+secret+of+the+web+application",
                "Bearer " + "x".repeat(43));
        for (int i = 0; i < 20_000; i++) {
            byte[] seed = seeds.get(random.nextInt(seeds.size())).getBytes(StandardCharsets.ISO_8859_1);
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                seed[random.nextInt(seed.length)] = (byte) random.nextInt(128);
            }
            byte[] input = new byte[seed.length + 4];
            for (int j = 0; j < 4; j++) {
                input[j] = (byte) random.nextInt(256);
            }
            System.arraycopy(seed, 0, input, 4, seed.length);
            requests(input);
        }
    }
}
