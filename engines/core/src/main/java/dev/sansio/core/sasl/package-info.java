/**
 * SASL (RFC 4422) without I/O: how a user proves who it is, for whatever protocol carries the messages.
 *
 * <p>A {@link dev.sansio.core.sasl.SaslClient} answers challenges, a {@link dev.sansio.core.sasl.SaslServer} poses them
 * and asks its caller what only a store of users can know. Messages are the mechanism's own bytes: encodings such as
 * Base64, cancellation and the order of commands belong to the protocol that carries them.
 *
 * <pre>{@code
 * SaslClient client = SaslClients.choose(offered, credentials, allowed, random, binding, SaslLimits.DEFAULTS);
 * if (client.sendsInitialResponse()) send(client.mechanism(), client.respond(new byte[0]));
 * // for every challenge: send(client.respond(challenge))
 * // when the server reports success: believe it only if client.completed()
 * }</pre>
 *
 * <table>
 * <caption>Mechanisms</caption>
 * <tr><th>mechanism</th><th>specification</th></tr>
 * <tr><td>SCRAM-SHA-256, SCRAM-SHA-1, each also with -PLUS</td><td>RFC 5802, RFC 7677, RFC 9266, RFC 5929</td></tr>
 * <tr><td>OAUTHBEARER</td><td>RFC 7628, RFC 6750</td></tr>
 * <tr><td>XOAUTH2</td><td>the mail providers' predecessor of OAUTHBEARER</td></tr>
 * <tr><td>PLAIN</td><td>RFC 4616</td></tr>
 * <tr><td>LOGIN</td><td>no standard: two prompts, as mail servers use it</td></tr>
 * <tr><td>CRAM-MD5</td><td>RFC 2195</td></tr>
 * <tr><td>EXTERNAL</td><td>RFC 4422 appendix A</td></tr>
 * <tr><td>ANONYMOUS</td><td>RFC 4505</td></tr>
 * </table>
 *
 * <p>Names and passwords of SCRAM, and those that a PLAIN or LOGIN server checks, are prepared by SASLprep
 * (RFC 4013): {@link dev.sansio.core.sasl.SaslPrep}.
 *
 * <p>Attacks that are defended against:
 *
 * <ul>
 *   <li>a server that knows no password: SCRAM is complete only after the server's signature was verified;
 *   <li>a middleman who replays the exchange on another connection: channel binding;
 *   <li>a middleman who hides the -PLUS mechanisms: the {@code y} flag, checked by the server;
 *   <li>a server that asks for an endless key derivation, or for one so short that guessing is cheap:
 *       {@link dev.sansio.core.sasl.SaslLimits};
 *   <li>a server that reuses a nonce of its own liking: it must extend ours;
 *   <li>a client that probes for users: unknown user and wrong password are one answer, and SCRAM shows a salt that is
 *       always the same for the same unknown name ({@link dev.sansio.core.sasl.ScramDecoy});
 *   <li>a user who acts as another: every authorization identity that differs is a question of its own
 *       ({@link dev.sansio.core.sasl.SaslStep.Authorize}), which nobody can forget;
 *   <li>injection through NUL, {@code ^A}, comma and the like in names and tokens: refused or escaped;
 *   <li>timing: proofs and signatures are compared in constant time.
 * </ul>
 *
 * <p>Left out: GSSAPI and GS2-KRB5 (they need a Kerberos library that does I/O), DIGEST-MD5 (obsolete: RFC 6331), NTLM
 * (no public specification worth trusting, and MD4), SASL security layers (TLS does that), SCRAM-SHA-512 (no RFC).
 *
 * <p>Threading: a client or server serves one exchange and one caller at a time; it keeps no thread, lock or clock and
 * makes no randomness of its own. Deriving a SCRAM key costs processor time, bounded by the limit on iterations.
 */
@NullMarked
package dev.sansio.core.sasl;

import org.jspecify.annotations.NullMarked;
