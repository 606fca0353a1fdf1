package dev.sansio.oauth.provider.call;

import java.util.Set;

/** One endpoint. It refuses by a reply, never by an exception. */
public interface Endpoint {

    /** The methods that it takes; {@code HEAD} comes with {@code GET}. */
    Set<String> methods();

    /** What comes of a request of one of the methods. */
    Effect<Reply> answer(Call call);
}
