package dev.sansio.github;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.Asking;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Layer;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.Surroundings;
import dev.sansio.github.cache.CacheAnswer;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * A client of GitHub, on whatever engine speaks HTTP: a connection, or many behind one face. It sends no request behind the
 * caller's back but those that a call needs: for a token, after a redirect, when a limit is over.
 */
public final class GitHubEngine implements Layer<HttpCommand, HttpEvent, GitHubCommand, GitHubEvent>, Asking {

    private static final int UNTOLD = 16;

    private final GitHubOptions options;
    private final ArrayDeque<GitHubEvent> events = new ArrayDeque<>(4);
    private final Courier courier;
    private final Flows flows;
    private Phase phase = Phase.OPEN;
    private boolean closing;
    private boolean draining;
    private @Nullable SessionFailedException failure;

    /** An engine that has called nobody yet. */
    public GitHubEngine(GitHubOptions options, Surroundings surroundings) {
        this.options = options;
        this.courier = new Courier(options, surroundings, events::add);
        this.flows = new Flows(courier);
    }

    @Override
    public void send(GitHubCommand command, long now) {
        if (command instanceof GitHubCommand.Cancel cancel) {
            flows.cancel(cancel.call());
        } else if (command instanceof GitHubCommand.Close) {
            closing = true;
        } else if (command instanceof GitHubCommand.Want want) {
            want(want, now);
        } else {
            open(command);
        }
        courier.run(now);
        closeIfDone();
    }

    private void want(GitHubCommand.Want want, long now) {
        require(want.pages() > 0, "at least one page is wanted");
        Flow flow = flows.get(want.call());
        if (flow != null) {
            flow.wanted(want.pages(), now);
        }
    }

    private void open(GitHubCommand command) {
        try {
            if (command instanceof GitHubCommand.Call call) {
                SingleFlow flow = new SingleFlow(call.call(), courier, flows);
                begin(flow, courier.errands().rest(flow, call.request()));
            } else if (command instanceof GitHubCommand.CallPages call) {
                require(call.pages() > 0, "at least one page is wanted");
                PagesFlow flow =
                        new PagesFlow(call.call(), courier, flows, options.limits(), call.request(), call.pages());
                begin(flow, courier.errands().rest(flow, call.request()));
            } else if (command instanceof GitHubCommand.Query query) {
                require(query.pages() > 0, "at least one page is wanted");
                QueryFlow flow =
                        new QueryFlow(query.call(), courier, flows, options.limits(), query.query(), query.pages());
                begin(flow, flow.errand());
            } else if (command instanceof GitHubCommand.LogIn login) {
                LoginFlow flow = new LoginFlow(login.call(), courier, flows, login.clientId());
                begin(flow, flow.begin(String.join(" ", login.scopes())));
            } else if (command instanceof GitHubCommand.Redeem redeem) {
                LoginFlow flow = new LoginFlow(redeem.call(), courier, flows, redeem.clientId());
                begin(flow, flow.redeem(redeem));
            } else if (command instanceof GitHubCommand.Renew renew) {
                LoginFlow flow = new LoginFlow(renew.call(), courier, flows, renew.clientId());
                begin(flow, flow.renew(renew.clientSecret(), renew.refreshToken()));
            }
        } catch (IllegalArgumentException unfit) {
            throw new CommandRejectedException(String.valueOf(unfit.getMessage()));
        }
    }

    private void begin(Flow flow, Errand errand) {
        require(flow.call >= 0 && flows.get(flow.call) == null, "the number " + flow.call + " is in use, or negative");
        require(!closing || phase.terminal(), "no more calls: the engine is closing");
        require(
                options.limits().calls().admits(flows.size() + 1L),
                options.limits().calls().name() + " is "
                        + options.limits().calls().value() + ", and more came");
        if (!phase.terminal()) {
            flows.open(flow);
            courier.add(errand);
        }
    }

    private static void require(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new CommandRejectedException(otherwise);
        }
    }

    @Override
    public void receive(HttpEvent event, long now) {
        if (!phase.terminal()) {
            courier.receive(event, now);
            closeIfDone();
        }
    }

    private void closeIfDone() {
        if (closing && flows.isEmpty() && !phase.terminal()) {
            phase = Phase.CLOSED;
            draining = true;
        }
    }

    @Override
    public @Nullable GitHubEvent poll() {
        GitHubEvent event = events.poll();
        if (event == null && failure != null) {
            throw failure;
        }
        return event;
    }

    @Override
    public @Nullable HttpCommand transmit() {
        HttpCommand command = courier.transmit();
        if (command == null && draining) {
            draining = false;
            return new HttpCommand.Drain();
        }
        return command;
    }

    @Override
    public @Nullable Ask ask() {
        return courier.ask();
    }

    @Override
    public void answer(Answer answer, long now) {
        if (answer instanceof CacheAnswer cached && !phase.terminal()) {
            courier.answer(cached, now);
        }
    }

    @Override
    public boolean hungry() {
        return events.size() < UNTOLD && !phase.terminal();
    }

    @Override
    public boolean finished() {
        return phase.terminal();
    }

    @Override
    public Phase phase() {
        return phase;
    }

    @Override
    public long deadline() {
        return phase.terminal() ? NEVER : courier.deadline();
    }

    @Override
    public void advance(long now) {
        if (!phase.terminal()) {
            courier.advance(now);
            closeIfDone();
        }
    }

    @Override
    public void lost(Throwable cause, long now) {
        if (phase.terminal()) {
            return;
        }
        draining = false;
        courier.lost(now);
        flows.lost();
        if (cause instanceof SessionFailedException failed) {
            failure = failed;
            phase = Phase.FAILED;
        } else {
            phase = Phase.CLOSED;
        }
    }
}
