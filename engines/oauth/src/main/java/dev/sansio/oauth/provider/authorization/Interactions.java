package dev.sansio.oauth.provider.authorization;

import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.Question;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Reply;
import dev.sansio.oauth.provider.call.UnansweredException;

/** What the application decides about a user, held against what was asked. */
public final class Interactions {

    private Interactions() {}

    /** The user agent goes to a page of the application, unless the client wants nothing to be shown. */
    public static Reply reply(Question question, ProviderAnswer.InteractionNeeded needed) {
        if (question.silent()) {
            throw Call.refusal(needed.interaction().error(), "the user would have to be asked");
        }
        return Reply.redirect(needed.location(), null);
    }

    /** Not more than was asked for, by the user who was expected, with a login that is new enough. */
    public static void check(Call call, Question question, ProviderAnswer.Granted granted) {
        if (granted.scope() != null
                && (question.scope() == null || !question.scope().containsAll(granted.scope()))) {
            throw new UnansweredException("more scope was granted than was asked for");
        }
        if (question.hint() != null && !question.hint().equals(granted.login().subject())) {
            throw Call.refusal("login_required", "another user has logged in");
        }
        if (question.maxAge() != null
                && granted.login().at().plusSeconds(question.maxAge()).isBefore(call.at())) {
            throw Call.refusal("login_required", "the login is too long ago");
        }
    }
}
