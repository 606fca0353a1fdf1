package dev.sansio.oauth.oauth2;

/** The parameters of the messages. */
final class Names {

    static final String ACTOR_TOKEN = "actor_token";
    static final String ACTOR_TOKEN_TYPE = "actor_token_type";
    static final String ASSERTION = "assertion";
    static final String AUDIENCE = "audience";
    static final String CLIENT_ASSERTION = "client_assertion";
    static final String CLIENT_ASSERTION_TYPE = "client_assertion_type";
    static final String CLIENT_ID = "client_id";
    static final String CLIENT_SECRET = "client_secret";
    static final String CODE = "code";
    static final String CODE_CHALLENGE = "code_challenge";
    static final String CODE_CHALLENGE_METHOD = "code_challenge_method";
    static final String CODE_VERIFIER = "code_verifier";
    static final String DEVICE_CODE = "device_code";
    static final String ERROR = "error";
    static final String ERROR_DESCRIPTION = "error_description";
    static final String ERROR_URI = "error_uri";
    static final String GRANT_TYPE = "grant_type";
    static final String ISS = "iss";
    static final String PASSWORD = "password";
    static final String REDIRECT_URI = "redirect_uri";
    static final String REFRESH_TOKEN = "refresh_token";
    static final String REQUESTED_TOKEN_TYPE = "requested_token_type";
    static final String REQUEST_URI = "request_uri";
    static final String RESOURCE = "resource";
    static final String RESPONSE_TYPE = "response_type";
    static final String SCOPE = "scope";
    static final String STATE = "state";
    static final String SUBJECT_TOKEN = "subject_token";
    static final String SUBJECT_TOKEN_TYPE = "subject_token_type";
    static final String TOKEN = "token";
    static final String TOKEN_TYPE_HINT = "token_type_hint";
    static final String USERNAME = "username";

    private Names() {}
}
