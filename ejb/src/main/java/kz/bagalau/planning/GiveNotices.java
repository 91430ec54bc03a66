package kz.bagalau.planning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.result.Medium;
import kz.bagalau.library.Law;
import kz.bagalau.model.cycle.Notice;
import kz.bagalau.model.cycle.Sitting;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Receipts;

/** Notifies those whom the act names that the evaluation is held, and keeps the proof. */
@Stateless
public class GiveNotices {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    Deadlines deadlines;
    @Inject
    Recorder recorder;
    @Inject
    Files scans;
    @Inject
    NoticePaper papers;

    /**
     * Gives the notices of cases to those whom the route names: the servant, his supervisor, those asked in a circular evaluation.
     *
     * @throws kz.bagalau.law.explain.ObstacleException when the chair has not agreed to the schedule
     */
    @Operates(Operation.CASE_CHANGE)
    public void give(@Of(Kind.CASE) Collection<Long> caseIds) {
        Map<Long, Receipts> bodies = new HashMap<>();
        files.files(caseIds).values().forEach(file -> give(file, recorder.done(Deed.NOTIFY, Role.HR_WORKER),
                bodies.computeIfAbsent(file.subject().bodyId(), deadlines::receipts)));
    }

    /**
     * Enters that the notices of a case were given on paper: the date on the copies counts for the term, their scan is the proof.
     *
     * @throws kz.bagalau.law.explain.ObstacleException when the chair has not agreed to the schedule
     */
    @Operates(Operation.CASE_CHANGE)
    public void giveOnPaper(@Of(Kind.CASE) Long caseId, @Recorded("date") LocalDate date, Attachment scan) {
        recorder.requirePast(date);
        CaseFile file = files.file(caseId);
        Long scanId = scans.store(file.subject().bodyId(), "scan", scan);
        give(file, recorder.onPaper(Deed.NOTIFY, recorder.caller(), Role.HR_WORKER, date, scanId), deadlines.receipts(file.subject().bodyId()));
        em.flush();
        notices(caseId).forEach(notice -> notice.onPaper(date, scanId));
    }

    private void give(CaseFile file, Done done, Receipts receipts) {
        EvaluationCase subject = file.subject();
        Sitting sitting = file.sitting();
        boolean agreed = sitting != null && sitting.at(Sitting.AGREED, Sitting.HELD);
        Situation situation = agreed ? Situation.empty().with(Circumstance.SCHEDULE_AGREED) : Situation.empty();
        subject.follow(new Course(file.law().road(subject.track()), situation, done));
        Set<Role> told = told(file.law());
        if (told.contains(Role.SERVANT)) {
            Notice servants = notice(subject, subject.personId(), Role.SERVANT, receipts);
            if (done.medium() == Medium.SYSTEM) {
                papers.complete(servants, file);
            }
        }
        if (told.contains(Role.SUPERVISOR) && subject.supervisorId() != null) {
            notice(subject, subject.supervisorId(), Role.SUPERVISOR, receipts);
        }
        if (told.contains(Role.RESPONDENT)) {
            file.survey().ifPresent(survey -> survey.asked().forEach(one -> respondent(subject, one, receipts)));
        }
    }

    /** Who is notified by the route of an edition; everybody in the case under one that was stored before routes said it. */
    static Set<Role> told(Law law) {
        Set<Role> named = law.road(EvaluationCase.TRACK).moves().stream().filter(move -> move.deed() == Deed.NOTIFY)
                .flatMap(move -> move.informs().stream()).collect(Collectors.toSet());
        return named.isEmpty() ? Set.of(Role.SERVANT, Role.SUPERVISOR, Role.RESPONDENT) : named;
    }

    /** Those whom HR named after the notices of a case had been given get their own: the act wants everybody who evaluates notified. */
    @Operates(Operation.WITHIN)
    public void giveRest(CaseFile file) {
        EvaluationCase subject = file.subject();
        if (subject.latest(Deed.NOTIFY).isPresent()) {
            Receipts receipts = deadlines.receipts(subject.bodyId());
            Set<Long> notified = notices(subject.id()).stream().filter(one -> one.role() == Role.RESPONDENT).map(Notice::personId).collect(Collectors.toSet());
            file.survey().ifPresent(survey -> survey.asked().stream().filter(one -> !notified.contains(one.personId()))
                    .forEach(one -> respondent(subject, one, receipts)));
        }
    }

    private void respondent(EvaluationCase subject, Respondent one, Receipts receipts) {
        notice(subject, one.personId(), Role.RESPONDENT, receipts);
    }

    private Notice notice(EvaluationCase subject, Long personId, Role role, Receipts receipts) {
        LocalDate today = recorder.today();
        LocalDate received = receipts.of(personId, today).orElse(null);
        Notice notice = new Notice(subject.bodyId(), subject.id(), personId, role, today, received, recorder.caller());
        em.persist(notice);
        return notice;
    }

    /** Who is notified in a case by its act, and the point that says so. */
    @Operates(Operation.CASE_PAPERS)
    public Told told(@Of(Kind.CASE) Long caseId) {
        Law law = files.file(caseId).law();
        List<Role> roles = told(law).stream().sorted().toList();
        return new Told(roles, law.road(EvaluationCase.TRACK).moves().stream().filter(move -> move.deed() == Deed.NOTIFY).findFirst().orElseThrow().citation());
    }

    /** Roles in a case and the point by which they are told. */
    public record Told(List<Role> roles, Citation point) implements Serializable {
    }

    /** The notices of a case, the servant's first. */
    @Operates(Operation.CASE_PAPERS)
    public List<Notice> notices(@Of(Kind.CASE) Long caseId) {
        return em.createQuery("select n from Notice n where n.caseId = :case order by n.id", Notice.class).setParameter("case", caseId).getResultList();
    }

    /**
     * Enters that a notice was given on paper: the date on the copy, and its scan. Everybody is notified with the last of the notices: where that
     * is another day than the deed has, the deed is entered once more with it, and the moment of entry stands apart.
     *
     * @throws IllegalArgumentException when the paper is dated after today
     */
    @Operates(Operation.CASE_CHANGE)
    public void onPaper(@Of(Kind.CASE) Long caseId, Long noticeId, LocalDate date, Attachment scan) {
        Notice notice = em.find(Notice.class, noticeId);
        if (notice == null || !notice.caseId().equals(caseId)) {
            throw new IllegalArgumentException("no notice " + noticeId + " in case " + caseId);
        }
        recorder.requirePast(date);
        Long scanId = scans.store(notice.bodyId(), "scan", scan);
        notice.onPaper(date, scanId);
        LocalDate last = notices(caseId).stream().map(Notice::givenOn).max(LocalDate::compareTo).orElseThrow();
        Done notified = last.equals(date) ? recorder.onPaper(Deed.NOTIFY, recorder.caller(), Role.HR_WORKER, date, scanId)
                : recorder.done(Deed.NOTIFY, Role.HR_WORKER).dated(last);
        em.find(EvaluationCase.class, caseId).notified(notified);
    }

    /** The caller opens a notice that was given to him; it starts no term. */
    @Operates(Operation.NOTICE_OPEN)
    public void opened(@Of(Kind.CASE) Long caseId) {
        Long person = recorder.caller();
        em.createQuery("select n from Notice n where n.caseId = :case and n.personId = :person", Notice.class).setParameter("case", caseId)
                .setParameter("person", person).getResultList().forEach(notice -> notice.opened(recorder.now()));
    }
}
