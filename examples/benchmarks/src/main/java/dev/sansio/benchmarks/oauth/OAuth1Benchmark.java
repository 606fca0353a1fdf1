package dev.sansio.benchmarks.oauth;

import com.github.scribejava.core.extractors.BaseStringExtractorImpl;
import com.github.scribejava.core.extractors.HeaderExtractorImpl;
import com.github.scribejava.core.model.OAuthRequest;
import com.github.scribejava.core.services.HMACSha1SignatureService;
import dev.sansio.benchmarks.Checks;
import dev.sansio.core.Secret;
import dev.sansio.http.HttpNames;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.oauth1.BaseString;
import dev.sansio.oauth.oauth1.RequestSigner;
import dev.sansio.oauth.oauth1.TokenCredentials;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A request is signed with HMAC-SHA1 (RFC 5849 3), from its parts to the header field {@code Authorization}. ScribeJava's parts
 * are called one after the other as its service does, with a fixed nonce and time, and without {@code oauth_version}, which the
 * service always adds: so both make the same base string.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OAuth1Benchmark {

    /** The name of an {@link OAuth1Request}. */
    @Param({"PHOTO", "STATUS"})
    public String request = "PHOTO";

    private final RequestSigner signer =
            RequestSigner.hmacSha1(OAuth1Request.CLIENT, Secret.of(OAuth1Request.CLIENT_SECRET));
    private final TokenCredentials token =
            new TokenCredentials(OAuth1Request.TOKEN, Secret.of(OAuth1Request.TOKEN_SECRET));
    private final BaseStringExtractorImpl scribeBase = new BaseStringExtractorImpl();
    private final HMACSha1SignatureService scribeHmac = new HMACSha1SignatureService();
    private final HeaderExtractorImpl scribeHeader = new HeaderExtractorImpl();
    private OAuth1Request subject = OAuth1Request.PHOTO;
    private String base = "";

    /** Lets both contenders sign, and compares with the signature that was expected. */
    @Setup
    public void prepare() {
        subject = OAuth1Request.valueOf(request);
        base = engineBase();
        Checks.equal("scribeBase", base, scribeBase());
        Checks.equal("hmac", subject.signature, hmac());
        Checks.equal("engine", subject.signature, signatureIn(engine()));
        Checks.equal("scribe", subject.signature, signatureIn(scribe()));
    }

    /** Our signer. */
    @Benchmark
    public String engine() {
        RequestHead signed = signer.sign(
                        subject.head(), subject.form(), token, OAuth1Request.NONCE, OAuth1Request.TIMESTAMP)
                .head();
        return Objects.requireNonNull(signed.fields().first(HttpNames.AUTHORIZATION));
    }

    /** ScribeJava's base string, signature and header field. */
    @Benchmark
    public String scribe() {
        OAuthRequest unsigned = scribeRequest();
        String signature = scribeHmac.getSignature(
                scribeBase.extract(unsigned), OAuth1Request.CLIENT_SECRET, OAuth1Request.TOKEN_SECRET);
        unsigned.addOAuthParameter("oauth_signature", signature);
        return scribeHeader.extract(unsigned);
    }

    /** Our base string alone. */
    @Benchmark
    public String engineBase() {
        RequestHead head = subject.head();
        Parameters protocol = Parameters.of(
                "oauth_consumer_key", OAuth1Request.CLIENT,
                "oauth_token", OAuth1Request.TOKEN,
                "oauth_signature_method", "HMAC-SHA1",
                "oauth_timestamp", Long.toString(OAuth1Request.TIMESTAMP),
                "oauth_nonce", OAuth1Request.NONCE);
        return BaseString.of(head, query(head).and(subject.form()).and(protocol))
                .text();
    }

    /** ScribeJava's base string alone. */
    @Benchmark
    public String scribeBase() {
        return scribeBase.extract(scribeRequest());
    }

    /** The floor: HMAC and Base64 of a base string that is there. */
    @Benchmark
    public String hmac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            String key = OAuth1Request.CLIENT_SECRET + "&" + OAuth1Request.TOKEN_SECRET;
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(base.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private OAuthRequest scribeRequest() {
        OAuthRequest unsigned = subject.forScribe();
        unsigned.addOAuthParameter("oauth_token", OAuth1Request.TOKEN);
        unsigned.addOAuthParameter("oauth_timestamp", Long.toString(OAuth1Request.TIMESTAMP));
        unsigned.addOAuthParameter("oauth_nonce", OAuth1Request.NONCE);
        unsigned.addOAuthParameter("oauth_consumer_key", OAuth1Request.CLIENT);
        unsigned.addOAuthParameter("oauth_signature_method", scribeHmac.getSignatureMethod());
        return unsigned;
    }

    private static Parameters query(RequestHead head) {
        try {
            return Form.queryOf(head.path(), FormLimits.DEFAULT);
        } catch (FormException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    /** The signature in a header field; the two have their parameters in different order. */
    static String signatureIn(String authorization) {
        String name = "oauth_signature=\"";
        int from = authorization.indexOf(name) + name.length();
        return URLDecoder.decode(
                authorization.substring(from, authorization.indexOf('"', from)), StandardCharsets.US_ASCII);
    }
}
