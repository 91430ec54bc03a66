package kz.bagalau.staff.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.Person;

/** Checks who is under whom: nobody under himself, under somebody unknown or gone, or in a ring. */
final class SupervisorChecks {

    private SupervisorChecks() {
    }

    static void check(List<Row> staff, Present present, Findings findings) {
        List<Row> current = staff.stream().filter(row -> row.iin() != null && !row.has(Column.LAST_DAY)).toList();
        Set<String> serving = current.stream().map(Row::iin).collect(Collectors.toSet());
        Set<String> named = staff.stream().map(Row::iin).collect(Collectors.toSet());
        Set<String> onRing = Rings.in(above(current, present));
        for (Row row : current) {
            String supervisor = row.text(Column.SUPERVISOR);
            if (supervisor != null) {
                findings.when(supervisor.equals(row.iin()), row, Column.SUPERVISOR, Fault.SUPERVISOR_SELF);
                findings.when(onRing.contains(row.iin()) && !supervisor.equals(row.iin()), row, Column.SUPERVISOR, Fault.SUPERVISOR_CYCLE);
                findings.when(unknown(supervisor, named, present), row, Column.SUPERVISOR, Fault.SUPERVISOR_UNKNOWN);
                findings.when(left(supervisor, serving, named, present), row, Column.SUPERVISOR, Fault.SUPERVISOR_LEFT);
            }
        }
    }

    private static boolean unknown(String supervisor, Set<String> named, Present present) {
        return !named.contains(supervisor) && present.person(supervisor) == null;
    }

    private static boolean left(String supervisor, Set<String> serving, Set<String> named, Present present) {
        boolean known = named.contains(supervisor) || present.person(supervisor) != null;
        return known && !serving.contains(supervisor) && (named.contains(supervisor) || !present.serves(supervisor));
    }

    private static Map<String, String> above(List<Row> current, Present present) {
        Map<String, String> above = new HashMap<>();
        present.posts().stream().filter(post -> post.days().last() == null && post.terms().supervisorId() != null)
                .forEach(post -> above.put(present.person(post.personId()).iin().value(), supervisor(post, present)));
        current.stream().filter(row -> row.cells().containsKey(Column.SUPERVISOR)).forEach(row -> above.put(row.iin(), row.text(Column.SUPERVISOR)));
        return above;
    }

    private static String supervisor(Employment post, Present present) {
        Person supervisor = present.person(post.terms().supervisorId());
        return supervisor == null ? null : supervisor.iin().value();
    }
}
