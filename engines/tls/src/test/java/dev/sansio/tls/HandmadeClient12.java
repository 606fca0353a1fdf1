package dev.sansio.tls;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.XECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** As {@link HandmadeClient}, of TLS 1.2 (RFC 5246), with X25519 and TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256. */
final class HandmadeClient12 {

    private static final int CHANGE_CIPHER_SPEC = 20;
    private static final int CLIENT_KEY_EXCHANGE = 16;
    private static final int SERVER_KEY_EXCHANGE = 12;
    private static final int FINISHED = 20;

    private final End server;
    private final byte[] key;
    private final byte[] salt;
    private long sequence;

    /** Negotiates with a server of ours. */
    HandmadeClient12(End server) throws GeneralSecurityException {
        this.server = server;
        server.engine.advance(0);
        KeyPair own = KeyPairGenerator.getInstance("X25519").generateKeyPair();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        messages.writeBytes(clientHello());
        sendPlain(HandmadeClient.HANDSHAKE, clientHello());
        byte[] answer = bodies(server.transmit());
        messages.writeBytes(answer);
        byte[] serverRandom = Arrays.copyOfRange(answer, 6, 38);

        BigInteger share = ((XECPublicKey) own.getPublic()).getU();
        byte[] exchange = HandmadeClient.message(
                CLIENT_KEY_EXCHANGE, HandmadeClient.hex("20" + HandmadeClient.littleEndian(share)));
        messages.writeBytes(exchange);
        sendPlain(HandmadeClient.HANDSHAKE, exchange);
        sendPlain(CHANGE_CIPHER_SPEC, new byte[] {1});

        // The public key follows the type of the curve, its name and a length (RFC 8422 section 5.4).
        byte[] premaster = HandmadeClient.agree(own, answer, body(answer, SERVER_KEY_EXCHANGE) + 4);
        byte[] clientRandom = new byte[32];
        byte[] master = prf(premaster, "master secret", concat(clientRandom, serverRandom), 48);
        byte[] keys = prf(master, "key expansion", concat(serverRandom, clientRandom), 40);
        key = Arrays.copyOf(keys, 16);
        salt = Arrays.copyOfRange(keys, 32, 36);
        byte[] hash = HandmadeClient.sha256(messages.toByteArray());
        send(HandmadeClient.HANDSHAKE, HandmadeClient.message(FINISHED, prf(master, "client finished", hash, 12)));
    }

    /** Sends a record that holds just this. */
    void send(int type, byte[] content) throws GeneralSecurityException {
        byte[] counted = ByteBuffer.allocate(13)
                .putLong(sequence)
                .put(new byte[] {(byte) type, 3, 3})
                .putShort((short) content.length)
                .array();
        byte[] nonce = ByteBuffer.allocate(12).put(salt).putLong(sequence).array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(counted);
        byte[] sealed = cipher.doFinal(content);
        sendPlain(
                type,
                ByteBuffer.allocate(8 + sealed.length)
                        .putLong(sequence)
                        .put(sealed)
                        .array());
        sequence++;
    }

    private void sendPlain(int type, byte[] content) {
        server.engine.receive(ByteBuffer.wrap(HandmadeClient.record(type, content)), 0);
        server.poll();
    }

    private static byte[] clientHello() {
        return HandmadeClient.message(
                1,
                HandmadeClient.hex("0303" + "00".repeat(32) + "00" + "0002c02b" + "0100" + "001d"
                        + "000a00040002001d"
                        + "000b00020100"
                        + "000d000600040807" + "0403"
                        + "ff01000100"));
    }

    /** What the records hold, one after another. */
    private static byte[] bodies(byte[] records) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int at = 0; at < records.length; ) {
            int length = ByteBuffer.wrap(records).getShort(at + 3);
            all.write(records, at + 5, length);
            at += 5 + length;
        }
        return all.toByteArray();
    }

    /** Where the body of the first message of a type begins. */
    private static int body(byte[] messages, int type) {
        int at = 0;
        while (messages[at] != type) {
            at += 4 + (ByteBuffer.wrap(messages).getInt(at) & 0xFF_FFFF);
        }
        return at + 4;
    }

    /** Section 5. */
    private static byte[] prf(byte[] secret, String label, byte[] seed, int length) throws GeneralSecurityException {
        byte[] named = concat(label.getBytes(StandardCharsets.US_ASCII), seed);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        for (byte[] a = HandmadeClient.hmac(secret, named);
                output.size() < length;
                a = HandmadeClient.hmac(secret, a)) {
            output.writeBytes(HandmadeClient.hmac(secret, concat(a, named)));
        }
        return Arrays.copyOf(output.toByteArray(), length);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
