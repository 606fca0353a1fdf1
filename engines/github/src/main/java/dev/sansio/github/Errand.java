package dev.sansio.github;

import dev.sansio.core.Secret;
import dev.sansio.github.api.Origin.Location;
import dev.sansio.github.auth.Credentials;
import dev.sansio.github.cache.CacheKey;
import dev.sansio.github.cache.CachedAnswer;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.RequestHead;
import org.jspecify.annotations.Nullable;

/** One request on its way to an answer, over waits, redirects and repeats. */
final class Errand {

    static final byte[] NOTHING = {};

    /** What the surroundings remember about it. */
    enum Memory {
        UNASKED,
        ASKED,
        TOLD
    }

    final Flow flow;
    String method;
    Location target;
    HttpFields fields;
    byte[] content;
    Credentials credentials;
    String identity;
    String resource;
    boolean mutation;
    boolean cacheable;

    long notBefore;
    long heldUntil;
    int repeats;
    int redirects;
    boolean renewed;
    boolean flying;
    /** It was sent at least once. */
    boolean flown;

    @Nullable
    Secret tokenUsed;

    Memory memory = Memory.UNASKED;
    long memoryToken;
    long memoryDeadline;

    @Nullable
    CachedAnswer remembered;

    Errand(
            Flow flow,
            String method,
            Location target,
            HttpFields fields,
            byte[] content,
            Credentials credentials,
            String resource,
            boolean mutation) {
        this.flow = flow;
        this.method = method;
        this.target = target;
        this.fields = fields;
        this.content = content;
        this.credentials = credentials;
        this.identity = credentials.identity();
        this.resource = resource;
        this.mutation = mutation;
        this.cacheable = method.equals("GET");
    }

    /**
     * What is sent.
     *
     * @param authorization null for none
     * @throws IllegalArgumentException if the target could not be written
     */
    RequestHead head(@Nullable String authorization) {
        HttpFields.Builder all = fields.toBuilder();
        if (authorization != null) {
            all.add(new HttpField(HttpNames.AUTHORIZATION, authorization, true));
        }
        if (remembered != null) {
            all.addAll(remembered.conditions());
        }
        if (content.length > 0 || method.equals("POST") || method.equals("PUT") || method.equals("PATCH")) {
            all.add(HttpNames.CONTENT_LENGTH, Integer.toString(content.length));
        }
        return new RequestHead(
                method, target.origin().scheme(), target.origin().authority(), target.path(), null, all.build());
    }

    CacheKey key() {
        return new CacheKey(target.toString(), identity, text(HttpNames.ACCEPT), text("x-github-api-version"));
    }

    private String text(String name) {
        String value = fields.joined(name);
        return value == null ? "" : value;
    }

    /** It goes elsewhere, where nobody may know who comes: only what is asked for goes with it. */
    void leave(Location elsewhere) {
        credentials = new Credentials.Anonymous();
        identity = credentials.identity();
        String accept = text(HttpNames.ACCEPT);
        String agent = text(HttpNames.USER_AGENT);
        fields = HttpFields.of(HttpNames.ACCEPT, accept, HttpNames.USER_AGENT, agent);
        cacheable = false;
        move(elsewhere);
    }

    void move(Location elsewhere) {
        target = elsewhere;
        memory = Memory.UNASKED;
        remembered = null;
    }
}
