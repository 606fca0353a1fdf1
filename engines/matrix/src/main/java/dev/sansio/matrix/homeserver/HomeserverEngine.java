package dev.sansio.matrix.homeserver;

import dev.sansio.core.Layer;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpNames;
import dev.sansio.http.call.CallLimits;
import dev.sansio.http.call.WholeRequest;
import dev.sansio.http.call.WholeRequests;
import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.json.MalformedJsonException;
import dev.sansio.matrix.api.Call;
import dev.sansio.matrix.api.CallReading;
import dev.sansio.matrix.api.Operation;
import dev.sansio.matrix.api.Operation.Trait;
import dev.sansio.matrix.api.Routes;
import dev.sansio.matrix.api.Sync;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A homeserver on one connection of HTTP. */
public final class HomeserverEngine implements Layer<HttpCommand, HttpEvent, HomeserverCommand, HomeserverEvent> {

    private static final FormLimits QUERY = FormLimits.of(1 << 16, 256);

    private final HomeserverState state;
    private final WholeRequests requests;
    private final List<Area> areas;
    private final Map<Long, Poll> polls = new LinkedHashMap<>();
    private final Deque<HomeserverEvent> events = new ArrayDeque<>(2);
    private long recheckAt = NEVER;
    /** Up to where the polls have been looked at. */
    private long seen;

    private Phase phase = Phase.OPEN;
    private @Nullable SessionFailedException failure;

    private record Poll(Caller caller, Sync sync, long until) {}

    /** A connection to a homeserver. */
    public HomeserverEngine(HomeserverState state) {
        this.state = state;
        this.requests = new WholeRequests(CallLimits.of(state.options.content().value(), Duration.ofMinutes(1)));
        this.areas = List.of(
                new Entrance(state),
                new RoomTalk(state),
                new RoomDoors(state),
                new KeysArea(state),
                new MediaArea(state),
                new Desk(state));
    }

    @Override
    public void send(HomeserverCommand command, long now) {
        look(now);
    }

    @Override
    public void receive(HttpEvent event, long now) {
        if (phase.terminal()) {
            return;
        }
        requests.receive(event, now);
        if (event instanceof HttpEvent.ExchangeFailed) {
            polls.remove(event.exchange());
        }
        for (WholeRequest whole = requests.request(); whole != null; whole = requests.request()) {
            handle(whole, now);
            look(now);
        }
    }

    private void handle(WholeRequest whole, long now) {
        String path = whole.head().path();
        int query = path.indexOf('?');
        String name = "";
        try {
            List<Routes.Match> matches =
                    Routes.find(whole.head().method(), query < 0 ? path : path.substring(0, query));
            if (matches.isEmpty()) {
                throw unknown(
                        query < 0 ? path : path.substring(0, query),
                        whole.head().method());
            }
            name = matches.get(0).operation().id();
            Reply reply = reply(whole, matches, query < 0 ? "" : path.substring(query + 1), now);
            if (reply != null) {
                answer(whole.exchange(), name, reply);
            }
        } catch (Refusal refusal) {
            answer(whole.exchange(), name, Reply.json(refusal.status, refusal.body));
        }
    }

    private static Refusal unknown(String path, String method) {
        if (method.equals("OPTIONS")) {
            return new Refusal(204, Reply.object());
        }
        return Routes.knows(path)
                ? Refusal.of(405, "M_UNRECOGNIZED", "the method is not known")
                : Refusal.of(404, "M_UNRECOGNIZED", "the path is not known");
    }

    private @Nullable Reply reply(WholeRequest whole, List<Routes.Match> matches, String query, long now) {
        Caller caller = authenticate(matches.get(0).operation(), whole, now);
        Call<?> call = read(whole, matches, query);
        Request request = new Request(call, caller, whole.head(), whole.octets(), now);
        if (call instanceof Sync sync) {
            return sync(whole.exchange(), request.caller(), sync, now);
        }
        for (Area area : areas) {
            Reply reply = area.handle(request);
            if (reply != null) {
                return reply;
            }
        }
        throw Refusal.of(404, "M_UNRECOGNIZED", "this homeserver does not do that");
    }

    /** The header alone: a token in the query is none. */
    private @Nullable Caller authenticate(Operation<?> operation, WholeRequest whole, long now) {
        String field = whole.head().fields().first(HttpNames.AUTHORIZATION);
        boolean bearer = field != null && field.regionMatches(true, 0, "Bearer ", 0, 7);
        if (field == null || !bearer) {
            if (operation.is(Trait.AUTHENTICATED)) {
                throw Refusal.of(401, "M_MISSING_TOKEN", "a token is needed");
            }
            return null;
        }
        HomeserverState.Token token = state.tokens.get(field.substring(7).strip());
        if (token == null && operation.wantsToken()) {
            throw Refusal.of(401, "M_UNKNOWN_TOKEN", "the token is not known");
        }
        if (token != null && token.expires() <= now && operation.wantsToken()) {
            ObjectNode body = Refusal.of(401, "M_UNKNOWN_TOKEN", "the token has expired").body;
            throw new Refusal(401, body.put("soft_logout", true));
        }
        return token == null ? null : token.caller();
    }

