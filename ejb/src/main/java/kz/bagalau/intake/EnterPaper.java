package kz.bagalau.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.assessment.EnterSheet;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.documents.Attachment;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.evaluation.Followed;
import kz.bagalau.model.intake.IntakeLine;
import kz.bagalau.model.intake.IntakeScan;
import kz.bagalau.model.intake.LineState;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.PaperRefused;
import kz.bagalau.plans.EnterPlan;
import kz.bagalau.plans.KeepPlan;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Watched;

/** Enters one paper of a file, in one transaction of its own: whole, or not at all. To see whether it can be entered is to enter it and undo it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EnterPaper {

    /** What stands for a scan while a paper is tried: the scans themselves were looked at before. */
    private static final byte[] TRIAL = "%PDF-1.4 trial".getBytes(StandardCharsets.US_ASCII);

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    EnterPlan plans;
    @Inject
    EnterSheet sheets;
    @Inject
    KeepPlan keeping;
    @Inject
    SendSheets sending;
    @Inject
    CaseFiles files;

    /**
     * Tries a paper. It never returns: what it came to is thrown.
     *
     * @throws TriedOut when it can be entered
     * @throws RuntimeException what keeps it from being entered
     */
    @Operates(Operation.INTAKE_TRY)
    public void tryOut(@Of(Kind.CASE) Long caseId, Sort sort, PaperLine line, OfBody body) {
        Attachment trial = new Attachment("trial.pdf", TRIAL);
        throw new TriedOut(entered(caseId, sort, line, body, line.scan() == null ? null : trial, Map.of()));
    }

    /**
     * Enters it, and says so on its line of the file in the same transaction.
     *
     * @throws IllegalStateException when the line is entered already, or taken back
     */
    @Operates(Operation.INTAKE_ENTER)
    public Reached enter(@Of(Kind.CASE) Long caseId, @Recorded("file") Long intakeId, @Recorded("line") int number, Sort sort, PaperLine line, OfBody body) {
        IntakeLine mine = em.createQuery("select l from IntakeLine l where l.intakeId = :id and l.line = :line", IntakeLine.class).setParameter("id", intakeId)
                .setParameter("line", number).setLockMode(LockModeType.PESSIMISTIC_WRITE).getSingleResult();
        if (mine.state() != LineState.RIGHT) {
            throw new IllegalStateException("line " + number + " of file " + intakeId + " is " + mine.state());
        }
        Map<String, List<Attachment>> evidence = line.content() instanceof Content.Came came ? came.lines().entrySet().stream()
                .filter(each -> !each.getValue().evidence().isEmpty()).collect(Collectors.toMap(Map.Entry::getKey,
                        each -> each.getValue().evidence().stream().map(name -> scan(intakeId, name)).toList())) : Map.of();
        Reached reached = entered(caseId, sort, line, body, line.scan() == null ? null : scan(intakeId, line.scan()), evidence);
        mine.came(LineState.ENTERED, reached.stage(), reached.thingId(), reached.note());
        return reached;
    }

    /**
     * Takes back what was entered, as far as the route allows: a plan that was never approved is given up, a sheet is withdrawn and sent out
     * once more.
     *
     * @throws RuntimeException what keeps it from being taken back
     */
    @Operates(Operation.INTAKE_ENTER)
    public void takeBack(@Of(Kind.CASE) Long caseId, @Recorded("file") Long intakeId, @Recorded("reason") String reason, Sort sort, Long lineId) {
        IntakeLine mine = em.find(IntakeLine.class, lineId, LockModeType.PESSIMISTIC_WRITE);
        Long thingId = mine.thingId();
        if (mine.state() != LineState.ENTERED) {
            throw new IllegalStateException("line " + mine.line() + " of file " + intakeId + " is " + mine.state());
        } else if (sort.shape() == Shape.QUARTER) {
            throw new PaperRefused(PaperRefused.Reason.STAYS, null, null);
        } else if (sort.shape() == Shape.PLAN) {
            keeping.cancel(thingId, reason);
        } else {
            sending.sendAgain(caseId, thingId, reason);
        }
        mine.back(LineState.TAKEN_BACK, null);
        em.flush();
    }

    private Attachment scan(Long intakeId, String name) {
        IntakeScan scan = em.createQuery("select s from IntakeScan s where s.intakeId = :id and s.key = :key order by s.id", IntakeScan.class)
                .setParameter("id", intakeId).setParameter("key", IntakeScan.key(name)).setMaxResults(1).getSingleResult();
        return new Attachment(scan.name(), scan.content());
    }

    private Reached entered(Long caseId, Sort sort, PaperLine line, OfBody body, Attachment scan, Map<String, List<Attachment>> evidence) {
        body.above().next();
        Long thing = written(caseId, sort, line, body, scan, evidence);
        Followed entered = sort.track().kind() == TrackKind.PLAN ? em.find(Plan.class, thing) : em.find(Sheet.class, thing);
        return new Reached(thing, entered.stage(), missed(body, caseId, entered, thing));
    }

    private Long written(Long caseId, Sort sort, PaperLine line, OfBody body, Attachment scan, Map<String, List<Attachment>> evidence) {
        if (line.content() instanceof Content.Targets targets) {
            return plans.enter(caseId, targets.lines(), line.lang(), line.deeds(), body.above(), scan);
        } else if (line.content() instanceof Content.Quarter quarter) {
            return plans.monitor(caseId, quarter.code(), Written.in(line.lang(), quarter.words()), line.deeds().get(0), body.above(), scan);
        }
        return sheets.enter(caseId, sort.code(), new EnterSheet.Written(blank -> FillIn.of(line.content(), blank, line), evidence), line.deeds(), body.above(), scan);
    }

    /** The terms that it missed by the days on it: shown, never refused. */
    private Text missed(OfBody body, Long caseId, Followed entered, Long thing) {
        return Said.together(body.terms().apply(files.file(caseId)).stream().filter(each -> each.missed() && entered.track().equals(each.track()) && thing.equals(each.thingId()))
                .map(EnterPaper::said).toList());
    }

    private static Text said(Watched term) {
        Text said = term.done() == null ? Said.of("missed.open", term.label(), term.last()) : Said.of("missed", term.label(), term.last(), term.done());
        return Said.cited(said, term.due().citation());
    }
}
