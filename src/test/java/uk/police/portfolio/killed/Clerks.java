package uk.police.portfolio.killed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.police.portfolio.support.PortalVisitor;

/** The people of the script. A request that gets no answer is sent again, to whichever portal is there, as people do it. */
final class Clerks {

    /** Somebody who is signed in, in one office; nobody does two things at once. */
    private record Clerk(PortalVisitor visitor, String token) {}

    /** @param lost how many times it was sent and never answered */
    record Reply(int status, String body, String location, int lost) {

        boolean isDone() {
            return status == 302;
        }
    }

    private interface Request {
        HttpResponse<String> to(URI portal) throws IOException, InterruptedException;
    }

    private final TwoPortals portals;
    private final JdbcClient database;
    private final Map<String, Clerk> clerks = new ConcurrentHashMap<>();
    private final AtomicInteger sent = new AtomicInteger();

    Clerks(TwoPortals portals, JdbcClient database) {
        this.portals = portals;
        this.database = database;
    }

    /** How many acts were sent so far. */
    int sent() {
        return sent.get();
    }

    Reply get(String office, String path) {
        Clerk clerk = clerk(office);
        synchronized (clerk) {
            return untilAnswered(portal -> clerk.visitor().get(portal, path));
        }
    }

    Reply post(String office, String path, Map<String, String> form) {
        Clerk clerk = clerk(office);
        synchronized (clerk) {
            sent.incrementAndGet();
            return untilAnswered(portal -> clerk.visitor().send(portal, path, clerk.token(), form));
        }
    }

    /** Done, acknowledged or not: where the answer was lost and the act was not, the second try is told that it is done. */
    void does(String office, String path, Map<String, String> form, BooleanSupplier isThere) {
        Reply reply = post(office, path, form);
        if (!reply.isDone() && !(reply.lost() > 0 && isThere.getAsBoolean())) {
            throw new AssertionError("%s was answered %d at %s (%d answers lost): %s"
                    .formatted(office, reply.status(), path, reply.lost(), reply.body()));
        }
    }

    private Reply untilAnswered(Request request) {
        for (int lost = 0; lost < 50; lost++) {
            try {
                HttpResponse<String> answer = request.to(portals.address());
                return new Reply(
                        answer.statusCode(),
                        answer.body(),
                        answer.headers().firstValue("Location").orElse(""),
                        lost);
            } catch (IOException killed) {
                Thread.onSpinWait();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        throw new IllegalStateException("No answer at all");
    }

    private Clerk clerk(String office) {
        return clerks.computeIfAbsent(office, this::signedIn);
    }

    private Clerk signedIn(String office) {
        String email = database.sql("""
                        select p.email from appointment a join office o on o.id = a.office_id join person p on p.id = a.person_id
                         where o.code = ?
                        """).param(office).query(String.class).single();
        for (int tries = 0; tries < 50; tries++) {
            try {
                return signedIn(office, email);
            } catch (IOException killed) {
                Thread.onSpinWait();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        throw new IllegalStateException(email + " could not sign in");
    }

    private Clerk signedIn(String office, String email) throws IOException, InterruptedException {
        URI portal = portals.address();
        PortalVisitor visitor = PortalVisitor.signedIn(portal, email);
        String id = database.sql("select id::text from office where code = ?")
                .param(office)
                .query(String.class)
                .single();
        if (visitor.get(portal, "/acting-office").body().contains(id)) {
            visitor.post(portal, "/acting-office", "/acting-office", Map.of("office", id));
        }
        return new Clerk(visitor, visitor.token(portal, "/account"));
    }
}
