package dev.sansio.core.sasl;

import org.jspecify.annotations.Nullable;

/** The server's side of EXTERNAL (RFC 4422 appendix A): the proof is below, only the wish is in the message. */
final class ExternalServer extends ServerExchange {

    private final @Nullable String identity;

    ExternalServer(@Nullable String identity, SaslLimits limits) {
        super(SaslMechanism.EXTERNAL, limits);
        this.identity = identity;
    }

    @Override
    boolean knowsEmptyMessage() {
        return true;
    }

    @Override
    SaslStep begin() {
        return new SaslStep.Challenge(new byte[0]);
    }

    @Override
    SaslStep received(byte[] response) {
        String wanted = Utf8.decode(response, "message");
        if (wanted.indexOf('\0') >= 0) {
            throw new SaslException(SaslException.GARBLED, "NUL in the authorization identity");
        }
        if (identity == null) {
            return new SaslStep.Failed(SaslFailure.NOT_AUTHENTICATED, "nothing below proves who the client is");
        }
        return authenticated(identity, wanted.isEmpty() ? null : wanted);
    }

    @Override
    SaslStep answered(SaslStep.Question question, SaslAnswer answer) {
        throw unfit(question, answer);
    }
}
