/**
 * TLS 1.2 (RFC 5246) and 1.3 (RFC 8446) as an engine, both roles, on the JDK's {@link javax.net.ssl.SSLEngine}.
 *
 * <p>A {@link dev.sansio.tls.TlsConfig} is a policy, made once from memory ({@link dev.sansio.tls.TlsCredentials},
 * {@link dev.sansio.tls.TlsTrust}) and shared; a {@link dev.sansio.tls.TlsEngine} is one connection, most often the carrier
 * of another engine:
 *
 * <pre>{@code
 * TlsEngine tls = TlsEngine.client(config, "mail.example.org", 465);
 * Stack<SmtpCommand, SmtpEvent> stack = Stack.of(tls.carrier(), smtp, event -> null);
 * }</pre>
 *
 * <p>Threading: an engine serves one caller at a time and keeps no thread or lock; a policy may be shared by threads. The
 * handshake computes within {@code poll}, for some milliseconds, so an OPENING engine is better drained away from an event
 * loop. What the JDK keeps for itself, its clock for the validity of certificates and its session cache, is its own:
 * {@link dev.sansio.tls.TlsTrust#at} sets the time, {@link dev.sansio.tls.TlsConfig.Builder#random} the randomness.
 *
 * <h2>Attacks we know</h2>
 *
 * <table>
 * <caption>Where they are met, and the test</caption>
 * <tr><th>attack</th><th>answer</th><th>test</th></tr>
 * <tr><td>downgrade to versions before 1.2 (RFC 8996)</td><td>they are no {@code TlsVersion}; the JDK checks the sentinels
 *     of RFC 8446, section 4.1.3</td><td>TlsConfigTest</td></tr>
 * <tr><td>a certificate of another host or authority, or of another time</td><td>{@code TlsConfig}: verified by default,
 *     and no way to trust everybody</td><td>TlsHandshakeTest</td></tr>
 * <tr><td>ALPACA: a server of another protocol behind the same certificate</td><td>{@code Agreement}: no
 *     application protocol, no session</td><td>TlsHandshakeTest</td></tr>
 * <tr><td>plain text slipped in before STARTTLS</td><td>{@code RecordHeader}: fails as {@code not-tls}, for every
 *     cut</td><td>TlsRecordTest</td></tr>
 * <tr><td>truncation</td><td>{@code TlsEngine.settle}: an end without {@code close_notify} is a failure; a failure of ours
 *     is a fatal alert and never {@code close_notify}</td><td>TlsRecordTest</td></tr>
 * <tr><td>records that are too long</td><td>{@code RecordHeader}, before the body has come</td><td>TlsRecordTest</td></tr>
 * <tr><td>forged, repeated, reordered records</td><td>the JDK; earlier records are still told</td><td>TlsRecordTest</td></tr>
 * <tr><td>floods of key updates, tickets, warnings, empty records</td><td>{@code Account.message}: one budget for whatever
 *     is not application data</td><td>TlsFloodTest, AccountTest</td></tr>
 * <tr><td>endless or very large handshakes</td><td>{@code Account.announced}; the JDK bounds single messages and
 *     chains</td><td>TlsFloodTest, the laws</td></tr>
 * <tr><td>slow handshakes</td><td>{@code TlsLimits.handshake}, however busy the peer is</td><td>TlsTimeTest</td></tr>
 * <tr><td>renegotiation, by either side</td><td>{@code Incoming.nextLength} refuses it; with TLS 1.3, the JDK</td><td>TlsFloodTest</td></tr>
 * <tr><td>defects of the JDK that hostile input may find</td><td>{@code Records}: whatever it throws is a failure of the
 *     session</td><td>TlsFuzzTest</td></tr>
 * <tr><td>keys in messages and logs</td><td>{@code Pem}, {@code TlsCredentials}: neither content nor cause is
 *     shown</td><td>PemTest</td></tr>
 * </table>
 *
 * <h2>What is left out, and why</h2>
 *
 * <ul>
 *   <li>Versions before 1.2 (RFC 8996); renegotiation and compression, which only made attacks possible.
 *   <li>Early data (0-RTT), external pre-shared keys, keying-material exporters, encrypted client hello, post-handshake
 *       client authentication, raw public keys, choice of groups: the JDK of our time has no interface for them.
 *   <li>Revocation (OCSP, CRL): asking is input and output. Stapled responses could be judged, and are not yet.
 *   <li>Events for tickets, key updates and warning alerts: the JDK keeps them to itself. They are counted against
 *       {@link dev.sansio.tls.TlsLimits}, since a record without application data is all that is seen of them. A fatal alert
 *       is a failure with its name; {@code user_canceled} is followed by the peer's end, which is told.
 *   <li>Alerts of our choice: failures that the JDK does not know ({@code not-tls}, {@code limit}, {@code timeout}, ...) leave
 *       as {@code unexpected_message} or {@code internal_error}. Application data that waits when the JDK itself fails is
 *       dropped.
 *   <li>Empty records of TLS 1.3, which RFC 8446, section 5.4, permits: the JDK takes them for forged ones.
 *   <li>Half-close under TLS 1.2: the JDK answers {@code close_notify} at once, as RFC 5246, section 7.2.1 demands.
 *   <li>DTLS and QUIC: other engines.
 * </ul>
 */
@NullMarked
package dev.sansio.tls;

import org.jspecify.annotations.NullMarked;
