package dev.sansio.oauth.jose.jwk;

import dev.sansio.core.Secret;
import dev.sansio.oauth.json.Document;
import java.security.PublicKey;
import org.jspecify.annotations.Nullable;

/** Octets that both ends have (RFC 7518 6.4). */
public record SymmetricKey(Secret octets) implements KeyMaterial {

    static final String TYPE = "oct";

    static SymmetricKey read(Document in) {
        return new SymmetricKey(Secret.of(Numbers.octets(in, "k")));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public @Nullable PublicKey publicKey() {
        return null;
    }

    @Override
    public boolean isPrivate() {
        return true;
    }

    @Override
    public @Nullable KeyMaterial publicOnly() {
        return null;
    }

    /** With the octets: the thumbprint of a short key tells it (RFC 7638 7). */
    @Override
    public Document required() {
        return Document.builder()
                .text("k", Base64Url.encode(octets.reveal()))
                .text("kty", TYPE)
                .build();
    }

    @Override
    public Document secrets() {
        return Document.builder().text("k", Base64Url.encode(octets.reveal())).build();
    }
}
