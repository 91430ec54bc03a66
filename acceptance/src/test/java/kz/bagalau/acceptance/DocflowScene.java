package kz.bagalau.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.bagalau.clock.Clock;
import kz.bagalau.exchange.ExchangeScene;
import kz.bagalau.model.account.AccessToken;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.paper.Fingerprint;
import kz.bagalau.session.Scene;

/**
 * A body of October 2015 with an exchange, told by the services on PostgreSQL, and a server on it: a signed protocol and {@value #ACTS} acts of
 * refusal wait to be registered, and a document-flow system has an account with every right and a token. The clock shows the day after.
 */
final class DocflowScene {

    /** How many acts wait. */
    static final int ACTS = 8;
    /** What the document-flow system sends. */
    static final String TOKEN = "docflow-scene-token-0123456789-abcdefghijkl";

    private static final LocalDate TODAY = Scene.DAY.plusDays(1);
    private static final int PER_MINUTE = 6000;
    private static Server server;

    private DocflowScene() {
    }

    /** The server, the same for all tests of a run. */
    static synchronized Server server() {
        if (server == null) {
            ExchangeScene office = new ExchangeScene();
            Runtime.getRuntime().addShutdownHook(new Thread(office::close));
            papers(office);
            admit(office);
            try (Connection connection = office.scene.database.dataSource().getConnection()) {
                server = Micro.onDatabase("docflow" + ProcessHandle.current().pid(), connection.getMetaData().getURL());
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return server;
    }

    private static void papers(ExchangeScene office) {
        Scene scene = office.scene;
        office.opens(Scene.DAY);
        List<Long> cases = scene.servants.stream().limit(2).map(servant -> scene.computed(servant, List.of(5, 5, 5, 5), List.of(13, 13, 14), true)).toList();
        scene.approved(cases);
        for (int act = 0; act < ACTS; act++) {
            office.complete(cases.get(act % cases.size()));
        }
    }

    /** Every right in the body, a token that lasts, and the day. */
    private static void admit(ExchangeScene office) {
        Duration offset = Duration.between(LocalDateTime.now(Clock.ZONE), TODAY.atTime(LocalDateTime.now(Clock.ZONE).toLocalTime()));
        office.scene.database.run(em -> {
            Account account = em.createQuery("select a from Account a where a.technical = true", Account.class).getSingleResult();
            Role.docflow().forEach(right -> account.grant(right, office.scene.body, Scene.DAY, null, "договор № 1"));
            em.persist(new AccessToken(account, "scene", Fingerprint.of(TOKEN), PER_MINUTE, TODAY.atStartOfDay(Clock.ZONE).toInstant(), TODAY.plusYears(1)));
            em.createNativeQuery("insert into installation (name, fact) values ('clock.offset', ?)").setParameter(1, offset.toString()).executeUpdate();
        });
    }
}
