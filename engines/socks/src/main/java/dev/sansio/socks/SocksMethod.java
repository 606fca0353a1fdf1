package dev.sansio.socks;

/**
 * A method of authentication (RFC 1928 section 3).
 *
 * @param code 0 to 254; 3 to 0x7F are assigned by IANA, 0x80 and above are private
 */
public record SocksMethod(int code) {

    /** None is required. */
    public static final SocksMethod NO_AUTHENTICATION = new SocksMethod(0);

    /** GSSAPI (RFC 1961): its tokens are the application's, their framing is the engine's. */
    public static final SocksMethod GSSAPI = new SocksMethod(1);

    /** User name and password (RFC 1929), which the engine speaks. */
    public static final SocksMethod USERNAME_PASSWORD = new SocksMethod(2);

    /** On the wire: none of the offered methods is acceptable. */
    static final int NONE_ACCEPTABLE = 0xFF;

    /** Checks the range. */
    public SocksMethod {
        if (code < 0 || code >= NONE_ACCEPTABLE) {
            throw new IllegalArgumentException("a method is 0 to 254: " + code);
        }
    }

    /** One of the constants, or a new one for another code. */
    public static SocksMethod of(int code) {
        switch (code) {
            case 0:
                return NO_AUTHENTICATION;
            case 1:
                return GSSAPI;
            case 2:
                return USERNAME_PASSWORD;
            default:
                return new SocksMethod(code);
        }
    }

    /** Whether no specification but one of the two sides' own says what it is: 0x80 to 0xFE. */
    public boolean isPrivate() {
        return code >= 0x80;
    }

    /** Whether the application has to say what is written and read. */
    boolean isForApplication() {
        return code != NO_AUTHENTICATION.code && code != USERNAME_PASSWORD.code;
    }

    @Override
    public String toString() {
        switch (code) {
            case 0:
                return "NO AUTHENTICATION REQUIRED";
            case 1:
                return "GSSAPI";
            case 2:
                return "USERNAME/PASSWORD";
            default:
                return "METHOD " + code;
        }
    }
}
