package dev.sansio.oauth.oauth1;

/** Why a request, response or redirection is refused. A provider answers requests with the status (RFC 5849 3.2). */
public enum OAuth1Error {
    /** There is no parameter of the protocol; a provider answers with a challenge. */
    NO_CREDENTIALS(401),
    /** A part of the message is not in its encoding. */
    MALFORMED(400),
    /** A parameter that must be there is not, or is empty. */
    MISSING_PARAMETER(400),
    /** A parameter of the protocol came more than once (RFC 5849 3.1). */
    REPEATED_PARAMETER(400),
    /** Parameters of the protocol came in more than one place (RFC 5849 3.5), or in one that is not accepted. */
    PLACEMENT(400),
    /** {@code oauth_version} is not {@code 1.0} (RFC 5849 3.2). */
    UNSUPPORTED_VERSION(400),
    /** The signature method is unknown, or not accepted. */
    UNSUPPORTED_SIGNATURE_METHOD(400),
    /** {@code oauth_timestamp} is no positive integer (RFC 5849 3.3). */
    TIMESTAMP(400),
    /** A secret, or a request that is answered with one, came in clear text (RFC 5849 2.1, 2.3, 3.4.4). */
    INSECURE(400),
    /** A limit was exceeded; the message names it. */
    LIMIT(413),
    /** The provider did not answer with 200. */
    REFUSED(502),
    /** {@code oauth_callback_confirmed} is not {@code true}: a provider of version 1.0, whose sessions can be fixed. */
    CALLBACK_NOT_CONFIRMED(502),
    /** The redirection is about another token than the one that was sent there. */
    OTHER_TOKEN(400);

    private final int status;

    OAuth1Error(int status) {
        this.status = status;
    }

    /** What to answer with. */
    public int status() {
        return status;
    }
}
