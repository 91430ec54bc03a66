package kz.bagalau.staff.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bagalau.model.body.Iin;
import kz.bagalau.model.body.Person;

/** Checks the person in each row: one name for one ИИН, one e-mail for one person, dates of a life that can be. */
final class PersonChecks {

    /** Below this age nobody enters the civil service; a younger one is a slip in the ИИН or the date. */
    static final int YOUNGEST = 16;

    private PersonChecks() {
    }

    static void check(List<Row> staff, Present present, LocalDate today, Findings findings) {
        Map<String, Row> byIin = new HashMap<>();
        Map<String, String> byEmail = new HashMap<>();
        present.persons().stream().filter(person -> person.email() != null).forEach(person -> byEmail.put(person.email(), person.iin().value()));
        for (Row row : staff) {
            dates(row, today, findings);
            if (row.iin() != null) {
                Row first = byIin.putIfAbsent(row.iin(), row);
                findings.when(first != null && !(first.ru().equals(row.ru()) && first.kk().equals(row.kk())), row, Column.SURNAME_RU, Fault.NAMES_DIFFER);
                findings.when(merged(present.person(row.iin())), row, Column.IIN, Fault.IIN_MERGED);
                email(row, byEmail, findings);
            }
        }
    }

    private static boolean merged(Person person) {
        return person != null && person.mergedInto() != null;
    }

    private static void email(Row row, Map<String, String> byEmail, Findings findings) {
        if (row.has(Column.EMAIL)) {
            String owner = byEmail.putIfAbsent(row.text(Column.EMAIL), row.iin());
            findings.when(owner != null && !owner.equals(row.iin()), row, Column.EMAIL, Fault.EMAIL_TWICE);
        }
    }

    private static void dates(Row row, LocalDate today, Findings findings) {
        LocalDate entered = row.date(Column.ENTERED);
        if (entered != null) {
            findings.when(entered.isAfter(today), row, Column.ENTERED, Fault.ENTERED_FUTURE);
            findings.when(tooYoung(row, entered), row, Column.ENTERED, Fault.ENTERED_BEFORE_SIXTEEN);
        }
    }

    static boolean tooYoung(Row row, LocalDate day) {
        return row.iin() != null && day.isBefore(new Iin(row.iin()).birth().plusYears(YOUNGEST));
    }
}
