package kz.bagalau.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import kz.bagalau.planning.YearScene;

/** Puts the cases of the crowd where a case stands that the services led there: copies of all rows that hang on it, made in the database. */
final class Likeness {

    private static final String CASE = "evaluation_case";

    private final Statement statement;
    private final Schema schema;
    private final long model;
    private final long person;
    /** The rows to copy by table, in the order in which they can be written. */
    private final Map<String, List<Long>> rows = new LinkedHashMap<>();
    private final Map<Long, Integer> places = new LinkedHashMap<>();
    private long base;

    private Likeness(Connection connection, long model) throws SQLException {
        this.statement = connection.createStatement();
        this.schema = Schema.of(connection);
        this.model = model;
        this.person = number("select person_id from evaluation_case where id = " + model);
        find();
    }

    /** The cases of so many of the crowd become like these in turn. */
    static void of(YearScene scene, Long cycle, List<Long> models, int cases) throws SQLException {
        for (int turn = 0; turn < models.size(); turn++) {
            try (Connection connection = scene.database.dataSource().getConnection()) {
                Likeness likeness = new Likeness(connection, models.get(turn));
                likeness.statement.execute("create temporary table likes as select row_number() over (order by c.id) n, c.id case_id, c.person_id from (select c.*,"
                        + " row_number() over (order by c.id) i from evaluation_case c join person p on p.id = c.person_id and p.email like 's%@bench.example'"
                        + " where c.cycle_id = " + cycle + ") c where c.i <= " + cases + " and c.i % " + models.size() + " = " + turn);
                likeness.copy();
                likeness.statement.execute("analyze");
            }
        }
    }

    private void find() throws SQLException {
        Map<String, List<Long>> found = new LinkedHashMap<>();
        found.put(CASE, List.of(model));
        for (String table : schema.columns().keySet()) {
            List<String> hangs = new ArrayList<>();
            schema.keys().stream().filter(key -> key.table().equals(table) && found.containsKey(key.refersTo()) && !table.equals(CASE) && !table.equals(key.refersTo()))
                    .forEach(key -> hangs.add(key.column() + " in (" + joined(found.get(key.refersTo())) + ")"));
            if (!hangs.isEmpty() && schema.hasId(table)) {
                List<Long> ids = numbers("select id from " + table + " where " + String.join(" or ", hangs) + " order by id");
                if (!ids.isEmpty()) {
                    found.put(table, ids);
                }
            }
        }
        List<Long> all = found.values().stream().flatMap(List::stream).toList();
        found.put("deed_entry", numbers("select id from deed_entry where deed <> 'ENROL' and owner_id in (" + joined(all) + ")"));
        found.remove(CASE);
        rows.putAll(found);
        rows.values().forEach(ids -> ids.forEach(id -> places.put(id, places.size())));
    }

    private void copy() throws SQLException {
        long likes = number("select count(*) from likes");
        base = number("select nextval('bagalau_seq')") + 1;
        statement.execute("select setval('bagalau_seq', " + (base + (likes + 1) * places.size() + 100) + ")");
        for (Map.Entry<String, List<Long>> table : rows.entrySet()) {
            for (Long id : table.getValue()) {
                copy(table.getKey(), "t.id = " + id);
            }
        }
        for (String table : schema.columns().keySet().stream().filter(one -> !schema.hasId(one)).toList()) {
            for (Schema.Key key : schema.keys()) {
                if (key.table().equals(table) && rows.containsKey(key.refersTo()) && key.equals(first(table))) {
                    copyKeyless(table, key.column(), rows.get(key.refersTo()));
                }
            }
        }
        statement.execute("update evaluation_case c set stage = t.stage, version = t.version, sitting_id = t.sitting_id, category = t.category, head_of_unit = t.head_of_unit,"
                + " public_services = t.public_services from evaluation_case t, likes l where t.id = " + model + " and c.id = l.case_id");
    }

    private Schema.Key first(String table) {
        return schema.keys().stream().filter(key -> key.table().equals(table) && rows.containsKey(key.refersTo())).findFirst().orElseThrow();
    }

    private void copyKeyless(String table, String column, List<Long> owners) throws SQLException {
        for (Long owner : owners) {
            if (number("select count(*) from " + table + " where " + column + " = " + owner) > 0) {
                copy(table, "t." + column + " = " + owner);
            }
        }
    }

    /** An id of a copied row becomes that of its copy, the model's servant the servant of the case. */
    private void copy(String table, String which) throws SQLException {
        String ids = joined(new ArrayList<>(places.keySet()));
        Map<String, String> types = types(table);
        String values = schema.columns().get(table).stream().map(column -> types.get(column).equals("bigint") && !column.equals("version")
                ? "case when t." + column + " = " + model + " then l.case_id when t." + column + " = " + person + " then l.person_id when t." + column + " in (" + ids
                        + ") then " + base + " + l.n * " + places.size() + " + array_position(array[" + ids + "]::bigint[], t." + column + ") - 1 else t." + column + " end"
                : "t." + column).collect(Collectors.joining(", "));
        statement.execute("insert into " + table + " (" + String.join(", ", schema.columns().get(table)) + ") select " + values + " from " + table + " t cross join likes l where " + which);
    }

    private Map<String, String> types(String table) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        try (ResultSet found = statement.executeQuery("select column_name, data_type from information_schema.columns where table_name = '" + table + "'")) {
            while (found.next()) {
                types.put(found.getString(1), found.getString(2));
            }
        }
        return types;
    }

    private long number(String sql) throws SQLException {
        return numbers(sql).get(0);
    }

    private List<Long> numbers(String sql) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                numbers.add(found.getLong(1));
            }
        }
        return numbers;
    }

    private static String joined(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
