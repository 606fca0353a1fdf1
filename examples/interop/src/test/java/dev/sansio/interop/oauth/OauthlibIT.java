package dev.sansio.interop.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.interop.Program;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.Parameter;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.oauth1.Placement;
import dev.sansio.oauth.oauth1.RequestSigner;
import dev.sansio.oauth.oauth1.SignatureMethod;
import dev.sansio.oauth.oauth1.SignedRequest;
import dev.sansio.oauth.oauth1.SigningKey;
import dev.sansio.oauth.oauth1.TokenCredentials;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A thousand requests, signed by us and by oauthlib. */
class OauthlibIT {

    private static final int REQUESTS = 1000;

    private static final Pattern SIGNATURE = Pattern.compile("oauth_signature=\"([^\"]+)\"");
    /**
     * What values are made of; without a percent sign, for oauthlib decodes forms twice, and without a semicolon, for it takes one at
     * the end of a path for the beginning of parameters and drops it.
     */
    private static final String CHARACTERS = "aZ09-._~ !*'()&=+/?:@,$é€\uD83D\uDE00";

    private final Random random = new Random(20261129);

    private record Sample(RequestHead head, Parameters form, SignatureMethod method, String nonce, long timestamp) {

        ObjectNode json() {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("method", head.method())
                    .put("uri", head.scheme() + "://" + head.authority() + head.path())
                    .put("form", Form.encode(form))
                    .put("signature", method.toString())
                    .put("client", CLIENT)
                    .put("secret", SECRET)
                    .put("token", TOKEN)
                    .put("tokenSecret", TOKEN_SECRET)
                    .put("nonce", nonce)
                    .put("timestamp", timestamp);
        }
    }

    private static final String CLIENT = "dpf43f3p2l4k3l03";
    private static final String SECRET = "kd94hf93k423kf44&%";
    private static final String TOKEN = "nnch734d00sl2jdk";
    private static final String TOKEN_SECRET = "pfkkdhi9sl3r4s00=+";

    @Test
    void signaturesAreThoseOfOauthlib() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        List<Sample> samples = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < REQUESTS; i++) {
            Sample sample = sample(i);
            samples.add(sample);
            lines.append(sample.json()).append('\n');
        }
        Path folder = Files.createTempDirectory(Program.target(), "oauthlib");
        Path requests = Files.writeString(folder.resolve("requests"), lines);
        Path key = Files.writeString(folder.resolve("key.pem"), pem(keys));
        String[] theirs = Program.run(
                        Program.target().resolve("venv/bin/python3").toString(),
                        Program.peers().resolve("oauth1_signer.py").toString(),
                        requests.toString(),
                        key.toString())
                .strip()
                .split("\n");
        assertThat(theirs).hasSize(REQUESTS);
        for (int i = 0; i < REQUESTS; i++) {
            assertThat(signature(samples.get(i), keys))
                    .as("%s", samples.get(i).json())
                    .isEqualTo(theirs[i]);
        }
    }

    private static String pem(KeyPair keys) {
        byte[] key = keys.getPrivate().getEncoded();
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
                + "\n-----END PRIVATE KEY-----\n";
    }

    private static String signature(Sample sample, KeyPair keys) {
        SigningKey key =
                sample.method.rsa() ? new SigningKey.Rsa(keys.getPrivate()) : new SigningKey.Shared(Secret.of(SECRET));
        RequestSigner signer = new RequestSigner(CLIENT, key, sample.method, Placement.HEADER, null);
        SignedRequest signed = signer.sign(
                sample.head,
                sample.form,
                new TokenCredentials(TOKEN, Secret.of(TOKEN_SECRET)),
                sample.nonce,
                sample.timestamp);
        Matcher signature =
                SIGNATURE.matcher(String.valueOf(signed.head().fields().first("authorization")));
        assertThat(signature.find()).isTrue();
        return URLDecoder.decode(signature.group(1), StandardCharsets.UTF_8);
    }

    private Sample sample(int number) {
        SignatureMethod method = SignatureMethod.values()[number % SignatureMethod.values().length];
        boolean form = random.nextBoolean();
        String verb = form ? pick("POST", "PUT", "PATCH") : pick("GET", "DELETE", "POST", "HEAD");
        String scheme = method == SignatureMethod.PLAINTEXT ? "https" : pick("http", "https");
        String authority =
                pick("example.org", "EXAMPLE.com", "api.example.net:8080", "example.org:80", "example.org:443");
        StringBuilder path = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            path.append('/').append(pick("", "photos", "a%20b", "caf%C3%A9", "~user", "x.y-z_"));
        }
        Parameters query = parameters();
        if (!query.isEmpty()) {
            path.append('?').append(Form.encode(query));
        }
        HttpFields fields = form ? HttpFields.of("content-type", Form.CONTENT_TYPE) : HttpFields.EMPTY;
        RequestHead head = new RequestHead(verb, scheme, authority, path.toString(), null, fields);
        return new Sample(
                head, form ? parameters() : Parameters.EMPTY, method, "nonce" + number, 1_700_000_000L + number);
    }

    private Parameters parameters() {
        List<Parameter> all = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            all.add(new Parameter(pick("a", "b", "a", "z 1") + text(3), text(12)));
        }
        return Parameters.of(all);
    }

    private String text(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            int at = random.nextInt(CHARACTERS.codePointCount(0, CHARACTERS.length()));
            text.appendCodePoint(CHARACTERS.codePointAt(CHARACTERS.offsetByCodePoints(0, at)));
        }
        return text.toString();
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
