package dev.sansio.oauth.provider.device;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.oauth.device.UserCode;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAnswer.Saved.Outcome;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.ask.Question;
import dev.sansio.oauth.provider.authorization.Interactions;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Endpoint;
import dev.sansio.oauth.provider.call.Pages;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.caller.Attempts;
import dev.sansio.oauth.provider.caller.Clients;
import dev.sansio.oauth.provider.model.ProviderEndpoint;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.StoredDevice;
import dev.sansio.oauth.provider.model.TokenHash;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where users enter the code of their device (RFC 8628 3.3). Attempts are counted, and a code counts only when it is posted from this
 * very page: a link alone connects no device.
 */
public final class VerificationEndpoint implements Endpoint {

    private static final String HINT =
            "Enter the code that your device shows. If somebody else has sent it to you, do not go on.";

    private final ProviderOptions options;

    /** The endpoint. */
    public VerificationEndpoint(ProviderOptions options) {
        this.options = options;
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "POST");
    }

    @Override
    public Effect<Reply> answer(Call call) {
        return Effect.rescue(
                () -> {
                    String entered = Call.reading(() -> call.parameters().nonEmpty("user_code"));
                    if (!call.head().method().equals("POST")) {
                        return Effect.of(page(200, entered == null ? "" : entered, HINT));
                    }
                    sameOrigin(call.head().fields());
                    return Attempts.counted(call, "user_code")
                            .then(admitted -> entered == null ? Effect.of(unknown()) : entered(call, entered));
                },
                refused -> Effect.of(Pages.fatal(refused.error())));
    }

    /** Another site does not post for the user (RFC 9700 4.7, Fetch Metadata). */
    private void sameOrigin(HttpFields fields) {
        String site = fields.first(HttpNames.SEC_FETCH_SITE);
        String origin = fields.first(HttpNames.ORIGIN);
        String ours = options.origin();
        if ((site != null && !site.equals("same-origin")) || (origin != null && !origin.equals(ours))) {
            throw Call.refusal(OAuth2Error.ACCESS_DENIED, "the form is of another site");
        }
    }

    private Effect<Reply> entered(Call call, String code) {
        return Effect.ask(ProviderAnswer.DeviceFound.class, token -> new ProviderAsk.FindDevice(token, hash(code)))
                .then(found -> found(call, code, found.device()));
    }

    /** However it is typed. */
    private static TokenHash hash(String code) {
        return TokenHash.of(Secret.of(UserCode.normalized(code)));
    }

    private Effect<Reply> found(Call call, String code, @Nullable StoredDevice device) {
        if (device == null || !call.at().isBefore(device.expires())) {
            return Effect.of(unknown());
        }
        return Clients.found(device.clientId()).then(client -> {
            if (client == null) {
                return Effect.of(unknown());
            }
            Question question = question(call, code, device, client);
            return Effect.ask(ProviderAnswer.Decision.class, token -> new ProviderAsk.Decide(token, question))
                    .then(decision -> decided(call, code, question, decision));
        });
    }

    private Question question(Call call, String code, StoredDevice device, RegisteredClient client) {
        String again =
                Form.append(options.path(ProviderEndpoint.DEVICE_VERIFICATION), Parameters.of("user_code", code));
        return new Question(
                call.head(),
                client,
                device.scope(),
                device.resources(),
                Set.of(),
                null,
                null,
                again,
                true,
                Parameters.EMPTY);
    }

    private Effect<Reply> decided(Call call, String code, Question question, ProviderAnswer.Decision decision) {
        if (decision instanceof ProviderAnswer.InteractionNeeded needed) {
            return Effect.of(Interactions.reply(question, needed));
        }
        if (decision instanceof ProviderAnswer.Granted granted) {
            Interactions.check(call, question, granted);
        }
        return Effect.ask(
                        ProviderAnswer.Saved.class, token -> new ProviderAsk.DecideDevice(token, hash(code), decision))
                .map(saved -> {
                    if (saved.outcome() != Outcome.KEPT) {
                        return unknown();
                    }
                    return decision instanceof ProviderAnswer.Granted
                            ? Pages.done("Connected", "Your device goes on by itself. You may close this page.")
                            : Pages.done("Not connected", "Your device was refused.");
                });
    }

    private Reply unknown() {
        return page(400, "", "There is no such code, or no more.");
    }

    private Reply page(int status, String prefilled, String hint) {
        return Pages.userCode(status, options.path(ProviderEndpoint.DEVICE_VERIFICATION), prefilled, hint);
    }
}
