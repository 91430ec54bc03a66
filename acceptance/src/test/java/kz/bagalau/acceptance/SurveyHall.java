package kz.bagalau.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import kz.bagalau.bench.OpenSurveys;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.OneTimePassword;
import kz.bagalau.model.account.PasswordHash;
import kz.bagalau.model.account.Role;
import kz.bagalau.planning.YearOffice;
import kz.bagalau.survey.SurveyBed;
import kz.bagalau.survey.SurveyScene;

/**
 * A body in January 2024 under the act of Aksu, in a database of PostgreSQL on which a server can be started: anonymous surveys are open, a thousand different people are asked,
 * five in each, all of them and those evaluated have accounts. The days for answering are over, so that HR may close a survey whenever it likes.
 */
final class SurveyHall implements AutoCloseable {

    /** How many are asked in each survey. */
    static final int ASKED = 5;

    final SurveyScene scene;
    /** Everybody's password. */
    final String password;
    private final int surveys;

    /** One who is asked: his login, in which survey of which case, and his place among those asked there. */
    record Asked(String login, long person, long survey, long caseId, int place) {
    }

    /** @param folder where the master key lies, the server's too */
    SurveyHall(Path folder, int surveys) throws SQLException, IOException {
        this.surveys = surveys;
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve("closed-surveys"));
        scene = new SurveyScene(folder, ASKED + 1);
        OpenSurveys.of(scene, surveys * (ASKED + 1), surveys, ASKED);
        scene.on(SurveyScene.LATER);
        OneTimePassword drawn = OneTimePassword.draw();
        password = drawn.text();
        try (Connection connection = scene.database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("update respondent r set person_id = p.id from (select id, row_number() over (order by survey_id, id) n from respondent) a, (select id, row_number() over (order by id) n"
                    + " from person where email like 's%@bench.example' and id not in (select c.person_id from evaluation_case c join survey s on s.case_id = c.id)) p where r.id = a.id and p.n = a.n");
            SurveyBed.equip(folder, connection);
        }
        accounts(PasswordHash.of(drawn));
        today();
    }

    private void accounts(PasswordHash hash) {
        List<Long> people = scene.sql("select person_id from respondent union select c.person_id from evaluation_case c join survey s on s.case_id = c.id").stream().map(Long::valueOf).toList();
        scene.call(em -> {
            people.forEach(person -> em.persist(account(person, "p" + person, hash)));
            Account hr = account(scene.hr, "hr", hash);
            hr.grant(Role.HEAD_OF_HR, scene.body, YearOffice.YEAR.first(), null, "приказ № 2");
            em.persist(hr);
            return Optional.empty();
        });
    }

    private static Account account(Long person, String login, PasswordHash hash) {
        Account account = Account.of(person, login, login, "ru");
        account.choose(hash);
        return account;
    }

    /** The server's clock shows the day of the scene. */
    private void today() {
        Duration offset = Duration.between(LocalDateTime.now(Clock.ZONE), SurveyScene.LATER.atTime(LocalDateTime.now(Clock.ZONE).toLocalTime()));
        scene.call(em -> em.createNativeQuery("insert into installation (name, fact) values ('clock.offset', ?)").setParameter(1, offset.toString()).executeUpdate());
    }

    /** Everybody asked, survey by survey. */
    List<Asked> asked() {
        return scene.sql("select r.person_id || ' ' || r.survey_id || ' ' || s.case_id || ' ' || row_number() over (partition by r.survey_id order by r.id) - 1 from respondent r"
                + " join survey s on s.id = r.survey_id order by r.survey_id, r.id").stream().map(row -> row.split(" "))
                .map(row -> new Asked("p" + row[0], Long.parseLong(row[0]), Long.parseLong(row[1]), Long.parseLong(row[2]), Integer.parseInt(row[3]))).toList();
    }

    int surveys() {
        return surveys;
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
