package dev.sansio.socks;

/**
 * A request as it came to a server.
 *
 * @param version of the protocol
 * @param cmd what is wanted
 * @param destination of CONNECT; of BIND, who is expected to connect; of UDP ASSOCIATE, whence the client will send, all zeros
 *     if it does not know
 * @param userId what a client of SOCKS 4 calls its user, which nothing proves; empty for SOCKS 5
 * @param reserved the field RSV, which should be 0 and harms nobody
 */
public record SocksRequest(SocksVersion version, SocksCmd cmd, SocksAddress destination, String userId, int reserved) {}
