package dev.sansio.oauth.provider.model;

/**
 * The key that a token is bound to (RFC 7800 3.1): whoever has the token alone cannot use it.
 *
 * @param thumbprint in base64url
 */
public record Confirmation(Method method, String thumbprint) {

    /** How possession of the key is shown. */
    public enum Method {
        /** By a proof of DPoP; the thumbprint is that of a JWK (RFC 9449 6, RFC 7638). */
        DPOP("jkt", "DPoP"),
        /** By the certificate of the TLS connection; the thumbprint is that of the certificate (RFC 8705 3.1). */
        CERTIFICATE("x5t#S256", "Bearer");

        private final String member;
        private final String tokenType;

        Method(String member, String tokenType) {
            this.member = member;
            this.tokenType = tokenType;
        }

        /** The member of {@code cnf}. */
        public String member() {
            return member;
        }

        /** The {@code token_type} of such tokens. */
        public String tokenType() {
            return tokenType;
        }
    }
}
