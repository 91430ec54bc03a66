package kz.bagalau.dispute;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.access.Refusal;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Track;
import kz.bagalau.model.dispute.Dispute;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/** A disagreement about procedure goes its way by the edition's road (for the family of 2023, п. 17): it touches no result. */
@Stateless
public class Disputes {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles cases;
    @Inject
    Recorder recorder;

    /**
     * Whoever has a part in an evaluation does not agree with how it goes.
     *
     * @return the id of the dispute
     * @throws IllegalArgumentException where the edition knows no such dispute
     * @throws kz.bagalau.law.explain.ObstacleException while another of his about the same evaluation is considered
     */
    @Operates(Operation.DISPUTE_LODGE)
    public Long lodge(@Of(Kind.CASE) Long caseId, Written words) {
        cases.hold(List.of(caseId));
        CaseFile file = cases.file(caseId);
        if (lodgedAlready(caseId)) {
            throw LegalObstacle.of(file.law().road(Dispute.TRACK).citation(), "dispute.open").refusal();
        }
        Dispute lodged = new Dispute(file.subject(), recorder.caller(), words,
                new Course(file.law().road(Dispute.TRACK), Situation.empty(), recorder.done(Deed.LODGE, place(file, recorder.caller()))));
        em.persist(lodged);
        em.flush();
        return lodged.id();
    }

    private boolean lodgedAlready(Long caseId) {
        return em.createQuery("select count(d) from Dispute d where d.caseId = :case and d.lodgedBy = :me and d.stage = :lodged", Long.class).setParameter("case", caseId)
                .setParameter("me", recorder.caller()).setParameter("lodged", Dispute.LODGED).getSingleResult() > 0;
    }

    /** What somebody is in a case, by the sheets that stand; a worker of HR where he has no part in it. */
    static Role place(CaseFile file, Long person) {
        if (file.subject().personId().equals(person)) {
            return Role.SERVANT;
        } else if (Objects.equals(file.subject().supervisorId(), person) || file.standing().stream().anyMatch(sheet -> sheet.evaluatorId().equals(person))) {
            return Role.EVALUATOR;
        }
        boolean asked = file.survey().stream().flatMap(survey -> survey.asked().stream()).map(Respondent::personId).anyMatch(person::equals);
        return asked ? Role.RESPONDENT : Role.HR_WORKER;
    }

    /**
     * HR heard one of those concerned.
     *
     * @throws kz.bagalau.planning.WrongDay before it was lodged, or after today
     * @throws IllegalArgumentException     about somebody whom it does not concern
     * @throws AccessDenied                 for whoever lodged it himself
     */
    @Operates(Operation.DISPUTE_CONSIDER)
    public void hear(@Of(Kind.DISPUTE) Long id, @Recorded("person") Long personId, Written said, @Recorded("date") LocalDate on) {
        Dispute dispute = considered(id);
        if (!concerned(cases.file(dispute.caseId()), dispute).contains(personId)) {
            throw new IllegalArgumentException("dispute " + id + " does not concern person " + personId);
        }
        recorder.requireSince(dispute.journal().get(0).on(), on);
        dispute.hear(personId, said, on);
    }

    /**
     * HR answers in writing.
     *
     * @throws AccessDenied for whoever lodged it himself
     * @throws kz.bagalau.law.explain.ObstacleException while nobody concerned was heard
     */
    @Operates(Operation.DISPUTE_CONSIDER)
    public void settle(@Of(Kind.DISPUTE) Long id, Written answer) {
        Dispute dispute = considered(id);
        Track road = road(dispute);
        if (dispute.hearings().isEmpty()) {
            throw LegalObstacle.of(road.citation(), "dispute.unheard").refusal();
        }
        dispute.settle(answer, new Course(road, Situation.empty(), recorder.done(Deed.CONSIDER, Role.HR_WORKER)));
    }

    /** Whoever lodged it takes it back. */
    @Operates(Operation.DISPUTE_WITHDRAW)
    public void withdraw(@Of(Kind.DISPUTE) Long id) {
        Dispute dispute = take(id);
        if (!dispute.lodgedBy().equals(recorder.caller())) {
            throw new AccessDenied(Operation.DISPUTE_WITHDRAW, Refusal.ROLE);
        }
        Done done = recorder.done(Deed.WITHDRAW, dispute.journal().get(0).role()); // in the place from which he lodged it
        dispute.withdraw(new Course(road(dispute), Situation.empty(), done));
    }

    /** Whom it concerns, and who may be heard: who lodged it, the servant, who evaluates him by a sheet that stands. */
    static Set<Long> concerned(CaseFile file, Dispute dispute) {
        Set<Long> concerned = new LinkedHashSet<>(List.of(dispute.lodgedBy(), dispute.personId()));
        Optional.ofNullable(file.subject().supervisorId()).ifPresent(concerned::add);
        file.standing().forEach(sheet -> concerned.add(sheet.evaluatorId()));
        return concerned;
    }

    /** Nobody of HR considers what he lodged himself. */
    private Dispute considered(Long id) {
        Dispute dispute = take(id);
        if (dispute.lodgedBy().equals(recorder.caller())) {
            throw new AccessDenied(Operation.DISPUTE_CONSIDER, Refusal.OWN_CASE);
        }
        return dispute;
    }

    private Track road(Dispute dispute) {
        return cases.file(dispute.caseId()).law().road(Dispute.TRACK);
    }

    private Dispute take(Long id) {
        em.createNativeQuery("select id from dispute where id = ? for update").setParameter(1, id).getResultList();
        return Optional.ofNullable(em.find(Dispute.class, id)).orElseThrow(() -> new IllegalArgumentException("no dispute " + id));
    }
}
