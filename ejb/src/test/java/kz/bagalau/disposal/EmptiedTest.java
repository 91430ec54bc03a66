package kz.bagalau.disposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.bagalau.database.TestDatabase;
import org.junit.jupiter.api.Test;

/** What hangs on a case is either emptied when its papers are disposed of, or known to stay as a trace. */
class EmptiedTest {

    /** Tables that hold only numbers, dates, grades, persons, or what the service record keeps. */
    private static final Set<String> KEPT = Set.of("acknowledged_result", "agenda_dispute", "appeal", "attestation", "case_substitute", "correction_sheet",
            "disposed_case", "fallen_basis", "opened_answer", "printed_paper", "printed_set", "protocol_version", "record_entry", "record_line",
            "sampled_case", "survey", "voter", "registered_paper", "scanned_piece", "refusal_paper", "dispatch", "due_signature", "notice",
            "sheet_refusal_signature", "work_plan", "plan_signature", "case_explanation_file", "motion_proof", "disposal", "reminder", "paper_intake_line", "calibration_member", "calibration_vote", "disclosed_result", "exchange_document", "exchange_receipt", "exchange_fact");

    @Test
    void everyTableThatHangsOnACaseIsEmptiedOrKnown() throws ReflectiveOperationException {
        Set<String> emptied = new HashSet<>();
        Field field = Emptied.class.getDeclaredField("CONTENTS");
        field.setAccessible(true);
        ((List<?>) field.get(null)).forEach(statement -> emptied.add(statement.toString().replaceAll("^(delete from|update) ", "").split(" ")[0]));
        emptied.add("case_result");
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.run(em -> {
                Set<String> hanging = new TreeSet<>();
                List<String> way = new ArrayList<>(List.of("evaluation_case"));
                while (!way.isEmpty()) {
                    String table = way.remove(0);
                    List<?> found = em.createNativeQuery("select distinct c.conrelid::regclass::text from pg_constraint c where c.contype = 'f'"
                            + " and c.confrelid = ?1::regclass").setParameter(1, table).getResultList();
                    found.stream().map(Object::toString).filter(hanging::add).forEach(way::add);
                }
                assertEquals(Set.of(), hanging.stream().filter(table -> !emptied.contains(table) && !KEPT.contains(table))
                        .collect(Collectors.toCollection(TreeSet::new)));
            });
        }
    }
}
