package dev.sansio.oauth.oauth2.response;

import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentBuilder;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.json.JsonContent;

/** What the token endpoint answers: tokens, or why there are none (RFC 6749 5). */
public sealed interface TokenAnswer permits TokenResponse, ErrorResponse {

    /** The head of the response, for a provider. */
    ResponseHead toHead();

    /** The content of the response, for a provider. */
    byte[] toContent();

    /**
     * Reads a response. One with a member {@code error} is an error whatever its status is: some providers send it with 200.
     *
     * @throws DocumentException if it is neither tokens nor an error, is of another media type, or has a token of a type that the
     *     policy does not take
     */
    static TokenAnswer read(ResponseHead head, byte[] content, TokenResponsePolicy policy) {
        boolean form = policy.formAccepted() && Form.isForm(head.fields());
        Document in = form ? form(content) : JsonContent.read(head.fields(), content);
        if (in.has(ErrorResponse.ERROR)) {
            return ErrorResponse.of(head, in);
        }
        if (!head.successful()) {
            throw DocumentException.status(head.status());
        }
        return TokenResponse.of(in, policy);
    }

    /** Parameters as members, of which each comes once. */
    private static Document form(byte[] content) {
        try {
            DocumentBuilder out = Document.builder();
            Parameters in = Form.decode(content, FormLimits.DEFAULT);
            in.forEach(each -> out.text(each.name(), in.value(each.name())));
            return out.build();
        } catch (FormException wrong) {
            throw DocumentException.malformed("a form in which each parameter comes once");
        }
    }
}
