package dev.sansio.tls;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.XECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A client of TLS 1.3 (RFC 8446) by hand, with X25519 and TLS_AES_128_GCM_SHA256, which seals what no decent implementation
 * would: records without content, say. It believes whatever server it meets.
 */
final class HandmadeClient {

    static final int ALERT = 21;
    static final int HANDSHAKE = 22;
    static final int APPLICATION_DATA = 23;

    private static final int HEADER = 5;
    private static final int TAG = 16;
    private static final int FINISHED = 20;
    private static final byte[] NOTHING = {};
    private static final byte[] ZEROS = new byte[32];

    /** The keys of one direction (section 7.3). */
    private static final class Traffic {
        private final byte[] secret;
        private final byte[] key;
        private final byte[] iv;
        private long sequence;

        Traffic(byte[] secret) throws GeneralSecurityException {
            this.secret = secret;
            this.key = expand(secret, "key", NOTHING, 16);
            this.iv = expand(secret, "iv", NOTHING, 12);
        }

        byte[] apply(int mode, byte[] header, byte[] body) throws GeneralSecurityException {
            ByteBuffer nonce = ByteBuffer.wrap(iv.clone());
            nonce.putLong(4, nonce.getLong(4) ^ sequence++);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG, nonce.array()));
            cipher.updateAAD(header);
            return cipher.doFinal(body);
        }
    }

    private final End server;
    private final ByteArrayOutputStream transcript = new ByteArrayOutputStream();
    private final ByteArrayOutputStream flight = new ByteArrayOutputStream();
    private Traffic reading;
    private Traffic writing;

    /** Negotiates with a server of ours. */
    HandmadeClient(End server) throws GeneralSecurityException {
        this.server = server;
        server.engine.advance(0);
        KeyPair share = KeyPairGenerator.getInstance("X25519").generateKeyPair();
        byte[] hello = clientHello(((XECPublicKey) share.getPublic()).getU());
        transcript.writeBytes(hello);
        give(record(HANDSHAKE, hello));

        ByteBuffer answer = ByteBuffer.wrap(server.transmit());
        byte[] serverHello = next(answer);
        transcript.writeBytes(serverHello);
        byte[] handshakeSecret =
                extract(derive(extract(NOTHING, ZEROS), "derived", NOTHING), agree(share, serverHello));
        byte[] hash = transcript.toByteArray();
        writing = new Traffic(derive(handshakeSecret, "c hs traffic", hash));
        reading = new Traffic(derive(handshakeSecret, "s hs traffic", hash));
        readFlight(answer);
        transcript.writeBytes(flight.toByteArray());

        byte[] master = extract(derive(handshakeSecret, "derived", NOTHING), ZEROS);
        byte[] whole = transcript.toByteArray();
        byte[] proof = hmac(expand(writing.secret, "finished", NOTHING, 32), sha256(whole));
        give(sealed(HANDSHAKE, message(FINISHED, proof)));
        writing = new Traffic(derive(master, "c ap traffic", whole));
    }

    /** Sends a record that holds just this. */
    void send(int type, byte[] content) throws GeneralSecurityException {
        give(sealed(type, content));
    }

    /** Sends a record that holds nothing but padding (section 5.4). */
    void sendPadding(int length) throws GeneralSecurityException {
        byte[] inner = new byte[length + 1];
        inner[0] = APPLICATION_DATA;
        give(sealed(inner));
    }

    /** Sends a record as it stands. */
    void sendPlain(int type, byte[] content) {
        give(record(type, content));
    }

    static byte[] message(int type, byte[] body) {
        return ByteBuffer.allocate(4 + body.length)
                .putInt(type << 24 | body.length)
                .put(body)
                .array();
    }

    static byte[] clientHello(BigInteger share) {
        byte[] hello = hex("0303" + "00".repeat(32) + "00" + "00021301" + "0100" + "004c"
                + "002b00030203" + "04"
                + "000a00040002001d"
                + "000d000a0008" + "0807040308040401"
                + "00330026" + "0024" + "001d0020" + littleEndian(share)
                + "ff01000100");
        return message(1, hello);
    }

    private void give(byte[] bytes) {
        server.engine.receive(ByteBuffer.wrap(bytes), 0);
        server.poll();
    }

    private byte[] sealed(int type, byte[] content) throws GeneralSecurityException {
        byte[] inner = Arrays.copyOf(content, content.length + 1);
        inner[content.length] = (byte) type;
        return sealed(inner);
    }

    private byte[] sealed(byte[] inner) throws GeneralSecurityException {
        byte[] header = header(APPLICATION_DATA, inner.length + TAG);
        byte[] body = writing.apply(Cipher.ENCRYPT_MODE, header, inner);
        return ByteBuffer.allocate(HEADER + body.length).put(header).put(body).array();
    }

    static byte[] record(int type, byte[] body) {
        return ByteBuffer.allocate(HEADER + body.length)
                .put(header(type, body.length))
                .put(body)
                .array();
    }

    private static byte[] header(int type, int length) {
        return new byte[] {(byte) type, 3, 3, (byte) (length >> 8), (byte) length};
    }

    private static byte[] next(ByteBuffer records) {
        byte[] body = new byte[records.getShort(records.position() + 3)];
        records.position(records.position() + HEADER).get(body);
        return body;
    }

    /** EncryptedExtensions up to Finished, of which the content is of no interest. */
    private void readFlight(ByteBuffer records) throws GeneralSecurityException {
        while (records.hasRemaining()) {
            byte[] header = new byte[HEADER];
            records.duplicate().get(header);
            byte[] inner = reading.apply(Cipher.DECRYPT_MODE, header, next(records));
            int end = inner.length - 1;
            while (inner[end] == 0) {
                end--;
            }
            flight.write(inner, 0, end);
        }
    }

    /** The share of the server is in its key_share extension, wherever that is. */
    private static byte[] agree(KeyPair own, byte[] serverHello) throws GeneralSecurityException {
        String marked = new String(hex("00330024001d0020"), StandardCharsets.ISO_8859_1);
        int at = new String(serverHello, StandardCharsets.ISO_8859_1).indexOf(marked) + marked.length();
        return agree(own, serverHello, at);
    }

    /** The secret of our key pair and the public key at an index, the least significant byte first. */
    static byte[] agree(KeyPair own, byte[] bytes, int at) throws GeneralSecurityException {
        byte[] u = new byte[32];
        for (int i = 0; i < u.length; i++) {
            u[i] = bytes[at + u.length - 1 - i];
        }
        KeyAgreement agreement = KeyAgreement.getInstance("X25519");
        agreement.init(own.getPrivate());
        agreement.doPhase(
                KeyFactory.getInstance("X25519")
                        .generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, new BigInteger(1, u))),
                true);
        return agreement.generateSecret();
    }

    // --- the key schedule (section 7.1) ---

    private static byte[] extract(byte[] salt, byte[] material) throws GeneralSecurityException {
        return hmac(salt.length == 0 ? ZEROS : salt, material);
    }

    private static byte[] derive(byte[] secret, String label, byte[] messages) throws GeneralSecurityException {
        return expand(secret, label, sha256(messages), 32);
    }

    private static byte[] expand(byte[] secret, String label, byte[] context, int length)
            throws GeneralSecurityException {
        byte[] name = ("tls13 " + label).getBytes(StandardCharsets.US_ASCII);
        ByteBuffer info = ByteBuffer.allocate(5 + name.length + context.length)
                .putShort((short) length)
                .put((byte) name.length)
                .put(name)
                .put((byte) context.length)
                .put(context)
                .put((byte) 1);
        return Arrays.copyOf(hmac(secret, info.array()), length);
    }

    static byte[] hmac(byte[] key, byte[] data) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(data);
    }

    static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    static byte[] hex(String digits) {
        byte[] bytes = new byte[digits.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }

    static String littleEndian(BigInteger number) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < 32; i++) {
            digits.append(String.format("%02x", number.shiftRight(8 * i).intValue() & 0xFF));
        }
        return digits.toString();
    }
}
