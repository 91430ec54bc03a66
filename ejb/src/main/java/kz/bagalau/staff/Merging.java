package kz.bagalau.staff;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.ActingSupervisor;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.JobDescription;
import kz.bagalau.model.body.Outsider;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.body.Secondment;
import kz.bagalau.model.body.StaffDeed;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.staff.intake.Fault;

/**
 * Hands over everything that hangs on a wrong record to the right one. What somebody did under the wrong record (deeds, signatures, files
 * entered) keeps its id: it is frozen, and the wrong record points to the right one.
 */
final class Merging {

    /** Where rows of other areas name somebody as the one they are about or from whom something is due. */
    static final Map<String, List<String>> NAMED = Map.ofEntries(Map.entry("cycle_exclusion", List.of("person_id")),
            Map.entry("evaluation_case", List.of("person_id", "supervisor_id", "higher_id", "authority_id")), Map.entry("notice", List.of("person_id")),
            Map.entry("exchange_document", List.of("person_id")), Map.entry("exchange_receipt", List.of("person_id")),
            Map.entry("work_plan", List.of("person_id", "supervisor_id", "higher_id")),
            Map.entry("sheet", List.of("evaluator_id")), Map.entry("respondent", List.of("person_id")),
            Map.entry("registered_paper", List.of("person_id")), Map.entry("seat", List.of("person_id")),
            Map.entry("attendance", List.of("person_id")), Map.entry("agenda_item", List.of("person_id")), Map.entry("voter", List.of("person_id")),
            Map.entry("separate_opinion", List.of("person_id")), Map.entry("acknowledgement", List.of("person_id")),
            Map.entry("due_signature", List.of("person_id")), Map.entry("record_entry", List.of("person_id")),
            Map.entry("attestation", List.of("person_id")), Map.entry("appeal", List.of("person_id")),
            Map.entry("case_substitute", List.of("person_id")), Map.entry("printed_set", List.of("person_id")),
            Map.entry("information_request", List.of("person_id")), Map.entry("journal_entry", List.of("person_id")),
            Map.entry("dispute", List.of("person_id", "lodged_by")), Map.entry("dispute_hearing", List.of("person_id")),
            Map.entry("calibration", List.of("applicant_id", "holder_id")), Map.entry("calibration_member", List.of("person_id")),
            Map.entry("calibration_item", List.of("person_id", "evaluator_id")), Map.entry("calibration_argument", List.of("person_id")),
            Map.entry("calibration_vote", List.of("person_id")));

    private final EntityManager em;
    private final Person wrong;
    private final Person right;

    Merging(EntityManager em, Person wrong, Person right) {
        this.em = em;
        this.wrong = wrong;
        this.right = right;
    }

    void run() {
        List<Employment> rights = of(right, Employment.class);
        List<Employment> wrongs = of(wrong, Employment.class);
        PostRules.refuse(wrongs.stream().anyMatch(one -> rights.stream().anyMatch(two -> clash(one, two))), Fault.POSTS_OVERLAP);
        wrongs.forEach(post -> post.handTo(right));
        PostRules.refuse(knownTwice(rights), Fault.POSTS_OVERLAP);
        requireSecondedOnce();
        of(wrong, Outsider.class).forEach(known -> known.handTo(right));
        of(wrong, Absence.class).forEach(absence -> absence.handTo(right));
        of(wrong, JobDescription.class).forEach(description -> description.handTo(right));
        of(wrong, PriorResult.class).forEach(result -> result.handTo(right));
        of(wrong, StaffDeed.class).forEach(deed -> deed.handTo(right));
        em.createQuery("select a from ActingSupervisor a where a.forPersonId = :id or a.actingId = :id", ActingSupervisor.class)
                .setParameter("id", wrong.id()).getResultList().forEach(acting -> acting.hand(wrong, right));
        em.createQuery("select s from Secondment s where s.personId = :id or s.hostId = :id", Secondment.class)
                .setParameter("id", wrong.id()).getResultList().forEach(seconded -> seconded.hand(wrong, right));
        em.createQuery("select e from Employment e where e.supervisorId = :id", Employment.class).setParameter("id", wrong.id()).getResultList()
                .forEach(post -> post.describe(post.terms().under(right.id())));
        em.createQuery("select b from StateBody b where b.officialId = :id", StateBody.class).setParameter("id", wrong.id()).getResultList()
                .forEach(body -> body.official(right.id()));
        wrong.mergeInto(right);
        em.flush();
        requireApart();
        requireNothingSealed();
        NAMED.forEach((table, columns) -> columns.forEach(column -> em.createNativeQuery("update " + table + " set " + column + " = ?1 where "
                + column + " = ?2").setParameter(1, right.id()).setParameter(2, wrong.id()).executeUpdate()));
    }

    /** From outside in a body by one record, and in its staff or from outside too by the other: one of the two is ended first. */
    private boolean knownTwice(List<Employment> rights) {
        List<Outsider> known = of(right, Outsider.class);
        return of(wrong, Outsider.class).stream().anyMatch(one -> known.stream().anyMatch(two -> clash(one.bodyId(), one.days(), two.bodyId(), two.days()))
                || rights.stream().anyMatch(two -> clash(one.bodyId(), one.days(), two.bodyId(), two.days())));
    }

    /** Seconded by both records in the same days: nobody is at two hosts at once, one of the two is ended first. */
    private void requireSecondedOnce() {
        List<Secondment> rights = of(right, Secondment.class);
        if (of(wrong, Secondment.class).stream().anyMatch(one -> rights.stream().anyMatch(two -> one.days().overlaps(two.days())))) {
            throw new StaffRefused("staff.refused.MERGE_SECONDED");
        }
    }

    /** Two records that evaluate one another, or sit in one commission, are not those of one person. */
    private void requireApart() {
        long together = count("EvaluationCase x where x.facts.personId = :one and (x.facts.supervisorId = :other or exists (select s from Sheet s"
                + " where s.caseId = x.id and s.evaluatorId = :other))") + count("Composition x where exists (select s from Composition c join c.seats s"
                + " where c.id = x.id and s.personId = :one) and exists (select s from Composition c join c.seats s where c.id = x.id and"
                + " s.personId = :other)");
        if (together > 0) {
            throw new StaffRefused("staff.refused.MERGE_TOGETHER");
        }
    }

    /** A sealed answer is bound to the record under which it was given: beside another it could not be opened, and its survey never be closed. */
    private void requireNothingSealed() {
        long sealed = em.createQuery("select count(r) from Respondent r where r.personId = :wrong and r.sealed is not null", Long.class)
                .setParameter("wrong", wrong.id()).getSingleResult();
        if (sealed > 0) {
            throw new StaffRefused("staff.refused.MERGE_SEALED");
        }
    }

    private long count(String from) {
        return count(from, wrong, right) + count(from, right, wrong);
    }

    private long count(String from, Person one, Person other) {
        return em.createQuery("select count(x) from " + from, Long.class).setParameter("one", one.id()).setParameter("other", other.id()).getSingleResult();
    }

    private static boolean clash(Employment one, Employment two) {
        return clash(one.bodyId(), one.days(), two.bodyId(), two.days());
    }

    private static boolean clash(Long body, Days days, Long other, Days others) {
        return body.equals(other) && days.overlaps(others);
    }

    private <T> List<T> of(Person person, Class<T> type) {
        return em.createQuery("select x from " + type.getSimpleName() + " x where x.personId = :id", type).setParameter("id", person.id()).getResultList();
    }
}
