package dev.sansio.core.sasl;

import dev.sansio.core.Secret;

/** The client's side of a mechanism that is one message: PLAIN, EXTERNAL, ANONYMOUS. */
final class SingleMessageClient extends ClientExchange {

    private final Secret message;

    SingleMessageClient(SaslMechanism mechanism, String message, SaslLimits limits) {
        super(mechanism, limits);
        this.message = Secret.of(message);
    }

    @Override
    public boolean sendsInitialResponse() {
        return true;
    }

    @Override
    byte[] step(int number, byte[] challenge) {
        if (number > 0) {
            throw unexpected();
        }
        requireEmpty(challenge);
        complete();
        return message.reveal();
    }
}
