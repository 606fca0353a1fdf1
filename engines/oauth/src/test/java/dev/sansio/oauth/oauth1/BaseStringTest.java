package dev.sansio.oauth.oauth1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 5849 3.4.1. */
class BaseStringTest {

    static final Parameters PROTOCOL = Parameters.of(
            "oauth_consumer_key", "9djdj82h48djs9d2",
            "oauth_token", "kkk9d7dh3k39sjv7",
            "oauth_signature_method", "HMAC-SHA1",
            "oauth_timestamp", "137131201",
            "oauth_nonce", "7d8f3e4a");

    private static RequestHead head(String method, String scheme, String authority, String path) {
        return new RequestHead(method, scheme, authority, path, null, HttpFields.EMPTY);
    }

    private static Parameters collected() {
        return Form.decode("b5=%3D%253D&a3=a&c%40=&a2=r%20b", FormLimits.DEFAULT)
                .and(PROTOCOL)
                .and("oauth_signature", "djosJKDKJSD8743243/jdk33klY=")
                .and(Form.decode("c2&a3=2+q", FormLimits.DEFAULT));
    }

    @Test
    void rfc5849Section3413ParametersAreCollectedDecodedAndNormalized() {
        assertThat(collected().all("b5")).containsExactly("=%3D");
        assertThat(collected().all("a3")).containsExactly("a", "2 q");
        assertThat(BaseString.normalized(collected()))
                .isEqualTo("a2=r%20b&a3=2%20q&a3=a&b5=%3D%253D&c%40=&c2=&oauth_consumer_key=9dj"
                        + "dj82h48djs9d2&oauth_nonce=7d8f3e4a&oauth_signature_method=HMAC-SHA1"
                        + "&oauth_timestamp=137131201&oauth_token=kkk9d7dh3k39sjv7");
    }

    @Test
    void rfc5849Section3411BaseString() {
        BaseString base = BaseString.of(head("POST", "http", "example.com", "/request?b5=%3D%253D"), collected());
        assertThat(base.text())
                .isEqualTo("POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q"
                        + "%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D%26oauth_consumer_"
                        + "key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_m"
                        + "ethod%3DHMAC-SHA1%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk"
                        + "9d7dh3k39sjv7");
    }

    @ParameterizedTest
    @CsvSource({
        "http, EXAMPLE.COM:80, /r%20v/X?id=123, http://example.com/r%20v/X",
        "https, www.example.net:8080, /?q=1, https://www.example.net:8080/",
        "https, a.example:443, /, https://a.example/",
        "https, a.example:80, /, https://a.example:80/",
        "http, a.example:443, /, http://a.example:443/",
        "https, a.example:, /, https://a.example/",
        "http, '[2001:DB8::1]:8080', /x, 'http://[2001:db8::1]:8080/x'",
        "http, '[::1]:80', /x, 'http://[::1]/x'",
        "https, a.example, /a;?x, https://a.example/a;",
        "https, a.example, /a//b/../c%2f;x=1?y, https://a.example/a//b/../c%2f;x=1"
    })
    void baseStringUri(String scheme, String authority, String path, String uri) {
        assertThat(BaseString.uriOf(head("GET", scheme, authority, path))).isEqualTo(uri);
    }

    @Test
    void thePathIsNotEncodedTwice() {
        BaseString base = BaseString.of(head("GET", "https", "a.example", "/r%20v"), Parameters.EMPTY);
        assertThat(base.text()).isEqualTo("GET&https%3A%2F%2Fa.example%2Fr%2520v&");
    }

    @Test
    void methodsAreInUpperCaseAndCustomOnesEncoded() {
        assertThat(BaseString.of(head("get", "https", "a.example", "/"), Parameters.EMPTY)
                        .text())
                .startsWith("GET&");
        assertThat(BaseString.of(head("M-X!", "https", "a.example", "/"), Parameters.EMPTY)
                        .text())
                .startsWith("M-X%21&");
    }

    @Test
    void parametersAreSortedByNameThenByValueAsEncoded() {
        Parameters parameters = Parameters.of(
                "a1",
                "2",
                "a",
                "x",
                "a",
                "1",
                "a",
                "",
                "B",
                "1",
                "\u00fc",
                "1",
                "\uffff",
                "1",
                "\ud83d\ude00",
                "1",
                "a-",
                "1");
        assertThat(BaseString.normalized(parameters))
                .isEqualTo("%C3%BC=1&%EF%BF%BF=1&%F0%9F%98%80=1&B=1&a=&a=1&a=x&a-=1&a1=2");
    }

    @Test
    void emptyAndZeroValuesDoNotVanish() {
        assertThat(BaseString.normalized(Parameters.of("a", "", "b", "0", "c", "false")))
                .isEqualTo("a=&b=0&c=false");
    }

    @Test
    void onlyResourcesAreSigned() {
        assertThatIllegalArgumentException().isThrownBy(() -> BaseString.uriOf(head("GET", null, "a.example", "/")));
        assertThatIllegalArgumentException().isThrownBy(() -> BaseString.uriOf(head("GET", "https", null, "/")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaseString.uriOf(head("OPTIONS", "https", "a.example", "*")));
    }

    @Test
    void parametersAreNotShown() {
        assertThat(BaseString.of(head("GET", "https", "a.example", "/x?password=s3cret"), collected()))
                .hasToString("BaseString[GET https://a.example/x]");
    }
}
