package dev.sansio.core.sasl;

import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** The server's side of SCRAM (RFC 5802 section 5, RFC 7677). */
final class ScramServer extends ServerExchange {

    private final ScramHash hash;
    private final String serverNonce;
    private final ScramDecoy decoy;
    private final @Nullable ChannelBinding binding;
    private final boolean plusOffered;

    private String gs2Header = "";
    private @Nullable String authorizationId;
    private String user = "";
    private String clientFirstBare = "";
    private String nonce = "";
    private String serverFirst = "";
    private @Nullable ScramCredentials credentials;
    private boolean known;
    private byte @Nullable [] serverFinal;

    /**
     * A server.
     *
     * @param binding the channel, for the -PLUS mechanism; null for the one without
     * @param plusOffered whether the client was offered the -PLUS mechanism
     */
    ScramServer(
            ScramHash hash,
            String serverNonce,
            ScramDecoy decoy,
            @Nullable ChannelBinding binding,
            boolean plusOffered,
            SaslLimits limits) {
        super(hash.mechanism(binding != null), limits);
        this.hash = hash;
        this.serverNonce = serverNonce;
        this.decoy = decoy;
        this.binding = binding;
        this.plusOffered = plusOffered;
    }

    @Override
    SaslStep begin() {
        return new SaslStep.Challenge(new byte[0]);
    }

    @Override
    SaslStep received(byte[] response) {
        return credentials == null
                ? clientFirst(Utf8.decode(response, "client-first-message"))
                : clientFinal(Utf8.decode(response, "client-final-message"), credentials);
    }

    private SaslStep clientFirst(String message) {
        Gs2Header header = Gs2Header.parse(message);
        clientFirstBare = message.split(",", 3)[2];
        gs2Header = message.substring(0, message.length() - clientFirstBare.length());
        authorizationId = header.authorizationId();
        Attributes attributes = Attributes.of(clientFirstBare);
        String name = Gs2Header.name(attributes.take('n'));
        nonce = attributes.takeNonce() + serverNonce;
        attributes.end();
        String mismatch = bindingMismatch(header);
        if (mismatch != null) {
            return new SaslStep.Failed(SaslFailure.CHANNEL_BINDING, mismatch);
        }
        try {
            user = SaslPrep.query(name);
        } catch (SaslException e) {
            return notAuthenticated();
        }
        return new SaslStep.LookUpScram(user, hash);
    }

    /** Section 6. */
    private @Nullable String bindingMismatch(Gs2Header header) {
        switch (header.flag()) {
            case 'p':
                if (binding == null) {
                    return "the mechanism does not bind the channel";
                }
                return header.bindingType().equals(binding.type()) ? null : "unsupported channel binding type";
            case 'y':
                // "If the flag is set to "y" and the server supports channel binding, the server MUST fail"
                return binding != null || plusOffered ? "the offer of channel binding was removed on the way" : null;
            default:
                return binding != null ? "a -PLUS mechanism without channel binding" : null;
        }
    }

    @Override
    SaslStep answered(SaslStep.Question question, SaslAnswer answer) {
        known = answer instanceof SaslAnswer.StoredScram;
        if (!known && !(answer instanceof SaslAnswer.Rejected)) {
            throw unfit(question, answer);
        }
        ScramCredentials found =
                known ? ((SaslAnswer.StoredScram) answer).credentials() : decoy.credentials(hash, user);
        if (found.hash() != hash) {
            throw new IllegalArgumentException("credentials of " + found.hash() + " for " + hash);
        }
        credentials = found;
        serverFirst = "r=" + nonce + ",s=" + ScramExchange.base64(found.salt()) + ",i=" + found.iterations();
        return new SaslStep.Challenge(Utf8.encode(serverFirst));
    }

    private SaslStep clientFinal(String message, ScramCredentials stored) {
        int proofAt = message.lastIndexOf(",p=");
        if (proofAt < 0) {
            throw new SaslException(SaslException.GARBLED, "attribute p is missing");
        }
        String withoutProof = message.substring(0, proofAt);
        byte[] proof = Attributes.base64(message.substring(proofAt + 3), 'p');
        Attributes attributes = Attributes.of(withoutProof);
        byte[] bound = attributes.takeBase64('c');
        String echoed = attributes.takeNonce();
        attributes.end();
        if (!MessageDigest.isEqual(Utf8.encode(nonce), Utf8.encode(echoed))) {
            throw new SaslException(SaslException.NONCE, "the client's nonce is not the one of this exchange");
        }
        byte[] bindingData = binding == null ? new byte[0] : binding.data();
        if (!MessageDigest.isEqual(ScramExchange.bindingInput(gs2Header, bindingData), bound)) {
            SaslStep.Failed failed = new SaslStep.Failed(SaslFailure.CHANNEL_BINDING, "another channel");
            return failAfter(Utf8.encode("e=channel-bindings-dont-match"), failed);
        }
        byte[] authMessage = ScramExchange.authMessage(clientFirstBare, serverFirst, withoutProof);
        // The proof is looked at for unknown users too, so that time does not tell them from known ones.
        boolean proved = proves(proof, stored, authMessage);
        if (!proved || !known) {
            return failAfter(Utf8.encode("e=invalid-proof"), notAuthenticated());
        }
        byte[] signature = ScramExchange.serverSignature(hash, stored.serverKey(), authMessage);
        serverFinal = Utf8.encode("v=" + ScramExchange.base64(signature));
        return authenticated(user, authorizationId);
    }

    /** {@code ClientKey := ClientProof XOR ClientSignature}, and its hash must be the stored key. */
    private boolean proves(byte[] proof, ScramCredentials stored, byte[] authMessage) {
        if (proof.length != hash.length()) {
            return false;
        }
        byte[] storedKey = stored.storedKey().reveal();
        byte[] clientKey = ScramHash.xor(proof, ScramExchange.clientSignature(hash, storedKey, authMessage));
        return MessageDigest.isEqual(storedKey, hash.h(clientKey));
    }

    @Override
    byte @Nullable [] finalData() {
        return serverFinal == null ? null : serverFinal.clone();
    }

    @Override
    SaslStep notAuthorized(SaslStep.Failed failed) {
        return failAfter(Utf8.encode("e=other-error"), failed);
    }
}
