package dev.sansio.oauth.oauth2.response;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentBuilder;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.oauth2.CheckedResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The parts of a {@link FragmentResponse}, none of which is missing and none of which comes unasked. */
final class FragmentTokens {

    private static final Set<String> OF_A_TOKEN = Set.of("access_token", "token_type", "expires_in", "scope");

    private FragmentTokens() {}

    static @Nullable Secret secret(Parameters in, String name, boolean asked) {
        String value = CheckedResponse.reading(() -> in.nonEmpty(name));
        if (value == null && asked) {
            throw DocumentException.missing(name);
        }
        if (value != null && !asked) {
            throw DocumentException.unexpected(name);
        }
        return value == null ? null : Secret.of(value);
    }

    static @Nullable TokenResponse tokens(Parameters in, boolean asked, TokenResponsePolicy policy) {
        secret(in, "access_token", asked);
        if (!asked) {
            return null;
        }
        DocumentBuilder members = Document.builder();
        for (String name : OF_A_TOKEN) {
            members.text(name, CheckedResponse.reading(() -> in.nonEmpty(name)));
        }
        return TokenResponse.of(members.build(), policy);
    }

    static @Nullable String text(@Nullable JsonNode value) {
        return value == null ? null : value.asString();
    }
}
