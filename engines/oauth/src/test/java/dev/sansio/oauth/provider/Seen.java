package dev.sansio.oauth.provider;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.json.Document;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A response as its client sees it. */
record Seen(int status, HttpFields fields, String content) {

    Document json() {
        return Document.read(content.getBytes(StandardCharsets.UTF_8));
    }

    Secret secret(String member) {
        return json().requiredSecret(member);
    }

    String text(String member) {
        return json().requiredText(member);
    }

    /** The error of a document, or of a redirection; null for none. */
    @Nullable
    String error() {
        return fields.contains(HttpNames.LOCATION) ? sentBack().value("error") : json().text("error");
    }

    String location() {
        return Objects.requireNonNull(fields.first(HttpNames.LOCATION));
    }

    /** What the redirection has in its query. */
    Parameters sentBack() {
        return Form.queryOf(location(), FormLimits.DEFAULT);
    }
}
