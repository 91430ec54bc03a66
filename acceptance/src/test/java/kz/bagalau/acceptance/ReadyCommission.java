package kz.bagalau.acceptance;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.PasswordHash;
import kz.bagalau.model.account.Role;
import kz.bagalau.planning.YearOffice;
import kz.bagalau.planning.YearScene;
import kz.bagalau.session.YearCommission;

/**
 * A body in the January after a year, in a database of PostgreSQL on which a server can be started: its commission is appointed, everybody
 * with a part in its session has an account, every servant's sheets are signed and his results computed.
 */
final class ReadyCommission implements AutoCloseable {

    /** Everybody's password. */
    static final String PASSWORD = "bagalau-campaign";

    private final YearScene scene;

    /**
     * Prepares it.
     *
     * @param servants how many cases there are
     * @param disputed how many of them have the lowest grade, which is not voted on together with others
     */
    ReadyCommission(String edition, int servants, int disputed) throws SQLException {
        scene = new YearScene(edition, servants);
        new YearCommission(scene).appoint();
        int apart = servants / disputed;
        for (int i = 0; i < servants; i++) {
            boolean lowest = i % apart == 0 && i / apart < disputed;
            scene.sheets(scene.computed(scene.servants.get(i), lowest ? 2 : 3 + i % 3, i % 4 == 0 ? "initiative" : "–"));
        }
        accounts();
        today();
    }

    private void accounts() {
        PasswordHash password = PasswordHash.of(PASSWORD);
        Map<Long, String> logins = new HashMap<>(Map.of(scene.secretary, "secretary", scene.hr, "hr", scene.head, "head"));
        scene.commission.forEach(one -> logins.put(one, one.equals(scene.commission.get(0)) ? "chair" : "member" + scene.commission.indexOf(one)));
        scene.call(em -> {
            logins.forEach((person, login) -> {
                Account account = Account.of(person, login, login, "ru");
                account.choose(password);
                for (Role role : scene.granted(person)) {
                    account.grant(role, scene.body, YearOffice.YEAR.first(), null, "приказ № 2");
                }
                em.persist(account);
            });
            return Optional.empty();
        });
    }

    /** The server's clock shows the day of the scene. */
    private void today() {
        LocalDateTime now = LocalDateTime.now(Clock.ZONE);
        Duration offset = Duration.between(now, YearOffice.DAY.atTime(now.toLocalTime()));
        scene.call(em -> em.createNativeQuery("insert into installation (name, fact) values ('clock.offset', ?)").setParameter(1, offset.toString()).executeUpdate());
    }

    /** The address of the database. */
    String url() throws SQLException {
        try (Connection connection = scene.database.dataSource().getConnection()) {
            return connection.getMetaData().getURL();
        }
    }

    @Override
    public void close() {
        scene.close();
    }
}
