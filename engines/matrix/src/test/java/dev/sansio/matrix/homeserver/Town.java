package dev.sansio.matrix.homeserver;

import dev.sansio.core.Ask;
import dev.sansio.core.Secret;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.matrix.Stacks;
import dev.sansio.matrix.api.Call;
import dev.sansio.matrix.client.Homeserver;
import dev.sansio.matrix.client.MatrixCommand;
import dev.sansio.matrix.client.MatrixEngine;
import dev.sansio.matrix.client.MatrixEvent;
import dev.sansio.matrix.client.MatrixOptions;
import dev.sansio.matrix.client.Session;
import dev.sansio.matrix.sync.SyncItem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A homeserver, and people who talk to it, each on a connection of their own without octets between. */
final class Town {

    final HomeserverState state = new HomeserverState(HomeserverOptions.of("e"), Stacks.surroundings(3));
    private final List<Person> people = new ArrayList<>();
    private long now = 1_000_000;

    Person arrives(String name) {
        state.addUser(name, Secret.of("pw"));
        state.addDevice(name, "DEV" + name, Secret.of("tok" + name));
        Person person = new Person("@" + name + ":e", people.size());
        people.add(person);
        person.client.advance(now);
        person.server.advance(now);
        person.send(new MatrixCommand.UseSession(Session.of(person.id, "DEV" + name, Secret.of("tok" + name))));
        return person;
    }

    void passes(Duration time) {
        now += time.toNanos();
        people.forEach(person -> {
            person.client.advance(now);
            person.server.advance(now);
        });
        settle();
    }

    /** All that follows of it happens; who polls is told that something may be new. */
    private void settle() {
        for (boolean moved = true; moved; ) {
            moved = false;
            for (Person person : people) {
                moved |= person.step();
            }
            if (moved) {
                people.forEach(person -> person.server.send(new HomeserverCommand.Look(), now));
            }
        }
    }

    final class Person {

        final String id;
        final List<MatrixEvent> events = new ArrayList<>();
        final MatrixEngine client;
        final HomeserverEngine server = new HomeserverEngine(state);
        private long calls;

        Person(String id, long number) {
            this.id = id;
            MatrixOptions options = MatrixOptions.of(Homeserver.of("https://e"));
            this.client = new MatrixEngine(options, Stacks.surroundings(1000 * (number + 1)));
        }

        void send(MatrixCommand command) {
            client.send(command, now);
            settle();
        }

        /** What is answered, be it an error. */
        MatrixEvent calls(Call<?> call) {
            long number = ++calls;
            send(new MatrixCommand.Perform(number, call));
            for (MatrixEvent event : events) {
                if ((event instanceof MatrixEvent.Performed performed && performed.call() == number)
                        || (event instanceof MatrixEvent.Failed failed && failed.call() == number)) {
                    return event;
                }
            }
            throw new AssertionError("no answer to " + call);
        }

        <R> R gets(Call<R> call) {
            MatrixEvent event = calls(call);
            if (event instanceof MatrixEvent.Performed performed) {
                return performed.of(call.operation());
            }
            throw new AssertionError(event);
        }

        String refused(Call<?> call) {
            return ((MatrixEvent.Failed) calls(call)).error().code();
        }

        List<SyncItem> news() {
            List<SyncItem> items = new ArrayList<>();
            events.forEach(event -> {
                if (event instanceof MatrixEvent.Synced synced) {
                    items.add(synced.item());
                }
            });
            return items;
        }

        private boolean step() {
            boolean moved = false;
            for (MatrixEvent event = client.poll(); event != null; event = client.poll()) {
                events.add(event);
                moved = true;
                if (event instanceof MatrixEvent.BatchEnded ended) {
                    client.send(new MatrixCommand.Stored(ended.batch()), now);
                }
            }
            for (Ask ask = client.ask(); ask != null; ask = client.ask()) {
                client.answer(Stacks.answer(ask), now);
                moved = true;
            }
            for (HttpCommand up = client.transmit(); up != null; up = client.transmit()) {
                HttpEvent arrived = carried(up);
                if (arrived != null) {
                    server.receive(arrived, now);
                    moved = true;
                }
            }
            while (server.poll() != null) {
                moved = true;
            }
            for (HttpCommand down = server.transmit(); down != null; down = server.transmit()) {
                HttpEvent arrived = carried(down);
                if (arrived != null) {
                    client.receive(arrived, now);
                    moved = true;
                }
            }
            return moved;
        }

        private HttpEvent carried(HttpCommand command) {
            if (command instanceof HttpCommand.SendRequest request) {
                return new HttpEvent.RequestReceived(request.exchange(), request.head(), request.end());
            }
            if (command instanceof HttpCommand.SendResponse response) {
                return new HttpEvent.ResponseReceived(response.exchange(), response.head(), response.end());
            }
            if (command instanceof HttpCommand.SendData data) {
                return new HttpEvent.DataReceived(data.exchange(), data.data(), data.end());
            }
            if (command instanceof HttpCommand.Abort abort) {
                HttpError error = HttpError.of(abort.code(), "");
                return new HttpEvent.ExchangeFailed(abort.exchange(), error, HttpEvent.By.PEER_RESET);
            }
            return null;
        }
    }
}
