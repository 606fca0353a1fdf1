package dev.sansio.oauth.openid;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link AuthenticationParameters}. */
final class AuthenticationReader {

    private static final String RESPONSE_TYPE = "response_type";
    private static final String ID_TOKEN = "id_token";
    private static final String NONCE = "nonce";
    private static final String RESPONSE_MODE = "response_mode";
    private static final String DISPLAY = "display";
    private static final String PROMPT = "prompt";
    private static final String MAX_AGE = "max_age";
    private static final String UI_LOCALES = "ui_locales";
    private static final String ID_TOKEN_HINT = "id_token_hint";
    private static final String LOGIN_HINT = "login_hint";
    private static final String ACR_VALUES = "acr_values";
    private static final String CLAIMS = "claims";

    private static final int LONGEST_NUMBER = 9;

    private AuthenticationReader() {}

    static Parameters write(AuthenticationParameters from) {
        return Parameters.EMPTY
                .andIf(NONCE, revealed(from.nonce()))
                .andIf(RESPONSE_MODE, from.responseMode())
                .andIf(DISPLAY, from.display())
                .andIf(
                        PROMPT,
                        joined(from.prompt().stream()
                                .sorted()
                                .map(Prompt::toString)
                                .toList()))
                .andIf(
                        MAX_AGE,
                        from.maxAge() == null
                                ? null
                                : Long.toString(from.maxAge().toSeconds()))
                .andIf(UI_LOCALES, joined(from.uiLocales()))
                .andIf(ID_TOKEN_HINT, revealed(from.idTokenHint()))
                .andIf(LOGIN_HINT, from.loginHint())
                .andIf(ACR_VALUES, joined(from.acrValues()))
                .andIf(CLAIMS, from.claims() == null ? null : from.claims().toText());
    }

    private static @Nullable String joined(List<String> texts) {
        return texts.isEmpty() ? null : String.join(" ", texts);
    }

    private static @Nullable String revealed(@Nullable Secret secret) {
        return secret == null ? null : secret.revealText();
    }

    static AuthenticationParameters read(Parameters in) {
        try {
            String claims = in.nonEmpty(CLAIMS);
            String type = in.nonEmpty(RESPONSE_TYPE);
            if (type != null && List.of(type.split(" ", -1)).contains(ID_TOKEN) && in.nonEmpty(NONCE) == null) {
                throw refused("an ID token by way of the user agent needs a nonce");
            }
            return new AuthenticationParameters(
                    secret(in, NONCE),
                    in.nonEmpty(RESPONSE_MODE),
                    in.nonEmpty(DISPLAY),
                    prompt(texts(in, PROMPT)),
                    maxAge(in.nonEmpty(MAX_AGE)),
                    texts(in, UI_LOCALES),
                    secret(in, ID_TOKEN_HINT),
                    in.nonEmpty(LOGIN_HINT),
                    texts(in, ACR_VALUES),
                    claims == null ? null : ClaimsRequest.parse(claims));
        } catch (FormException wrong) {
            throw refused(String.valueOf(wrong.getMessage()));
        } catch (DocumentException malformed) {
            throw refused("claims is malformed"); // why may have names in it that no description takes
        }
    }

    private static @Nullable Secret secret(Parameters in, String name) {
        String value = in.nonEmpty(name);
        return value == null ? null : Secret.of(value);
    }

    private static List<String> texts(Parameters in, String name) {
        String value = in.nonEmpty(name);
        return value == null
                ? List.of()
                : Arrays.stream(value.split(" ", -1))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.toList());
    }

    /** Values that are not known here are passed over; {@code none} with anything else is an error (Core 3.1.2.1). */
    private static Set<Prompt> prompt(List<String> names) {
        if (names.contains(Prompt.NONE.toString()) && names.size() > 1) {
            throw refused("prompt=none comes alone");
        }
        Set<Prompt> found = EnumSet.noneOf(Prompt.class);
        for (String name : names) {
            Prompt prompt = Prompt.of(name);
            if (prompt != null) {
                found.add(prompt);
            }
        }
        return found;
    }

    private static @Nullable Duration maxAge(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (text.length() > LONGEST_NUMBER || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw refused("max_age is no number of seconds");
        }
        return Duration.ofSeconds(Long.parseLong(text));
    }

    private static OAuth2Exception refused(String description) {
        return new OAuth2Exception(OAuth2Error.of(OAuth2Error.INVALID_REQUEST, description));
    }
}
