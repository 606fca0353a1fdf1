package dev.sansio.oauth.jose;

import dev.sansio.oauth.jose.jwk.Jwk;
import dev.sansio.oauth.jose.jwk.JwkSet;
import dev.sansio.oauth.jose.jwk.SymmetricKey;
import dev.sansio.oauth.json.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The signatures of RFC 7515 A.1 to A.4, RFC 7520 4.1 to 4.4 and RFC 8037 A.4, with their keys. */
public record Vectors(String name, JwsAlgorithm algorithm, Jwk key, String compact) {

    /** Repeatable; not for use. */
    public static final RandomGenerator RANDOM = new Random(9449);

    /** All of them. */
    public static Stream<Vectors> all() {
        return Objects.requireNonNull(document().value("vectors")).valueStream().map(Vectors::of);
    }

    private static Document document() {
        try (InputStream in = Objects.requireNonNull(Vectors.class.getResourceAsStream("jws.json"))) {
            return Document.read(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Vectors of(JsonNode row) {
        Document members = Document.of((ObjectNode) row);
        return new Vectors(
                members.requiredText("name"),
                Objects.requireNonNull(JwsAlgorithm.of(members.requiredText("alg"))),
                Jwk.read(Objects.requireNonNull(members.object("jwk"))),
                members.requiredText("compact"));
    }

    /** The one of a section. */
    public static Vectors of(String name) {
        return all().filter(each -> each.name.equals(name)).findFirst().orElseThrow();
    }

    /** A verifier with the key. */
    public JoseVerifier verifier() {
        return key.publicOnly() == null
                ? VerifyingKeys.shared(((SymmetricKey) key.key()).octets(), algorithm)
                : VerifyingKeys.of(JwkSet.of(key), algorithm);
    }

    /** A signer with the key. */
    public SigningKey signer() {
        return SigningKey.of(key, algorithm, RANDOM);
    }

    @Override
    public String toString() {
        return name;
    }
}
