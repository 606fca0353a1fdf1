package dev.sansio.socks;

import dev.sansio.core.Limit;
import java.time.Duration;

/**
 * Every bound that the engines keep. Names and passwords of SOCKS 5 have a length of one octet, and need none.
 *
 * @param userId octets of the user id of SOCKS 4
 * @param domain octets of the name of SOCKS 4A; 255 at most, as in SOCKS 5
 * @param methodMessage octets of a token of GSSAPI, or of what an application reads at once for a method of its own; 65535
 *     at most
 * @param methodMessages how many of them one side may receive
 * @param handshake how long one message of the handshake may take, from when it is awaited until it is complete; zero for
 *     ever. It counts only while the engine is hungry
 * @param reply how long a client awaits the reply to its request, for which the proxy has to connect; zero for ever
 * @param secondReply how long a client awaits the second reply to BIND; zero for ever
 */
public record SocksLimits(
        Limit userId,
        Limit domain,
        Limit methodMessage,
        Limit methodMessages,
        Duration handshake,
        Duration reply,
        Duration secondReply) {

    /** 255 octets, 16 messages; half a minute for a message, and the two minutes that SOCKS 4 gives a proxy. */
    public static final SocksLimits DEFAULTS = new SocksLimits(
            new Limit("SocksLimits.userId", 255),
            new Limit("SocksLimits.domain", 255),
            new Limit("SocksLimits.methodMessage", 65_535),
            new Limit("SocksLimits.methodMessages", 16),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2).plusSeconds(10),
            Duration.ofMinutes(2).plusSeconds(10));

    /** Checks what the wire can carry. */
    public SocksLimits {
        if (domain.value() > 255 || methodMessage.value() > 65_535) {
            throw new IllegalArgumentException("a name has at most 255 octets, and a token 65535");
        }
    }

    /** These limits, with {@link #userId} and {@link #domain} at other values. */
    public SocksLimits withNames(long userIdOctets, long domainOctets) {
        return new SocksLimits(
                new Limit(userId.name(), userIdOctets),
                new Limit(domain.name(), domainOctets),
                methodMessage,
                methodMessages,
                handshake,
                reply,
                secondReply);
    }

    /** These limits, with {@link #methodMessage} and {@link #methodMessages} at other values. */
    public SocksLimits withMethods(long octets, long messages) {
        return new SocksLimits(
                userId,
                domain,
                new Limit(methodMessage.name(), octets),
                new Limit(methodMessages.name(), messages),
                handshake,
                reply,
                secondReply);
    }

    /** These limits, with other times. */
    public SocksLimits withTimes(Duration handshakeTime, Duration replyTime, Duration secondReplyTime) {
        return new SocksLimits(
                userId, domain, methodMessage, methodMessages, handshakeTime, replyTime, secondReplyTime);
    }
}
