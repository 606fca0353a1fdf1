package dev.sansio.benchmarks.oauth;

import com.github.scribejava.core.model.OAuthRequest;
import com.github.scribejava.core.model.Verb;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.form.Parameters;

/** A request to be signed, for either side; a name and its value in the form come in turn. */
enum OAuth1Request {

    /** The example of RFC 5849 1.2, whose signature is printed there. */
    PHOTO(
            "GET",
            "http",
            "photos.example.net",
            "/photos?file=vacation.jpg&size=original",
            "MdpQcU8iPSUjWoN/UDMsK2sui9I="),

    /** A status of 140 characters as a form, a fifth of which has to be encoded. The signature was calculated with OpenSSL. */
    STATUS(
            "POST",
            "https",
            "api.example.com",
            "/1.1/statuses/update.json?include_entities=true",
            "tyKCFKtHnDrig5SkMrTcerJfI9k=",
            "status",
            "Ein schöner Tag in Köln: Straßen & Brücken, 100 % Sonne! "
                    .repeat(3)
                    .substring(0, 140),
            "lat",
            "50.9413",
            "long",
            "6.9583",
            "display_coordinates",
            "true");

    static final String CLIENT = "dpf43f3p2l4k3l03";
    static final String CLIENT_SECRET = "kd94hf93k423kf44";
    static final String TOKEN = "nnch734d00sl2jdk";
    static final String TOKEN_SECRET = "pfkkdhi9sl3r4s00";
    static final String NONCE = "chapoH";
    static final long TIMESTAMP = 137131202;

    final String signature;
    private final String method;
    private final String scheme;
    private final String authority;
    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // nobody else sees the array
    private final String[] form;

    OAuth1Request(String method, String scheme, String authority, String path, String signature, String... form) {
        this.method = method;
        this.scheme = scheme;
        this.authority = authority;
        this.path = path;
        this.signature = signature;
        this.form = form;
    }

    RequestHead head() {
        return new RequestHead(method, scheme, authority, path, null, HttpFields.EMPTY);
    }

    Parameters form() {
        return Parameters.of(form);
    }

    /** The same for ScribeJava, which adds to it what it signs. */
    OAuthRequest forScribe() {
        OAuthRequest request = new OAuthRequest(Verb.valueOf(method), scheme + "://" + authority + path);
        for (int i = 0; i < form.length; i += 2) {
            request.addBodyParameter(form[i], form[i + 1]);
        }
        return request;
    }
}
