package kz.bagalau.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import kz.bagalau.planning.YearScene;

/** A crowd of servants in the body of a scene, forty to a unit, each unit under a head of its own: made in the database at once. */
final class Crowd {

    private static final int TO_A_UNIT = 40;
    private static final int PIECE = 500;

    private Crowd() {
    }

    /** Adds so many. Their ИИН are numbers of nobody's: the check digit is not asked in the database. */
    static void add(YearScene scene, int servants) throws SQLException {
        int units = Math.max(1, servants / TO_A_UNIT);
        try (Connection connection = scene.database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("create temporary table crowd as select i, nextval('bagalau_seq') person, nextval('bagalau_seq') name, nextval('bagalau_seq') post"
                    + " from generate_series(1, " + servants + ") i");
            statement.execute("create temporary table heap as select i, nextval('bagalau_seq') unit from generate_series(0, " + (units - 1) + ") i");
            statement.execute("insert into unit (id, version, body_id, code, name_kk, name_ru, place) select unit, 1, " + scene.body
                    + ", 'u' || i, 'Бөлім ' || i, 'Отдел ' || i, 100 + i from heap");
            statement.execute("insert into person (id, version, iin, email, entered) select person, 1, lpad((100000000000 + i)::text, 12, '0'),"
                    + " 's' || i || '@bench.example', date '2012-01-01' + (i % 1000) from crowd");
            statement.execute("insert into person_name (id, version, person_id, first_day, surname_kk, given_kk, surname_ru, given_ru, sort_kk, sort_ru, searched)"
                    + " select name, 1, person, date '1900-01-01', 'Қызметші' || i, 'Аты', 'Служащий' || i, 'Имя', 'қызметші' || i, 'служащий' || i, 'служащий' || i from crowd");
            statement.execute("insert into employment (id, version, body_id, person_id, unit_id, post_kk, post_ru, category, head_of_unit, head_of_body, public_services,"
                    + " supervisor_id, appointed_on, held_since) select post, 1, " + scene.body + ", person, unit, 'Бас маман', 'Главный специалист',"
                    + " case when c.i < " + units + " then 'D-3' else 'D-4' end, c.i < " + units + ", false, c.i % 5 = 0, case when c.i < " + units + " then " + scene.supervisor
                    + " else (select h.person from crowd h where h.i = greatest(1, c.i % " + units + ")) end, date '2015-01-01', date '2015-01-01'"
                    + " from crowd c join heap u on u.i = c.i % " + units);
            statement.execute("analyze");
        }
    }

    /** Everybody of the crowd has a case like a model's, in its cycle. @return all cases of the body, the model's among them */
    static List<Long> cases(YearScene scene, Long model) throws SQLException {
        try (Connection connection = scene.database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            List<String> columns = Schema.of(connection).columns().get("evaluation_case");
            String copied = String.join(", ", columns.stream().map(column -> switch (column) {
                case "id" -> "nextval('bagalau_seq') + 5000000";
                case "person_id" -> "e.person_id";
                case "employment_id" -> "e.id";
                case "unit_id" -> "e.unit_id";
                default -> "c." + column;
            }).toList());
            statement.execute("insert into evaluation_case (" + String.join(", ", columns) + ") select " + copied + " from evaluation_case c, employment e join person p on p.id = e.person_id"
                    + " where c.id = " + model + " and p.email like 's%@bench.example'");
            statement.execute("select setval('bagalau_seq', 8000000)");
            statement.execute("analyze");
            List<Long> cases = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("select id from evaluation_case order by id")) {
                while (rows.next()) {
                    cases.add(rows.getLong(1));
                }
            }
            return cases;
        }
    }

    /** What a list hands to a service at once, each piece in one transaction. */
    static List<List<Long>> pieces(List<Long> all) {
        return pieces(all, PIECE);
    }

    /** The same, so many at once. */
    static List<List<Long>> pieces(List<Long> all, int size) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + size).mapToObj(from -> all.subList(from, Math.min(from + size, all.size()))).toList();
    }
}
