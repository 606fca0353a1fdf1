package dev.sansio.oauth.oauth1;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpSyntax;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.form.AbsoluteUri;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever comes: a value, or the documented exception with a message fit for people. */
class OAuth1FuzzTest {

    private static final OAuth1Policy ALL = OAuth1Policy.DEFAULT.withMethods(SignatureMethod.values());
    private static final VerifyingKey KEY = VerifyingKey.Shared.of(Secret.of("s"));

    @FuzzTest
    void requests(byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        if (HttpSyntax.isFieldValue(text)) {
            parse("/", HttpFields.of("authorization", text), new byte[0]);
            parse("/", HttpFields.of("authorization", ("OAuth " + text).strip()), new byte[0]);
            parse("/", HttpFields.of("content-type", text), input);
        }
        parse("/", HttpFields.of("content-type", Form.CONTENT_TYPE), input);
        if (text.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '#')) {
            parse("/?" + text, HttpFields.EMPTY, new byte[0]);
        }
    }

    private static void parse(String path, HttpFields fields, byte[] content) {
        RequestHead head = new RequestHead("POST", "https", "a.example", path, null, fields);
        try {
            SignedParameters read = SignedParameters.parse(head, content, ALL);
            assertThat(read.toString()).isNotNull();
            assertThat(read.verify(KEY)).isIn(true, false);
            assertThat(read.verify(null)).isFalse();
        } catch (OAuth1Exception documented) {
            assertThat(documented.getMessage()).matches("[ -~]+");
        }
    }

    @FuzzTest
    void forms(byte[] input) {
        try {
            Parameters read = Form.decode(input, FormLimits.DEFAULT);
            assertThat(Form.decode(Form.encode(read), FormLimits.of(3L * input.length + 2, 256)))
                    .isEqualTo(read);
            assertThat(Form.decode(Form.encodeQuery(read), FormLimits.of(3L * input.length + 256, 256)))
                    .isEqualTo(read);
        } catch (FormException documented) {
            assertThat(documented.getMessage()).matches("[ -~]+");
        }
    }

    @FuzzTest
    void responses(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        try {
            TokenCredentials read = TokenCredentials.parse(text);
            assertThat(TokenCredentials.parse(read.toContent())).isEqualTo(read);
        } catch (OAuth1Exception documented) {
            assertThat(documented.getMessage()).matches("[ -~]+");
        }
        try {
            assertThat(Callback.parse(text, "t").token()).isEqualTo("t");
        } catch (OAuth1Exception documented) {
            assertThat(documented.getMessage()).matches("[ -~]+");
        }
        assertThat(AbsoluteUri.is(text)).isIn(true, false);
    }

    @Test
    void validTextsWithMistakes() {
        String[] values = {
            "realm=\"a\\\"b\", oauth_consumer_key=\"c\", oauth_token=\"t\", oauth_signature_method=\"HMAC-SHA1\", "
                    + "oauth_timestamp=\"137131202\", oauth_nonce=\"n\", oauth_version=\"1.0\", oauth_signature=\"c2ln\"",
            "a=1&b5=%3D%253D&c%40=&oauth_consumer_key=c&oauth_signature_method=PLAINTEXT&oauth_signature=s%26&x=+%C3%BC",
            "oauth_token=t&oauth_token_secret=s&oauth_callback_confirmed=true&user=%F0%9F%98%80",
            "https://[::1]:8080/cb?x=1&oauth_token=t&oauth_verifier=v#f"
        };
        Random random = new Random(7);
        for (int run = 0; run < 10_000; run++) {
            StringBuilder text = new StringBuilder(values[random.nextInt(values.length)]);
            for (int i = random.nextInt(4); i > 0; i--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, text.charAt(random.nextInt(text.length())));
                    default -> text.setCharAt(at, (char) (text.charAt(at) ^ 1 << random.nextInt(8)));
                }
            }
            byte[] input = text.toString().getBytes(StandardCharsets.ISO_8859_1);
            requests(input);
            forms(input);
            responses(input);
        }
    }
}
