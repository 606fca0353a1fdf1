package dev.sansio.oauth.provider.model;

import dev.sansio.core.Secret;
import dev.sansio.oauth.RandomText;
import dev.sansio.oauth.jose.JoseSigner;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.SigningKey;
import dev.sansio.oauth.json.Document;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The provider's own keys. A new one is put in front; an old one stays behind until all that it has signed has expired.
 *
 * @param signers at least one; the first signs, unless a client wants the algorithm of another
 * @param nonceSecret what nonces of DPoP are made of; the same on all connections
 */
public record ProviderKeys(List<JoseSigner> signers, Secret nonceSecret) {

    /**
     * Checked keys; the list is copied.
     *
     * @throws IllegalArgumentException if there is no signer, or one that nobody could verify
     */
    public ProviderKeys {
        signers = List.copyOf(signers);
        if (signers.isEmpty()
                || !signers.stream().allMatch(each -> each.algorithm().isAsymmetric())) {
            throw new IllegalArgumentException("a provider signs with keys whose public half it tells");
        }
    }

    /** New keys, of RSA with 2048 bits. */
    public static ProviderKeys generate(RandomGenerator random) {
        JoseSigner signer = SigningKey.generate(JwsAlgorithm.RS256, random).withKeyId(RandomText.text(random, 8));
        return new ProviderKeys(List.of(signer), RandomText.secret(random));
    }

    /** The signer of an algorithm, or the first if there is none, or none is wanted. */
    public JoseSigner signer(@Nullable String algorithm) {
        return signers.stream()
                .filter(each -> each.algorithm().toString().equals(algorithm))
                .findFirst()
                .orElse(signers.get(0));
    }

    /** The public halves, as they are told. */
    public Document jwkSet() {
        ArrayNode keys = JsonNodeFactory.instance.arrayNode();
        signers.stream().map(JoseSigner::publicKey).filter(Objects::nonNull).forEach(key -> keys.add(key.toJson()));
        return Document.builder().value("keys", keys).build();
    }
}
