package dev.sansio.core.sasl;

import dev.sansio.core.Secret;
import org.jspecify.annotations.Nullable;

/** What the servers of PLAIN and LOGIN share: they see the password. */
abstract class PasswordServer extends ServerExchange {

    private @Nullable String authorizationId;

    PasswordServer(SaslMechanism mechanism, SaslLimits limits) {
        super(mechanism, limits);
    }

    /**
     * RFC 4616 section 2: both are prepared by SASLprep, and "if the preparation fails or results in an empty string,
     * verification SHALL fail".
     */
    final SaslStep check(@Nullable String wanted, String user, String password) {
        authorizationId = wanted;
        try {
            return new SaslStep.CheckPassword(SaslPrep.query(user), Secret.of(SaslPrep.query(password)));
        } catch (SaslException e) {
            return notAuthenticated();
        }
    }

    @Override
    final SaslStep answered(SaslStep.Question question, SaslAnswer answer) {
        if (answer instanceof SaslAnswer.Rejected) {
            return notAuthenticated();
        }
        if (answer instanceof SaslAnswer.Accepted) {
            String known = ((SaslAnswer.Accepted) answer).authenticationId();
            String asked = ((SaslStep.CheckPassword) question).user();
            // A client that names itself twice in its own spelling does not want to be somebody else.
            String wanted = asked.equals(authorizationId) ? null : authorizationId;
            return authenticated(known == null ? asked : known, wanted);
        }
        throw unfit(question, answer);
    }
}
