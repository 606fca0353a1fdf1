package dev.sansio.oauth.provider.endpoint;

import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.call.Endpoint;
import dev.sansio.oauth.provider.call.Reply;
import java.util.Set;

/** A document that is the same for everybody. */
final class FixedEndpoint implements Endpoint {

    private final Reply reply;

    FixedEndpoint(Document document) {
        this.reply = Reply.lasting(document.toBytes());
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET");
    }

    @Override
    public Effect<Reply> answer(Call call) {
        return Effect.of(reply);
    }
}
