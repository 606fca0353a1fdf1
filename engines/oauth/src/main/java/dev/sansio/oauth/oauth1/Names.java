package dev.sansio.oauth.oauth1;

/** The parameters of the protocol (RFC 5849 2, 3.1). */
final class Names {

    static final String PREFIX = "oauth_";
    static final String CALLBACK = "oauth_callback";
    static final String CALLBACK_CONFIRMED = "oauth_callback_confirmed";
    static final String CONSUMER_KEY = "oauth_consumer_key";
    static final String NONCE = "oauth_nonce";
    static final String SIGNATURE = "oauth_signature";
    static final String SIGNATURE_METHOD = "oauth_signature_method";
    static final String TIMESTAMP = "oauth_timestamp";
    static final String TOKEN = "oauth_token";
    static final String TOKEN_SECRET = "oauth_token_secret";
    static final String VERIFIER = "oauth_verifier";
    static final String VERSION = "oauth_version";

    private Names() {}
}
