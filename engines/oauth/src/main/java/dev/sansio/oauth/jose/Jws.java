package dev.sansio.oauth.jose;

import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.jwk.Base64Url;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A signed text in the compact serialization (RFC 7515 7.1): {@code header.payload.signature}, each in base64url. Immutable. */
public final class Jws {

    private final Secret text;
    private final int inputLength;
    private final JwsHeader header;
    private final byte[] payload;
    private final byte[] signature;

    private Jws(String text, int inputLength, JwsHeader header, byte[] payload, byte[] signature) {
        this.text = Secret.of(text);
        this.inputLength = inputLength;
        this.header = header;
        this.payload = payload;
        this.signature = signature;
    }

    /**
     * Signs a payload.
     *
     * @param type {@code typ}; null for none
     */
    public static Jws sign(byte[] payload, @Nullable String type, JoseSigner signer) {
        return sign(payload, type, Document.EMPTY, signer);
    }

    /** Signs a payload, with more members of the header, such as {@code jwk}. */
    public static Jws sign(byte[] payload, @Nullable String type, Document more, JoseSigner signer) {
        JwsHeader header = JwsHeader.of(signer, type, more);
        String input = Base64Url.encode(header.members().toBytes()) + "." + Base64Url.encode(payload);
        byte[] signature = signer.sign(input.getBytes(StandardCharsets.US_ASCII));
        return new Jws(input + "." + Base64Url.encode(signature), input.length(), header, payload.clone(), signature);
    }

    /**
     * Reads a text, without verifying it.
     *
     * @throws JoseException if it is malformed, longer than {@link JoseLimits#DEFAULTS}, or has an extension that must be
     *     understood
     */
    public static Jws parse(String text) {
        return parse(text, JoseLimits.DEFAULTS);
    }

    /**
     * Reads a text, without verifying it.
     *
     * @throws JoseException if it is malformed, too long, or has an extension that must be understood
     */
    public static Jws parse(String text, JoseLimits limits) {
        int first = text.indexOf('.');
        int second = text.indexOf('.', first + 1);
        if (!limits.text().admits(text.length()) || !limits.header().admits(first)) {
            throw new JoseException(JoseException.Reason.LIMIT, "the text, or its header, is too long");
        }
        if (first < 0 || second < 0 || text.indexOf('.', second + 1) >= 0) {
            throw malformed("three parts with dots between them");
        }
        return new Jws(
                text,
                second,
                header(part(text.substring(0, first))),
                part(text.substring(first + 1, second)),
                part(text.substring(second + 1)));
    }

    private static byte[] part(String text) {
        byte[] octets = Base64Url.decode(text);
        if (octets == null) {
            throw malformed("base64url");
        }
        return octets;
    }

    private static JwsHeader header(byte[] octets) {
        try {
            Document members = Document.read(octets);
            if (members.names().contains(JwsHeader.CRITICAL)) {
                throw new JoseException(JoseException.Reason.CRITICAL, "no extension is understood here");
            }
            return new JwsHeader(members);
        } catch (DocumentException wrong) {
            throw malformed("a header: " + wrong.getMessage());
        }
    }

    private static JoseException malformed(String expected) {
        return new JoseException(JoseException.Reason.MALFORMED, "expected " + expected);
    }

    /** What it says of itself. */
    public JwsHeader header() {
        return header;
    }

    /**
     * The payload, once the signature is found good.
     *
     * @throws JoseException if it is not
     */
    public byte[] payload(JoseVerifier verifier) {
        verifier.verify(this);
        return payload.clone();
    }

    /** The payload of whomever: to learn whose keys verify it, and for nothing else. */
    public byte[] unverifiedPayload() {
        return payload.clone();
    }

    /** What is signed: header and payload, encoded. */
    public byte[] signingInput() {
        return Arrays.copyOf(text.reveal(), inputLength);
    }

    /** The signature. */
    public byte[] signature() {
        return signature.clone();
    }

    /** The text, which often gives access by itself. */
    public Secret text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Jws that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return header.hashCode();
    }

    /** The header, for people. */
    @Override
    public String toString() {
        return "Jws[" + header + "]";
    }
}
