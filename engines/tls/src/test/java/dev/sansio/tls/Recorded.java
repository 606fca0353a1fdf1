package dev.sansio.tls;

import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Engines that do the same in every run, and what they have sent in one: with seeded randomness and Ed25519 credentials a
 * fresh engine continues a recorded conversation.
 */
final class Recorded {

    private static final TlsCredentials SERVER = Given.credentials("server");
    private static final TlsTrust TRUST = Given.trust();

    private Recorded() {}

    static TlsEngine client() {
        return Given.client(
                TlsConfig.client().trust(TRUST).random(Given.seeded(1)).build());
    }

    static TlsEngine server(TlsVersion version) {
        return TlsEngine.server(TlsConfig.server(SERVER)
                .versions(version)
                .random(Given.seeded(2))
                .build());
    }

    /** A pair that has negotiated. */
    static Pair pair(TlsVersion version) {
        return new Pair(client(), server(version)).start();
    }

    /** All that an end has transmitted. */
    static Octets output(End end) {
        return Octets.of(end.everythingTransmitted());
    }

    /** The records that an end has transmitted since it had transmitted so many. */
    static Octets since(End end, int transmitted) {
        return Octets.concat(end.transmitted.subList(transmitted, end.transmitted.size()).stream()
                .map(Octets::of)
                .toList());
    }

    /** What a peer reads in output: how application data was packed into records may depend on when it was drained. */
    static Object opened(TlsEngine peer, Octets output) {
        End reader = new End(peer);
        peer.advance(0);
        reader.poll();
        reader.transmit();
        peer.receive(output.toBuffer(), 0);
        reader.poll();
        List<Object> read = new ArrayList<>(reader.events);
        read.add(Octets.of(reader.received.toByteArray()));
        read.add(reader.code());
        return read;
    }

    /** So many bytes that are not all the same. */
    static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i * 31 + (i >>> 8));
        }
        return bytes;
    }

    static TlsCommand.Write write(byte[] bytes) {
        return new TlsCommand.Write(ByteBuffer.wrap(Arrays.copyOf(bytes, bytes.length)));
    }
}