    /** Where the specification has two operations at one place, the content decides. */
    private static Call<?> read(WholeRequest whole, List<Routes.Match> matches, String query) {
        Parameters parameters;
        try {
            parameters = Form.decode(query, QUERY);
        } catch (FormException e) {
            throw Refusal.invalid("the query is none");
        }
        JsonNode content = content(whole, matches.get(0).operation());
        MalformedJsonException last = null;
        for (Routes.Match match : matches) {
            try {
                CallReading reading =
                        new CallReading(match.values(), parameters, whole.head().fields(), content);
                return match.operation().reader().apply(reading);
            } catch (MalformedJsonException e) {
                last = e;
            }
        }
        throw Refusal.of(400, "M_BAD_JSON", last == null ? "" : String.valueOf(last.getMessage()));
    }

    private static @Nullable JsonNode content(WholeRequest whole, Operation<?> operation) {
        if (operation.is(Trait.TAKES_OCTETS) || !whole.content().hasRemaining()) {
            return null;
        }
        try {
            return Json.read(whole.content(), JsonLimits.DEFAULTS.withOctets(1 << 24));
        } catch (MalformedJsonException e) {
            throw Refusal.of(400, "M_NOT_JSON", String.valueOf(e.getMessage()));
        }
    }

    private @Nullable Reply sync(long exchange, Caller caller, Sync sync, long now) {
        SyncAnswer answer = new SyncAnswer(state, caller, sync);
        ObjectNode json = answer.build();
        long millis = sync.timeout() == null ? 0 : Math.max(0, sync.timeout());
        Duration wait =
                Duration.ofMillis(Math.min(millis, state.options.longestPoll().toMillis()));
        if (answer.news() || wait.isZero() || !state.options.polls().admits(polls.size() + 1L)) {
            return Reply.json(200, json);
        }
        polls.put(exchange, new Poll(caller, sync, now + wait.toNanos()));
        recheckAt = Math.min(recheckAt, now + state.options.recheck().toNanos());
        return null;
    }

    /** Answers the polls for which there is something, and those that have waited long enough. */
    private void look(long now) {
        state.expireTyping(now);
        boolean changed = state.position() != seen;
        seen = state.position();
        for (Map.Entry<Long, Poll> entry : List.copyOf(polls.entrySet())) {
            Poll poll = entry.getValue();
            if (!changed && now < poll.until) {
                continue;
            }
            SyncAnswer answer = new SyncAnswer(state, poll.caller, poll.sync);
            ObjectNode json = answer.build();
            if (answer.news() || now >= poll.until) {
                polls.remove(entry.getKey());
                answer(entry.getKey(), Sync.OPERATION.id(), Reply.json(200, json));
            }
        }
        recheckAt = polls.isEmpty() ? NEVER : now + state.options.recheck().toNanos();
    }

    private void answer(long exchange, String operation, Reply reply) {
        requests.respond(exchange, reply.head(), reply.content());
        events.add(new HomeserverEvent.Answered(operation, reply.head().status()));
    }

    @Override
    public @Nullable HomeserverEvent poll() {
        HomeserverEvent event = events.poll();
        if (event == null && failure != null) {
            throw failure;
        }
        return event;
    }

    @Override
    public @Nullable HttpCommand transmit() {
        return requests.transmit();
    }

    @Override
    public boolean hungry() {
        return events.isEmpty() && !phase.terminal();
    }

    @Override
    public boolean finished() {
        return phase.terminal();
    }

    @Override
    public void lost(Throwable cause, long now) {
        if (phase.terminal()) {
            return;
        }
        polls.clear();
        requests.lost();
        if (cause instanceof SessionFailedException failed) {
            failure = failed;
            phase = Phase.FAILED;
        } else {
            phase = Phase.CLOSED;
        }
    }

    @Override
    public long deadline() {
        return phase.terminal() ? NEVER : Math.min(requests.deadline(), recheckAt);
    }

    @Override
    public void advance(long now) {
        if (phase.terminal()) {
            return;
        }
        requests.advance(now);
        if (now >= recheckAt) {
            look(now);
        }
    }

    @Override
    public Phase phase() {
        return phase;
    }
}
