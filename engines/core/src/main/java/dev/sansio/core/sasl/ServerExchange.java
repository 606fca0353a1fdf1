package dev.sansio.core.sasl;

import org.jspecify.annotations.Nullable;

/** What the servers of all mechanisms share: whose turn it is, limits, authorization, and failing as a value. */
abstract class ServerExchange implements SaslServer {

    private final SaslMechanism mechanism;
    private final SaslLimits limits;
    private @Nullable SaslStep last;
    /** The outcome that waits for the client to acknowledge an error. */
    private SaslStep.@Nullable Failed afterAcknowledgement;

    ServerExchange(SaslMechanism mechanism, SaslLimits limits) {
        this.mechanism = mechanism;
        this.limits = limits;
    }

    /** The step for a client that has not spoken yet. */
    abstract SaslStep begin();

    /** The step for a message; may throw {@link SaslException}. */
    abstract SaslStep received(byte[] response);

    /** The step for an answer, which is neither Unavailable nor about authorization. */
    abstract SaslStep answered(SaslStep.Question question, SaslAnswer answer);

    /** What goes along with success. */
    byte @Nullable [] finalData() {
        return null;
    }

    /** The step for a client that proved itself, but may not act as whom it wants to. */
    SaslStep notAuthorized(SaslStep.Failed failed) {
        return failed;
    }

    /** Whether an empty first message is a message, and not the lack of one. */
    boolean knowsEmptyMessage() {
        return false;
    }

    @Override
    public final SaslStep next(byte @Nullable [] response) {
        if (last != null && !(last instanceof SaslStep.Challenge)) {
            throw new IllegalStateException("no response is awaited after " + last);
        }
        SaslStep step = step(response);
        last = step;
        return step;
    }

    @Override
    public final SaslStep answer(SaslAnswer answer) {
        if (!(last instanceof SaslStep.Question)) {
            throw new IllegalStateException("no question is open");
        }
        SaslStep step = step((SaslStep.Question) last, answer);
        last = step;
        return step;
    }

    @Override
    public final String mechanism() {
        return mechanism.registeredName();
    }

    @Override
    public final String toString() {
        return "SaslServer[" + mechanism() + "]";
    }

    /** Ends the exchange after the client has taken note of an error. */
    final SaslStep failAfter(byte[] error, SaslStep.Failed failed) {
        afterAcknowledgement = failed;
        return new SaslStep.Challenge(error);
    }

    /** The client is who it says; may it act as whom it wants to? */
    final SaslStep authenticated(String authenticationId, @Nullable String authorizationId) {
        if (authorizationId == null || authorizationId.equals(authenticationId)) {
            return new SaslStep.Succeeded(authenticationId, authenticationId, finalData());
        }
        return new SaslStep.Authorize(authenticationId, authorizationId);
    }

    static SaslStep.Failed notAuthenticated() {
        return new SaslStep.Failed(SaslFailure.NOT_AUTHENTICATED, "unknown user or wrong credentials");
    }

    static IllegalArgumentException unfit(SaslStep.Question question, SaslAnswer answer) {
        return new IllegalArgumentException(answer.getClass().getSimpleName() + " does not answer "
                + question.getClass().getSimpleName());
    }

    private SaslStep step(byte @Nullable [] response) {
        if (response == null && last != null) {
            throw new IllegalArgumentException("only the initial response can be absent");
        }
        if (afterAcknowledgement != null) {
            return afterAcknowledgement;
        }
        if (response == null || (last == null && response.length == 0 && !knowsEmptyMessage())) {
            return begin();
        }
        try {
            limits.checkMessage(response);
            return received(response);
        } catch (SaslException e) {
            return new SaslStep.Failed(SaslFailure.GARBLED, String.valueOf(e.getMessage()));
        }
    }

    private SaslStep step(SaslStep.Question question, SaslAnswer answer) {
        if (answer instanceof SaslAnswer.Unavailable) {
            return new SaslStep.Failed(SaslFailure.UNAVAILABLE, ((SaslAnswer.Unavailable) answer).detail());
        }
        if (!(question instanceof SaslStep.Authorize)) {
            return answered(question, answer);
        }
        SaslStep.Authorize authorize = (SaslStep.Authorize) question;
        if (answer instanceof SaslAnswer.Accepted) {
            return new SaslStep.Succeeded(authorize.authenticationId(), authorize.authorizationId(), finalData());
        }
        if (answer instanceof SaslAnswer.Rejected) {
            return notAuthorized(new SaslStep.Failed(SaslFailure.NOT_AUTHORIZED, "may not act as another"));
        }
        throw unfit(question, answer);
    }
}
