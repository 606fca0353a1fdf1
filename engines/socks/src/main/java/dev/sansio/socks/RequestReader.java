package dev.sansio.socks;

import dev.sansio.core.Bytes;
import dev.sansio.core.Inbox;
import dev.sansio.core.Limit;
import dev.sansio.core.Outbox;
import dev.sansio.core.Secret;
import dev.sansio.core.SessionFailedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what clients say; what it refuses or finds broken is answered before it tells. */
final class RequestReader {

    private static final int V4_HEADER = 8;
    private static final int V5_HEADER = 3;

    private final SocksServerConfig config;
    private final Inbox in;
    private final Outbox out;

    /** How much of a request of SOCKS 4 has no NUL, and where the NUL behind the user id is; 0 for not yet. */
    private int scanned = V4_HEADER;

    private int userIdEnd;

    RequestReader(SocksServerConfig config, Inbox in, Outbox out) {
        this.config = config;
        this.in = in;
        this.out = out;
    }

    /** Refuses a version that is not spoken; null if it is. */
    @Nullable
    SocksServerEvent refused(SocksVersion version) {
        if (config.versions().contains(version)) {
            return null;
        }
        if (version == SocksVersion.V5) {
            out.put(version.number()).put(SocksMethod.NONE_ACCEPTABLE);
        } else {
            ServerMessages.refusal(version, SocksReply.V4_REJECTED, out);
        }
        return new SocksServerEvent.VersionRefused(version);
    }

    // --- SOCKS 5 ---

    /** The first of ours that is among those offered. */
    @Nullable
    SocksMethod selectMethod(int count) {
        for (SocksMethod method : config.methods()) {
            for (int i = 2; i < 2 + count; i++) {
                if ((in.at(i) & 0xFF) == method.code()) {
                    return method;
                }
            }
        }
        return null;
    }

    List<SocksMethod> offered(int count) {
        List<SocksMethod> offered = new ArrayList<>(count);
        for (int i = 2; i < 2 + count; i++) {
            int code = in.at(i) & 0xFF;
            if (code != SocksMethod.NONE_ACCEPTABLE) {
                offered.add(SocksMethod.of(code));
            }
        }
        return List.copyOf(offered);
    }

    /** User name and password (RFC 1929 section 2); null for a partial message. Empty ones are the application's to judge. */
    @Nullable
    SocksServerEvent credentials() {
        if (in.at(0) != MethodExchange.VERSION) {
            ServerMessages.status(false, out);
            throw SocksFailure.malformed("user name and password have version " + (in.at(0) & 0xFF));
        }
        int name = in.ensure(2) ? in.at(1) & 0xFF : 0;
        if (!in.ensure(2 + name + 1)) {
            return null;
        }
        int password = in.at(2 + name) & 0xFF;
        if (!in.ensure(2 + name + 1 + password)) {
            return null;
        }
        String username = DomainSyntax.text(in.array(), in.from() + 2, name);
        if (username == null) {
            ServerMessages.status(false, out);
            throw SocksFailure.malformed("the user name is not UTF-8");
        }
        int from = in.from() + 2 + name + 1;
        byte[] octets = Arrays.copyOfRange(in.array(), from, from + password);
        Secret secret = Secret.of(octets);
        Arrays.fill(octets, (byte) 0);
        in.skip(2 + name + 1 + password);
        return new SocksServerEvent.CredentialsReceived(username, secret);
    }

