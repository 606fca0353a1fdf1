package dev.sansio.reactive.smtp;

import dev.sansio.core.Secret;
import dev.sansio.core.sasl.ChannelBinding;
import dev.sansio.core.sasl.SaslAnswer;
import dev.sansio.core.sasl.SaslFailure;
import dev.sansio.core.sasl.SaslLimits;
import dev.sansio.core.sasl.SaslMechanism;
import dev.sansio.core.sasl.SaslServer;
import dev.sansio.core.sasl.SaslServers;
import dev.sansio.core.sasl.SaslStep;
import dev.sansio.core.sasl.TokenError;
import dev.sansio.smtp.Reply;
import dev.sansio.smtp.SmtpServerCommand;
import dev.sansio.smtp.SmtpServerEvent;
import dev.sansio.tls.TlsEvent;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** AUTH at a server (RFC 4954): turns each response into a challenge or a reply, with the help of who knows the users. */
final class ServerAuthentication {

    private static final SmtpServerCommand ACCEPT = new SmtpServerCommand.Accept();
    private static final SmtpServerCommand UNKNOWN =
            new SmtpServerCommand.Answer(Reply.of(504, "5.5.4", "no such mechanism"));
    private static final SmtpServerCommand UNAVAILABLE =
            new SmtpServerCommand.Answer(Reply.of(454, "4.7.0", "temporary authentication failure"));
    private static final SmtpServerCommand INVALID =
            new SmtpServerCommand.Answer(Reply.of(535, "5.7.8", "authentication credentials invalid"));

    private final ServerSettings settings;
    private final Consumer<SmtpServerCommand> answers;
    /** What the client was offered. */
    private Set<SaslMechanism> offered;

    private @Nullable ChannelBinding binding;
    private @Nullable SaslServer exchange;
    /** The client has proved itself, and owes an empty response to what came along with that news. */
    private boolean proved;

    ServerAuthentication(ServerSettings settings, Consumer<SmtpServerCommand> answers) {
        this.settings = settings;
        this.answers = answers;
        this.offered = offered(false);
    }

    /** TLS is there, and with it perhaps a channel to bind to. */
    void secured(TlsEvent.Secured facts) {
        binding = Binding.of(facts.ownCertificates());
        offered = offered(binding != null);
    }

    private Set<SaslMechanism> offered(boolean binds) {
        Authenticator users = settings.authenticator();
        return users == null ? Set.of() : Authenticators.offered(users, binds);
    }

    void begin(SmtpServerEvent.AuthReceived auth) {
        Authenticator users = settings.authenticator();
        SaslServer opened = users == null
                ? null
                : new SaslServers(
                                offered,
                                settings.random(),
                                settings.smtp().name(),
                                settings.decoy(),
                                binding,
                                null,
                                TokenError.INVALID_TOKEN,
                                SaslLimits.DEFAULTS)
                        .open(auth.mechanism());
        exchange = opened;
        proved = false;
        if (users == null || opened == null) {
            answers.accept(UNKNOWN);
            return;
        }
        Secret initial = auth.initialResponse();
        step(users, opened, opened.next(initial == null ? null : initial.reveal()));
    }

    void proceed(Secret response) {
        SaslServer open = exchange;
        Authenticator users = settings.authenticator();
        if (open == null || users == null) {
            answers.accept(INVALID);
        } else if (proved) {
            exchange = null;
            answers.accept(ACCEPT);
        } else {
            step(users, open, open.next(response.reveal()));
        }
    }

    private void step(Authenticator users, SaslServer open, SaslStep step) {
        if (step instanceof SaslStep.Challenge challenge) {
            answers.accept(new SmtpServerCommand.Challenge(Secret.of(challenge.data())));
        } else if (step instanceof SaslStep.Succeeded succeeded) {
            proved = true;
            byte[] last = succeeded.finalData();
            answers.accept(last == null ? ACCEPT : new SmtpServerCommand.Challenge(Secret.of(last)));
        } else if (step instanceof SaslStep.Failed failed) {
            exchange = null;
            answers.accept(failed.reason() == SaslFailure.UNAVAILABLE ? UNAVAILABLE : INVALID);
        } else if (step instanceof SaslStep.Question question) {
            settings.<SaslAnswer>guarded(() -> users.answer(question), new SaslAnswer.Unavailable("no answer"))
                    .subscribe(answer -> step(users, open, answered(open, answer)));
        }
    }

    /** An answer that does not fit the question is a fault of the authenticator, and no answer. */
    private SaslStep answered(SaslServer open, SaslAnswer answer) {
        try {
            return open.answer(answer);
        } catch (IllegalArgumentException unfit) {
            settings.faults().accept(unfit);
            return open.answer(new SaslAnswer.Unavailable("an answer that does not fit"));
        }
    }
}
