package dev.sansio.tool.smtp;

import dev.sansio.core.sasl.SaslAnswer;
import dev.sansio.core.sasl.SaslMechanism;
import dev.sansio.core.sasl.SaslStep;
import dev.sansio.reactive.smtp.Authenticator;
import dev.sansio.tool.cli.Text;
import java.io.PrintStream;
import java.util.Set;
import reactor.core.publisher.Mono;

/** An authenticator that tells who wants to come in. */
final class TellingAuthenticator implements Authenticator {

    private final Authenticator users;
    private final PrintStream out;

    TellingAuthenticator(Authenticator users, PrintStream out) {
        this.users = users;
        this.out = out;
    }

    @Override
    public Set<SaslMechanism> mechanisms() {
        return users.mechanisms();
    }

    @Override
    public Mono<SaslAnswer> answer(SaslStep.Question question) {
        return users.answer(question).doOnNext(answer -> tell(question, answer));
    }

    private void tell(SaslStep.Question question, SaslAnswer answer) {
        boolean refused = answer instanceof SaslAnswer.Rejected;
        if (question instanceof SaslStep.CheckPassword check) {
            out.println("user " + Text.escaped(check.user()) + (refused ? " refused" : " authenticated"));
        } else if (question instanceof SaslStep.LookUpPassword lookUp) {
            out.println("user " + Text.escaped(lookUp.user()) + (refused ? " unknown" : " authenticates"));
        } else if (question instanceof SaslStep.LookUpScram lookUp) {
            out.println("user " + Text.escaped(lookUp.user()) + (refused ? " unknown" : " authenticates"));
        }
    }
}
