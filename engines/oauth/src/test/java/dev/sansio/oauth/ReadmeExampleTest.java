package dev.sansio.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.oauth1.OAuth1Policy;
import dev.sansio.oauth.oauth1.RequestSigner;
import dev.sansio.oauth.oauth1.SignedParameters;
import dev.sansio.oauth.oauth1.SignedRequest;
import dev.sansio.oauth.oauth1.TokenCredentials;
import dev.sansio.oauth.oauth1.VerifyingKey;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example of the README. */
class ReadmeExampleTest {

    @Test
    void theExampleWorks() {
        // begin of the example
        Secret secret = Secret.of("kd94hf93k423kf44");
        RequestSigner signer = RequestSigner.hmacSha1("dpf43f3p2l4k3l03", secret);
        TokenCredentials token = new TokenCredentials("nnch734d00sl2jdk", Secret.of("pfkkdhi9sl3r4s00"));
        RequestHead head = RequestHead.get("https", "photos.example.net", "/photos?size=original", HttpFields.EMPTY);
        SignedRequest signed = signer.sign(head, Parameters.EMPTY, token, "chapoH", 137131202);

        SignedParameters received = SignedParameters.parse(signed.head(), new byte[0], OAuth1Policy.DEFAULT);
        boolean genuine = received.verify(new VerifyingKey.Shared(secret, token.secret()));
        // end of the example

        assertThat(genuine).isTrue();
    }

    @Test
    void theReadmeShowsThisExample() throws Exception {
        String source = Files.readString(Path.of("src/test/java/dev/sansio/oauth/ReadmeExampleTest.java"));
        String example = source.substring(
                        source.indexOf("        // begin of the example\n")
                                + "        // begin of the example\n".length(),
                        source.indexOf("        // end of the example\n"))
                .replaceAll("(?m)^ {8}", "");
        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + example + "```");
    }
}
