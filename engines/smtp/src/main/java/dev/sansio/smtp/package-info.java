/**
 * SMTP (RFC 5321) and LMTP (RFC 2033) as engines, in both roles.
 *
 * <p>{@link dev.sansio.smtp.SmtpClientEngine} takes {@link dev.sansio.smtp.SmtpCommand}s and tells
 * {@link dev.sansio.smtp.SmtpEvent}s; {@link dev.sansio.smtp.SmtpServerEngine} takes
 * {@link dev.sansio.smtp.SmtpServerCommand}s and tells {@link dev.sansio.smtp.SmtpServerEvent}s.
 * {@link dev.sansio.smtp.SmtpStartTls} makes either change to TLS. Mechanisms of authentication come from
 * {@code dev.sansio.core.sasl}.
 *
 * <p>Threading: an engine serves one caller at a time and keeps no thread, lock or clock.
 *
 * <p>Specifications:
 *
 * <table>
 * <caption>What is covered</caption>
 * <tr><th>specification</th><th>subject</th><th>where</th></tr>
 * <tr><td>RFC 5321 4.1, 4.3, 4.4.1, 4.5.1-4.5.3</td><td>commands, order, replies, sizes, timeouts</td>
 *     <td>both engines, {@link dev.sansio.smtp.SmtpLimits}, {@link dev.sansio.smtp.SmtpTimeouts}</td></tr>
 * <tr><td>RFC 2033</td><td>LMTP</td><td>the configs' {@code lmtp}</td></tr>
 * <tr><td>RFC 2920</td><td>PIPELINING</td><td>the client groups what may be grouped; the server answers in order</td></tr>
 * <tr><td>RFC 1870, 6152, 6531</td><td>SIZE, 8BITMIME, SMTPUTF8</td>
 *     <td>{@link dev.sansio.smtp.MailParameters}, {@link dev.sansio.smtp.SmtpPath}</td></tr>
 * <tr><td>RFC 3030</td><td>CHUNKING, BINARYMIME</td><td>{@link dev.sansio.smtp.SmtpCommand.Envelope},
 *     {@link dev.sansio.smtp.SmtpCommand.Bdat}</td></tr>
 * <tr><td>RFC 3207, 8314</td><td>STARTTLS, implicit TLS</td><td>{@link dev.sansio.smtp.SmtpStartTls}, {@code implicitTls}</td></tr>
 * <tr><td>RFC 4954</td><td>AUTH</td><td>{@link dev.sansio.smtp.SmtpCommand.Authenticate},
 *     {@link dev.sansio.smtp.SmtpServerEvent.AuthReceived}</td></tr>
 * <tr><td>RFC 2034, 3463</td><td>enhanced status codes</td><td>{@link dev.sansio.smtp.EnhancedStatus}</td></tr>
 * <tr><td>RFC 3461, 2852, 4865, 6710, 8689</td><td>DSN, DELIVERBY, FUTURERELEASE, MT-PRIORITY, REQUIRETLS</td>
 *     <td>{@link dev.sansio.smtp.MailParameters}, {@link dev.sansio.smtp.RcptParameters}</td></tr>
 * <tr><td>RFC 9422</td><td>LIMITS: RCPTMAX</td><td>{@link dev.sansio.smtp.Capabilities#limit}</td></tr>
 * <tr><td>RFC 1985</td><td>ETRN</td><td>{@link dev.sansio.smtp.SmtpCommand.Etrn}</td></tr>
 * </table>
 *
 * <p>Attacks, where they end, and the tests that prove it:
 *
 * <table>
 * <caption>Attacks</caption>
 * <tr><th>attack</th><th>defence</th><th>test</th></tr>
 * <tr><td>smuggling by lookalikes of the end of a body (CVE-2023-51764, -51765, -51766)</td>
 *     <td>{@code BodyReader}: only CR LF . CR LF ends; {@code BodyWriter}: bare CR and LF never leave</td>
 *     <td>{@code SmtpSmugglingTest}</td></tr>
 * <tr><td>text injected behind STARTTLS or its answer (CVE-2011-0411)</td><td>a fresh engine on TLS; TLS gets the text</td>
 *     <td>{@code SmtpStartTlsTest}, for every cut</td></tr>
 * <tr><td>STARTTLS stripped to get a password</td><td>no secret without TLS unless the config says so; a distinct reason</td>
 *     <td>{@code SmtpClientTest.secretIsNotSentWithoutTls}</td></tr>
 * <tr><td>a server that reports success without knowing the password</td><td>success counts only if the exchange is complete</td>
 *     <td>{@code SmtpClientTest.successBeforeTheServerProvedItselfFailsTheSession}</td></tr>
 * <tr><td>commands in addresses, names and parameters</td><td>types that cannot hold them, {@code ClientCommands}</td>
 *     <td>{@code SmtpClientTest.noControlCharacterLeavesThroughAnyField}</td></tr>
 * <tr><td>answers shifted by one</td><td>every reply has its command; others fail the session</td>
 *     <td>{@code SmtpClientTest.replyThatAnswersNothingFailsTheSession}</td></tr>
 * <tr><td>commands in the octets of a refused chunk</td><td>{@code ServerBody} discards them</td>
 *     <td>{@code SmtpServerTest.octetsOfAnOutOfOrderChunkAreNoCommands}</td></tr>
 * <tr><td>endless lines, replies, bodies, mistakes, guesses, unread replies</td><td>{@link dev.sansio.smtp.SmtpLimits}</td>
 *     <td>{@code SmtpClientTest.limit*}, {@code SmtpServerTest.limit*}, the law of bounds</td></tr>
 * <tr><td>guesses that are called off before they are refused</td><td>an exchange that is given up counts as failed</td>
 *     <td>{@code SmtpServerTest.limitFailedAuthenticationsCountsThoseGivenUp}</td></tr>
 * <tr><td>an authentication relayed to another TLS connection</td><td>mechanisms that bind to the channel, on TLS only</td>
 *     <td>{@code SmtpServerTest.mechanismsThatBindToTheChannelAreOfferedOnTlsOnly}</td></tr>
 * <tr><td>a browser made to speak SMTP</td><td>a verb of HTTP ends the session</td>
 *     <td>{@code SmtpServerTest.httpIsHungUpOn}</td></tr>
 * <tr><td>bots that do not wait for the greeting</td><td>{@link dev.sansio.smtp.SmtpServerConfig#greetingDelay}</td>
 *     <td>{@code SmtpServerTest.whoSpeaksBeforeTheGreetingIsNoticed}</td></tr>
 * </table>
 *
 * <p>Left out: the message itself (RFC 5322, MIME; a body is octets, and is not converted where 8BITMIME is not offered);
 * routing by MX, retries and queues (who drives the engine does that); SASL security layers (TLS does that); BURL, MTRK,
 * NO-SOLICITING, RRVS, XCLIENT and XFORWARD have no types (their commands and parameters pass as
 * {@link dev.sansio.smtp.SmtpCommand.Other} and {@link dev.sansio.smtp.Parameter}). A server cannot tell whether commands
 * were pipelined where they must not be: that would depend on how the network cut them, and an engine's answers do not; what
 * stands there is never taken for a command ({@code SmtpServerTest.whatIsPipelinedWhereItMustNotBeIsNeverACommandTooEarly}). A
 * client whose server offers neither PIPELINING nor anything else is held to one command at a time.
 *
 * <p>Octets that come by BDAT are opaque (RFC 3030 section 2): a bare CR or LF in them is told as it is. Who passes such a
 * body on with DATA is safe with {@link dev.sansio.smtp.SmtpClientEngine}, which normalises.
 */
@NullMarked
package dev.sansio.smtp;

import org.jspecify.annotations.NullMarked;
