package dev.sansio.oauth.provider.call;

import dev.sansio.oauth.oauth2.OAuth2Error;

/** The few pages that are not the application's: plain, and without anything of a request that is not escaped. */
public final class Pages {

    private Pages() {}

    /** What the user is told instead of being redirected: the address cannot be trusted (RFC 6749 4.1.2.1). */
    public static Reply fatal(OAuth2Error error) {
        String told = error.description() == null ? error.code() : error.code() + ": " + error.description();
        return Reply.page(error.status(), document("Not possible", "<p>" + escape(told) + "</p>"), error.code());
    }

    /** Something that has happened. */
    public static Reply done(String title, String text) {
        return Reply.page(200, document(title, "<p>" + escape(text) + "</p>"), null);
    }

    /** Where users enter the code that their device shows; it is sent only when they say so (RFC 8628 3.3.1). */
    public static Reply userCode(int status, String path, String prefilled, String hint) {
        String form = "<p>" + escape(hint) + "</p><form method=\"post\" action=\"" + escape(path) + "\">"
                + "<label>Code <input name=\"user_code\" autocomplete=\"off\" value=\"" + escape(prefilled)
                + "\"></label> <button>Continue</button></form>";
        return Reply.page(status, document("Connect a device", form), status == 200 ? null : "user_code");
    }

    private static String document(String title, String body) {
        return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + escape(title) + "</title><h1>"
                + escape(title) + "</h1>" + body + "</html>\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
