package dev.sansio.oauth.provider.call;

import dev.sansio.core.Secret;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.RandomText;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import dev.sansio.oauth.provider.ask.ProviderEvent;
import dev.sansio.oauth.provider.model.Peer;
import dev.sansio.oauth.provider.model.ProviderLimits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A whole request, with all that is needed to answer it. */
public final class Call {

    private final long exchange;
    private final RequestHead head;
    private final byte[] content;
    private final Peer peer;
    private final Instant at;
    private final RandomGenerator random;
    private final ProviderLimits limits;
    private final List<ProviderEvent> events = new ArrayList<>();

    /** A request that came at a time. */
    public Call(
            long exchange,
            RequestHead head,
            byte[] content,
            Peer peer,
            Instant at,
            RandomGenerator random,
            ProviderLimits limits) {
        this.exchange = exchange;
        this.head = head;
        this.content = content;
        this.peer = peer;
        this.at = at;
        this.random = random;
        this.limits = limits;
    }

    /** Which exchange it is. */
    public long exchange() {
        return exchange;
    }

    /** The head. */
    public RequestHead head() {
        return head;
    }

    /** The content, which nobody changes. */
    public byte[] content() {
        return content;
    }

    /** How much is taken. */
    public ProviderLimits limits() {
        return limits;
    }

    /** Who is at the other end. */
    public Peer peer() {
        return peer;
    }

    /** When the request came. */
    public Instant at() {
        return at;
    }

    /** A token that nobody can guess, of 256 bits. */
    public Secret draw() {
        return RandomText.secret(random);
    }

    /** A name that nobody has yet, of 128 bits. */
    public String drawName() {
        return RandomText.text(random, 16);
    }

    /** Chance. */
    public RandomGenerator random() {
        return random;
    }

    /** The path without query. */
    public String path() {
        int mark = head.path().indexOf('?');
        return mark < 0 ? head.path() : head.path().substring(0, mark);
    }

    /** The parameters of the query. */
    Parameters query() {
        return reading(() -> Form.queryOf(head.path(), limits.parameters()));
    }

    /**
     * The parameters of a form that was posted.
     *
     * @throws OAuth2Exception if it is no form, or there is a query too, whose parameters might be taken for those of the form
     */
    public Parameters form() {
        if (!Form.isForm(head.fields())) {
            throw invalid("expected a POST of " + Form.CONTENT_TYPE);
        }
        noQuery();
        return reading(() -> Form.decode(content, limits.parameters()));
    }

    /** Refuses a request with a query, whose parameters might be taken for those of its content. */
    public void noQuery() {
        if (head.path().indexOf('?') >= 0) {
            throw invalid("a POST has no query");
        }
    }

    /** The parameters of a query or a form, by the method. */
    public Parameters parameters() {
        return head.method().equals("POST") ? form() : query();
    }

    /** Tells something for audit, once the request is answered. */
    public void tell(ProviderEvent event) {
        events.add(event);
    }

    /** Takes what there is to tell. */
    public List<ProviderEvent> told() {
        List<ProviderEvent> told = List.copyOf(events);
        events.clear();
        return told;
    }

    /** Reads parameters, malformed ones being an invalid request. */
    public static <T> T reading(java.util.function.Supplier<T> reader) {
        try {
            return reader.get();
        } catch (FormException wrong) {
            throw invalid(String.valueOf(wrong.getMessage()));
        }
    }

    /** The request is not as it should be. */
    public static OAuth2Exception invalid(String description) {
        return refusal(OAuth2Error.INVALID_REQUEST, description);
    }

    /** What is given for tokens is not good. */
    public static OAuth2Exception invalidGrant(String description) {
        return refusal(OAuth2Error.INVALID_GRANT, description);
    }

    /** A refusal with a code of its own. */
    public static OAuth2Exception refusal(String code, String description) {
        return new OAuth2Exception(OAuth2Error.of(code, description));
    }
}