    /** A request, or its refusal; null for a partial one. */
    @Nullable
    SocksServerEvent request5() {
        if (in.at(0) != SocksVersion.V5.number()) {
            throw broken(SocksVersion.V5, SocksFailure.malformed("a request has version " + (in.at(0) & 0xFF)));
        }
        if (!in.ensure(V5_HEADER + 1)) {
            return null;
        }
        if (!AddressCodec.isKnown(in.at(V5_HEADER))) {
            ServerMessages.refusal(SocksVersion.V5, SocksReply.ADDRESS_TYPE_NOT_SUPPORTED, out);
            return new SocksServerEvent.AddressTypeRefused(in.at(V5_HEADER) & 0xFF);
        }
        if (!in.ensure(V5_HEADER + AddressCodec.PREFIX)) {
            return null;
        }
        int length = V5_HEADER + AddressCodec.length(in.array(), in.from() + V5_HEADER);
        if (!in.ensure(length)) {
            return null;
        }
        SocksAddress destination = AddressCodec.read(in.array(), in.from() + V5_HEADER);
        if (destination == null) {
            throw broken(SocksVersion.V5, SocksFailure.malformed("a request has a name that is none"));
        }
        SocksRequest request =
                new SocksRequest(SocksVersion.V5, SocksCmd.of(in.at(1) & 0xFF), destination, "", in.at(2) & 0xFF);
        in.skip(length);
        return admitted(request);
    }

    // --- SOCKS 4 and 4A ---

    /** A request, or its refusal; null for a partial one. */
    @Nullable
    SocksServerEvent request4() {
        if (!in.ensure(V4_HEADER)) {
            return null;
        }
        int address = (int) AddressCodec.number(in.array(), in.from() + 4, 4);
        boolean named = ClientMessages.isMarker(address);
        SocksServerEvent refusal = refused(named ? SocksVersion.V4A : SocksVersion.V4);
        if (refusal != null) {
            return refusal;
        }
        if (userIdEnd == 0) {
            int end = nul(V4_HEADER, config.limits().userId());
            if (end < 0) {
                return null;
            }
            userIdEnd = end;
            scanned = end + 1;
        }
        int last = named ? nul(userIdEnd + 1, config.limits().domain()) : userIdEnd;
        return last < 0 ? null : request4(address, named, last);
    }

    private SocksServerEvent request4(int address, boolean named, int last) {
        byte[] array = in.array();
        int from = in.from();
        int port = AddressCodec.port(array, from + 2);
        String userId = DomainSyntax.text(array, from + V4_HEADER, userIdEnd - V4_HEADER);
        String name = named ? DomainSyntax.domain(array, from + userIdEnd + 1, last - userIdEnd - 1) : "";
        if (userId == null || name == null) {
            throw broken(SocksVersion.V4, SocksFailure.malformed("a request has a user id or a name that is none"));
        }
        SocksAddress destination = named ? SocksAddress.checkedDomain(name, port) : SocksAddress.ipv4(address, port);
        SocksRequest request = new SocksRequest(
                named ? SocksVersion.V4A : SocksVersion.V4, SocksCmd.of(in.at(1) & 0xFF), destination, userId, 0);
        in.skip(last + 1);
        return admitted(request);
    }

    /** Where the NUL is that ends a text, or -1; too long a text fails, whether its end was seen or not. */
    private int nul(int begin, Limit limit) {
        do {
            int end = Bytes.indexOf(in.array(), in.from() + scanned, in.to(), (byte) 0) - in.from();
            int length = (end >= 0 ? end : in.length()) - begin;
            if (!limit.admits(length)) {
                throw broken(SocksVersion.V4, limit.exceeded());
            }
            if (end >= 0) {
                return end;
            }
            scanned = in.length();
        } while (in.more());
        return -1;
    }

    // --- both ---

    private SocksServerEvent admitted(SocksRequest request) {
        boolean known = request.version() == SocksVersion.V5 || !request.cmd().equals(SocksCmd.UDP_ASSOCIATE);
        if (known && config.cmds().contains(request.cmd())) {
            return new SocksServerEvent.RequestReceived(request);
        }
        ServerMessages.refusal(request.version(), SocksReply.COMMAND_NOT_SUPPORTED, out);
        return new SocksServerEvent.CmdRefused(request);
    }

    /** The client is told before the session fails. */
    private SessionFailedException broken(SocksVersion version, SessionFailedException failure) {
        ServerMessages.refusal(version, SocksReply.GENERAL_FAILURE, out);
        return failure;
    }
}
