package kz.bagalau.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.model.body.Person;
import kz.bagalau.session.Scene;
import org.junit.jupiter.api.Test;

/** Nothing that is about a person is forgotten when two records become one. */
class MergingTest {

    /** Tables whose rows the staff itself hands over, or that tell who did something: a deed keeps the record under which it was done. */
    private static final Set<String> ELSEWHERE = Set.of("person", "person_name", "state_body", "employment", "absence", "acting_supervisor", "secondment",
            "job_description", "prior_result", "staff_deed", "account", "outsider");
    private static final Set<String> DOERS = Set.of("by_id", "given_by", "saved_by", "signer_id", "sign_entered_by", "reader_id", "read_entered_by", "agreed_by", "agreed_entered_by",
            "stored_by", "entered_by", "answer_entered_by", "answered_by", "made_by", "assigned_by", "uploaded_by");

    @Test
    void everyColumnThatNamesAPersonIsHandedOver() {
        try (TestDatabase database = TestDatabase.postgresql()) {
            Map<String, Set<String>> named = new HashMap<>();
            references(database).stream().filter(one -> !ELSEWHERE.contains(one[0].toString()) && !DOERS.contains(one[1].toString()))
                    .forEach(one -> named.computeIfAbsent(one[0].toString(), table -> new TreeSet<>()).add(one[1].toString()));
            Map<String, Set<String>> handed = new HashMap<>();
            Merging.NAMED.forEach((table, columns) -> handed.put(table, new TreeSet<>(columns)));
            assertEquals(new TreeMap<>(handed), new TreeMap<>(named));
        }
    }

    /** An answer in confidence is sealed to the record of its respondent: handed to another record it could not be opened any more. */
    @Test
    void whoseAnswerLiesSealedIsNotMergedBeforeTheSurveyIsClosed() {
        try (Scene scene = new Scene()) {
            Long caseId = scene.computed(scene.servants.get(0), List.of(5, 5, 5, 5), List.of(13, 13, 14), true);
            Long wrong = scene.servants.get(2);
            scene.database.run(em -> {
                em.createQuery("delete from Employment e where e.personId = :wrong").setParameter("wrong", wrong).executeUpdate();
                em.createNativeQuery("insert into respondent (id, version, survey_id, person_id, role_name, sheet, answered, sealed)"
                        + " select nextval('bagalau_seq'), 0, s.id, ?, 'COLLEAGUE', 'circular-colleague', true, ? from survey s where s.case_id = ?")
                        .setParameter(1, wrong).setParameter(2, new byte[] {1}).setParameter(3, caseId).executeUpdate();
            });
            assertEquals("staff.refused.MERGE_SEALED", assertThrows(StaffRefused.class, () -> merge(scene, wrong)).key());
            scene.database.run(em -> em.createNativeQuery("update respondent set sealed = null").executeUpdate());
            merge(scene, wrong);
            assertEquals(scene.servants.get(1), scene.database.call(em -> ((Number) em.createNativeQuery("select person_id from respondent").getSingleResult()).longValue()));
        }
    }

    private static void merge(Scene scene, Long wrong) {
        scene.database.run(em -> new Merging(em, em.find(Person.class, wrong), em.find(Person.class, scene.servants.get(1))).run());
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> references(TestDatabase database) {
        return database.call(em -> (List<Object[]>) em.createNativeQuery("select t.relname, a.attname from pg_constraint c join pg_class t on t.oid ="
                + " c.conrelid join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1] where c.contype = 'f' and c.confrelid ="
                + " 'person'::regclass").getResultList());
    }
}
