package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.SheetDesk.OnDesk;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.SheetForm;
import kz.bagalau.model.body.Line;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Signature;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.AboveByDay;
import kz.bagalau.planning.PaperDeed;
import kz.bagalau.planning.PaperHand;
import kz.bagalau.planning.PaperRefused;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/** HR enters a sheet that went its way on paper, with all deeds that stand on it: filled, read, agreed to or returned. It goes on from there. */
@Stateless
public class EnterSheet {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    SheetDesk desk;
    @Inject
    CaseFiles cases;
    @Inject
    Recorder recorder;
    @Inject
    Files files;

    /**
     * Enters the sheet of a kind.
     *
     * @param kind   the name of the rule that is its form
     * @param written what stands in it, by its form and by how it was sent out
     * @param deeds  the deeds on it, in their order
     * @return its id
     * @throws kz.bagalau.law.explain.ObstacleException when it is further already, or what the paper says is not as the act demands
     * @throws PaperRefused when no such sheet was sent out, or somebody signed who was not entitled on that day
     */
    @Operates(Operation.CASE_CHANGE)
    public Long enter(@Of(Kind.CASE) Long caseId, String kind, Written written, List<PaperDeed> deeds, AboveByDay above, Attachment scan) {
        // two files may name the same servant at the same moment: the second waits, and meets the sheet of the first
        em.find(EvaluationCase.class, caseId, LockModeType.PESSIMISTIC_WRITE);
        CaseFile file = cases.file(caseId);
        Sheet sheet = file.sheet(kind).orElseThrow(() -> new PaperRefused(PaperRefused.Reason.NO_SHEET, null,
                file.law().road(TrackName.of(TrackKind.SHEET, kind).toString()).citation()));
        OnDesk work = desk.take(sheet.id());
        Long scanId = files.store(sheet.bodyId(), "scan", scan);
        Line now = file.subject().facts().line();
        for (PaperDeed each : deeds) {
            if ((each.deed() == Deed.AGREE || each.deed() == Deed.RETURN) && sheet.before(work.road(), Deed.SUBMIT) && !file.subject().facts().underFirstHead()) {
                // whoever agreed or returned it had it in his hands: a paper that bears no day of its own for that was handed over on his
                follow(work, new PaperDeed(Deed.SUBMIT, each.on(), null, null), written, above, scanId);
            }
            follow(work, each, written, above, scanId);
        }
        file.subject().above(now);
        em.flush();
        return sheet.id();
    }

    /** A sheet that was sent out: its form, and what stood in it then; not what its evaluator has drafted since and not signed. */
    public record Blank(SheetForm form, Filled filled) {
    }

    /**
     * What stands in a sheet on paper.
     *
     * @param filled   what was filled in, by the blank that was sent out
     * @param evidence files that prove a line, by its code
     */
    public record Written(Function<Blank, Filled> filled, Map<String, List<Attachment>> evidence) {
    }

    private void follow(OnDesk work, PaperDeed paper, Written written, AboveByDay above, Long scanId) {
        Sheet sheet = work.sheet();
        EvaluationCase subject = work.file().subject();
        recorder.requirePast(paper.on());
        requireSince(work, paper);
        subject.above(line(work, paper, above));
        PaperHand hand = hand(work, paper, above);
        Done done = recorder.onPaper(paper.deed(), hand.person(), hand.role(), paper.on(), scanId).because(paper.note());
        Course course = new Course(work.road(), work.situation(paper.on()), done);
        switch (paper.deed()) {
            case SIGN -> sign(work, course, hand, written);
            case ACKNOWLEDGE, ACKNOWLEDGE_DISAGREEING -> sheet.acknowledge(course, signature(work, done), paper.note());
            case SUBMIT -> sheet.submit(course);
            case AGREE -> work.agree(course, signature(work, done));
            case RETURN -> {
                requireWords(paper);
                sheet.giveBack(course);
            }
            default -> sheet.follow(course);
        }
    }

    private void sign(OnDesk work, Course course, PaperHand hand, Written written) {
        Sheet sheet = work.sheet();
        work.road().follow(Stage.of(sheet.stage()), Deed.SIGN, hand.role(), course.done().medium(), course.situation()).obstacle().ifPresent(wrong -> {
            throw wrong.refusal();
        });
        Filled filled = written.filled().apply(new Blank(work.form(), sheet.handed()));
        work.form().requireKnown(filled);
        sheet.save(filled, recorder.caller(), recorder.now());
        written.evidence().forEach((target, proofs) -> proofs.forEach(proof -> sheet.attach(target, files.store(sheet.bodyId(), "evidence", proof),
                recorder.caller(), recorder.now())));
        SheetSigning.requireReady(work, course.done().on());
        work.sign(course, recorder.paperSignature(hand.person(), hand.role(), course.done().on(), work.hash(), course.done().fileId()));
        if (sheet.before(work.road(), Deed.OFFER)) {
            sheet.offer(course.with(course.done().as(Deed.OFFER)));
        }
    }

    private Signature signature(OnDesk work, Done done) {
        return recorder.paperSignature(done.byId(), done.role(), done.on(), work.sheet().signature().map(Signature::hash).orElse(""), done.fileId());
    }

    /** Those above the servant on the day: the evaluator is the one to whom the sheet was sent, whoever stood above him then agrees. */
    private static Line line(OnDesk work, PaperDeed paper, AboveByDay above) {
        Line now = work.file().subject().facts().line();
        above.line(work.file().subject().facts(), paper);
        return now.supervision() == null ? now : above.on(paper.on()).under(now.supervision());
    }

    /** A sheet is signed by the one evaluator to whom it was sent; if the staff had another supervisor on that day, it was sent to the wrong one. */
    private PaperHand hand(OnDesk work, PaperDeed paper, AboveByDay above) {
        Sheet sheet = work.sheet();
        EvaluationCase subject = work.file().subject();
        if (paper.deed() != Deed.SIGN) {
            return PaperHand.of(work.road(), Stage.of(sheet.stage()), paper, subject.facts(), above, recorder.caller());
        }
        Long evaluator = sheet.evaluatorId();
        Long then = sheet.evaluatorRole() == Role.SUPERVISOR && subject.authority().isEmpty() && subject.substitutes().isEmpty()
                ? above.line(subject.facts(), paper).supervisorId() : evaluator;
        Long signer = Optional.ofNullable(paper.by()).orElse(evaluator);
        if (!evaluator.equals(signer) || !evaluator.equals(then)) {
            throw new PaperRefused(evaluator.equals(then) ? PaperRefused.Reason.NOT_ENTITLED : PaperRefused.Reason.OTHER_EVALUATOR, paper.deed(), work.road().citation(),
                    new PaperRefused.Named(signer), paper.on(), new PaperRefused.Named(evaluator.equals(then) ? evaluator : Optional.ofNullable(then).orElse(evaluator)));
        }
        return new PaperHand(evaluator, sheet.evaluatorRole());
    }

    /** Nobody evaluates a period that has not begun. */
    private static void requireSince(OnDesk work, PaperDeed paper) {
        if (paper.on().isBefore(work.file().subject().period().first())) {
            throw new PaperRefused(PaperRefused.Reason.TOO_EARLY, paper.deed(), work.road().citation(), paper.on(), work.file().subject().period().first());
        }
    }

    private static void requireWords(PaperDeed paper) {
        if (paper.note() == null || paper.note().isBlank()) {
            throw new PaperRefused(PaperRefused.Reason.NO_WORDS, paper.deed(), null, paper.on());
        }
    }
}
