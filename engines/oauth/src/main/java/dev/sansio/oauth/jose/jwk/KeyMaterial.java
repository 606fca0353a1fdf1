package dev.sansio.oauth.jose.jwk;

import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import java.security.PublicKey;
import org.jspecify.annotations.Nullable;

/** What a key consists of, by its type (RFC 7518 6.1). Keys are equal by their numbers; none shows what is secret. */
public sealed interface KeyMaterial permits RsaKey, EcKey, Ed25519Key, SymmetricKey {

    /** The type, as it stands in {@code kty}. */
    String type();

    /** The public key; null where all is secret. */
    @Nullable
    PublicKey publicKey();

    /** Whether there is something secret in it. */
    boolean isPrivate();

    /** The same without what is secret; null where all is secret. */
    @Nullable
    KeyMaterial publicOnly();

    /** The members that RFC 7638 3.2 takes for the thumbprint: those that are required and public, in the order of their names. */
    Document required();

    /** The members that are secret; empty without. */
    Document secrets();

    /**
     * Reads the members of a key.
     *
     * @throws DocumentException if they are malformed, or the key is of a type that is not known here
     */
    static KeyMaterial read(Document in) {
        String type = in.requiredText("kty");
        return switch (type) {
            case RsaKey.TYPE -> RsaKey.read(in);
            case EcKey.TYPE -> EcKey.read(in);
            case Ed25519Key.TYPE -> Ed25519Key.read(in);
            case SymmetricKey.TYPE -> SymmetricKey.read(in);
            default -> throw DocumentException.unsuitable("kty", "a type of keys that is known here");
        };
    }
}
