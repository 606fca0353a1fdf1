package dev.sansio.core.sasl;

/** The server's side of ANONYMOUS (RFC 4505). */
final class AnonymousServer extends ServerExchange {

    /** {@code token = 1*255TCHAR}, in characters. */
    static final int MAX_TRACE = 255;

    private static final String NOBODY = "anonymous";

    AnonymousServer(SaslLimits limits) {
        super(SaslMechanism.ANONYMOUS, limits);
    }

    @Override
    boolean knowsEmptyMessage() {
        return true;
    }

    @Override
    SaslStep begin() {
        return new SaslStep.Challenge(new byte[0]);
    }

    /** Control characters, which {@code TCHAR} leaves out, could forge lines of a log. */
    @Override
    SaslStep received(byte[] response) {
        String trace = Utf8.decode(response, "trace");
        if (trace.codePointCount(0, trace.length()) > MAX_TRACE) {
            throw new SaslException(SaslException.LIMIT, "trace of more than " + MAX_TRACE + " characters");
        }
        if (trace.codePoints().anyMatch(Character::isISOControl)) {
            throw new SaslException(SaslException.GARBLED, "control character in the trace");
        }
        return new SaslStep.AdmitAnonymous(trace);
    }

    @Override
    SaslStep answered(SaslStep.Question question, SaslAnswer answer) {
        if (answer instanceof SaslAnswer.Rejected) {
            return new SaslStep.Failed(SaslFailure.NOT_AUTHENTICATED, "nobody comes in without a name");
        }
        if (answer instanceof SaslAnswer.Accepted) {
            String known = ((SaslAnswer.Accepted) answer).authenticationId();
            return authenticated(known == null ? NOBODY : known, null);
        }
        throw unfit(question, answer);
    }
}
