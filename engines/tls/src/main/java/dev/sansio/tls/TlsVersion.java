package dev.sansio.tls;

/** The versions of TLS that are still in use; RFC 8996 forbids the older ones. */
public enum TlsVersion {
    /** TLS 1.2, RFC 5246. */
    TLS_1_2("TLSv1.2"),
    /** TLS 1.3, RFC 8446. */
    TLS_1_3("TLSv1.3");

    private final String jsseName;

    TlsVersion(String jsseName) {
        this.jsseName = jsseName;
    }

    /** The name by which the JDK knows it. */
    String jsseName() {
        return jsseName;
    }
}
