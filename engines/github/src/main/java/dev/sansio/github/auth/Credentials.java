package dev.sansio.github.auth;

import dev.sansio.core.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** As whom a call is made. */
public sealed interface Credentials {

    /**
     * A text that is the same for the same credentials and no others, and tells no secret: limits are counted and answers
     * remembered by it.
     */
    String identity();

    /** As nobody. */
    record Anonymous() implements Credentials {
        @Override
        public String identity() {
            return "anonymous";
        }
    }

    /** As whoever has a token: a person's, a user's of an app, an installation's, or that of a workflow. */
    record Token(Secret token) implements Credentials {

        /**
         * A checked token.
         *
         * @throws IllegalArgumentException if it is empty, or could not stand in a field
         */
        public Token {
            visible(token);
        }

        @Override
        public String identity() {
            return "token:" + digest(token.revealText());
        }
    }

    /** As an app itself, which may do little but look after its installations. */
    record App(AppKey key) implements Credentials {
        @Override
        public String identity() {
            return "app:" + key.issuer();
        }
    }

    /**
     * As an installation of an app: its token is got when it is needed, and renewed in time.
     *
     * @param id of the installation
     * @param repositories their numbers, if the token is not to be for all repositories of the installation
     * @param permissions if the token is not to have all permissions of the installation, such as {@code issues: write}
     */
    record Installation(AppKey key, long id, List<Long> repositories, Map<String, String> permissions)
            implements Credentials {

        /** Lists of its own. */
        public Installation {
            repositories = List.copyOf(repositories);
            permissions = Map.copyOf(permissions);
        }

        /** With all repositories and permissions of the installation. */
        public Installation(AppKey key, long id) {
            this(key, id, List.of(), Map.of());
        }

        @Override
        public String identity() {
            String scope = repositories.isEmpty() && permissions.isEmpty()
                    ? ""
                    : ":" + digest(repositories + " " + new TreeMap<>(permissions));
            return "installation:" + key.issuer() + ":" + id + scope;
        }
    }

    /** As an OAuth app, by its secret: for the few operations that look after its tokens. */
    record Client(String id, Secret secret) implements Credentials {

        /**
         * Checked credentials.
         *
         * @throws IllegalArgumentException if the secret is empty, or one of both could not stand in a field
         */
        public Client {
            visible(secret);
            if (id.isEmpty() || id.indexOf(':') >= 0 || !id.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
                throw new IllegalArgumentException("the number of a client has visible characters and no colon");
            }
        }

        @Override
        public String identity() {
            return "client:" + id;
        }
    }

    private static void visible(Secret secret) {
        String text = secret.revealText();
        if (text.isEmpty() || !text.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new IllegalArgumentException("a token has visible characters of ASCII");
        }
    }

    private static String digest(String text) {
        try {
            byte[] octets = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(octets, 0, 16);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every platform has SHA-256", missing);
        }
    }
}
