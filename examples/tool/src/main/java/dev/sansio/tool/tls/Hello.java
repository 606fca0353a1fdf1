package dev.sansio.tool.tls;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the hellos say (RFC 8446, sections 4.1.2 and 4.1.3). A length that is too long underflows or is illegal. */
final class Hello {

    private static final int RANDOM = 32;
    private static final int SERVER_NAME = 0;
    private static final int ALPN = 16;
    private static final int SUPPORTED_VERSIONS = 43;

    /** The first bytes of the random of a server that asks for another hello: SHA-256 of "HelloRetryRequest". */
    private static final long RETRY = 0xCF21AD74E59A6111L;

    private Hello() {}

    static Seen.ClientHello client(ByteBuffer body) {
        int length = body.remaining();
        int legacy = body.getShort() & 0xFFFF;
        skip(body, RANDOM);
        vector8(body); // session
        vector16(body); // suites
        vector8(body); // compression
        Map<Integer, ByteBuffer> extensions = extensions(body);
        ByteBuffer versions = extensions.get(SUPPORTED_VERSIONS);
        return new Seen.ClientHello(
                length,
                serverName(extensions.get(SERVER_NAME)),
                applicationProtocols(extensions.get(ALPN)),
                versions == null ? List.of(Names.version(legacy)) : versions(vector8(versions)));
    }

    static Seen.ServerHello server(ByteBuffer body) {
        int length = body.remaining();
        int version = body.getShort() & 0xFFFF;
        boolean retry = body.getLong(body.position()) == RETRY;
        skip(body, RANDOM);
        vector8(body); // session
        String suite = Names.hex(body.getShort() & 0xFFFF);
        body.get(); // compression
        ByteBuffer chosen = extensions(body).get(SUPPORTED_VERSIONS);
        return new Seen.ServerHello(
                length, Names.version(chosen == null ? version : chosen.getShort() & 0xFFFF), suite, retry);
    }

    private static Map<Integer, ByteBuffer> extensions(ByteBuffer body) {
        Map<Integer, ByteBuffer> extensions = new TreeMap<>();
        if (body.hasRemaining()) {
            ByteBuffer all = vector16(body);
            while (all.hasRemaining()) {
                int type = all.getShort() & 0xFFFF;
                extensions.put(type, vector16(all));
            }
        }
        return extensions;
    }

    /** RFC 6066, section 3. */
    private static @Nullable String serverName(@Nullable ByteBuffer extension) {
        if (extension == null || !extension.hasRemaining()) {
            return null;
        }
        ByteBuffer names = vector16(extension);
        int type = names.get();
        return type == 0 ? text(vector16(names)) : null;
    }

    /** RFC 7301, section 3.1. */
    private static List<String> applicationProtocols(@Nullable ByteBuffer extension) {
        List<String> protocols = new ArrayList<>();
        if (extension != null) {
            ByteBuffer names = vector16(extension);
            while (names.hasRemaining()) {
                protocols.add(text(vector8(names)));
            }
        }
        return protocols;
    }

    private static List<String> versions(ByteBuffer numbers) {
        List<String> versions = new ArrayList<>();
        while (numbers.hasRemaining()) {
            versions.add(Names.version(numbers.getShort() & 0xFFFF));
        }
        return versions;
    }

    private static String text(ByteBuffer bytes) {
        return StandardCharsets.ISO_8859_1.decode(bytes).toString();
    }

    private static ByteBuffer vector8(ByteBuffer from) {
        return part(from, from.get() & 0xFF);
    }

    private static ByteBuffer vector16(ByteBuffer from) {
        return part(from, from.getShort() & 0xFFFF);
    }

    private static ByteBuffer part(ByteBuffer from, int length) {
        ByteBuffer part = from.slice().limit(length);
        skip(from, length);
        return part;
    }

    private static void skip(ByteBuffer bytes, int count) {
        bytes.position(bytes.position() + count);
    }
}
