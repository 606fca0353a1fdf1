package dev.sansio.socks;

/** What a token of GSSAPI is for: the field MTYP (RFC 1961 sections 3.3 and 4.3). */
public enum SocksTokenType {
    /** Establishes the security context. */
    CONTEXT(1),
    /** Agrees on the level of protection. */
    PROTECTION_LEVEL(2);

    final int code;

    SocksTokenType(int code) {
        this.code = code;
    }
}
