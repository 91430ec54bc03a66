package kz.bagalau.survey;

import java.nio.file.Path;
import java.security.KeyPair;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.number.Score;

/** Keys of surveys for tests: the master key lies in a folder of the test. */
public final class SurveyBed {

    private static final int AT_ONCE = 500;
    private static final int MARKS = 6;

    private SurveyBed() {
    }

    /** The keys with their master key in a folder. */
    public static SurveyKeys keys(Path folder) {
        SurveyKeys keys = new SurveyKeys();
        keys.file(folder.resolve("master.key"));
        return keys;
    }

    /**
     * Gives every open survey of a database keys of its own, and everybody asked in it an answer sealed with them as the services seal: marks by lot, words from one in
     * three.
     *
     * @param statements the codes that are marked
     */
    public static void seal(Path folder, Connection connection, String sheet, List<String> statements) throws SQLException {
        Map<Long, KeyPair> pairs = equip(folder, connection);
        connection.setAutoCommit(false);
        try (Statement asked = connection.createStatement(); ResultSet rows = asked.executeQuery("select r.id, r.survey_id, r.person_id from respondent r join survey s on s.id = r.survey_id"
                + " where s.closed_on is null order by r.id");
                PreparedStatement kept = connection.prepareStatement("update respondent set sealed = ?, answered = true, answered_on = issued_on where id = ?")) {
            List<long[]> some = new ArrayList<>();
            while (rows.next()) {
                some.add(new long[] {rows.getLong(1), rows.getLong(2), rows.getLong(3)});
                if (some.size() == AT_ONCE) {
                    seal(some, pairs, sheet, statements, kept);
                }
            }
            seal(some, pairs, sheet, statements, kept);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Gives every open survey of a database keys of its own. */
    public static Map<Long, KeyPair> equip(Path folder, Connection connection) throws SQLException {
        MasterKey master = MasterKey.at(folder.resolve("master.key"));
        Map<Long, KeyPair> pairs = new HashMap<>();
        try (Statement open = connection.createStatement(); ResultSet rows = open.executeQuery("select id from survey where closed_on is null");
                PreparedStatement keys = connection.prepareStatement("update survey set public_key = ?, wrapped_key = ? where id = ?")) {
            while (rows.next()) {
                KeyPair pair = Seal.newKeys();
                pairs.put(rows.getLong(1), pair);
                keys.setBytes(1, pair.getPublic().getEncoded());
                keys.setBytes(2, master.wrap(pair.getPrivate().getEncoded()));
                keys.setLong(3, rows.getLong(1));
                keys.addBatch();
            }
            keys.executeBatch();
        }
        return pairs;
    }

    private static void seal(List<long[]> some, Map<Long, KeyPair> pairs, String sheet, List<String> statements, PreparedStatement kept) throws SQLException {
        List<byte[]> sealed = some.parallelStream().map(row -> Seal.seal(pairs.get(row[1]).getPublic().getEncoded(), AnswerText.context(row[1], row[2]), answer(row[0], sheet, statements)))
                .toList();
        for (int i = 0; i < some.size(); i++) {
            kept.setBytes(1, sealed.get(i));
            kept.setLong(2, some.get(i)[0]);
            kept.addBatch();
        }
        kept.executeBatch();
        some.clear();
    }

    private static byte[] answer(long respondent, String sheet, List<String> statements) {
        Random lot = new Random(respondent);
        return AnswerText.write(new Marks(sheet, statements.stream().collect(Collectors.toMap(one -> one, one -> Score.of(lot.nextInt(MARKS))))),
                respondent % 3 == 0 ? "Можно чаще советоваться с коллегами до решения, а не после." : "");
    }

    /** Opens all seals of a database one after the other, and does nothing with them; how many there were. */
    public static int open(Path folder, Connection connection) throws SQLException {
        MasterKey master = MasterKey.at(folder.resolve("master.key"));
        int opened = 0;
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet rows = statement.executeQuery("select s.id, r.person_id, s.wrapped_key, r.sealed from respondent r join survey s on s.id = r.survey_id where r.sealed is not null")) {
                while (rows.next()) {
                    AnswerText.open(Seal.open(master.unwrap(rows.getBytes(3)).orElseThrow(), AnswerText.context(rows.getLong(1), rows.getLong(2)), rows.getBytes(4)));
                    opened++;
                }
            }
        }
        connection.setAutoCommit(true);
        return opened;
    }
}
