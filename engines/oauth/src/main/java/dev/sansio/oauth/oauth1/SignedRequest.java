package dev.sansio.oauth.oauth1;

import dev.sansio.http.RequestHead;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.Parameters;

/**
 * A request to be sent as it is.
 *
 * @param head with what the signature needs
 * @param form the form that is the content; empty where there is none, or the content is no form
 */
public record SignedRequest(RequestHead head, Parameters form) {

    /** The form as content. Spaces are {@code %20}, since some providers sign what they read without decoding plus signs. */
    public String content() {
        return Form.encodeQuery(form);
    }

    /** Without the query, in which there may be secrets. */
    @Override
    public String toString() {
        int query = head.path().indexOf('?');
        String path = query < 0 ? head.path() : head.path().substring(0, query) + "?***";
        return "SignedRequest[" + head.method() + " " + head.scheme() + "://" + head.authority() + path + ", "
                + head.fields() + ", " + form + "]";
    }
}
