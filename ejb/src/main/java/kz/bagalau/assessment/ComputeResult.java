package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Instrument;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.planning.Recorder;
import kz.bagalau.quarter.PartsAhead;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Joined;

/** Computes the results of a case by the rules of its edition, each with its reasons; where the act is silent, says that it must be decided. */
@Stateless
public class ComputeResult {

    @Inject
    CaseFiles files;
    @Inject
    CaseFacts facts;
    @Inject
    PartsAhead ahead;
    @Inject
    Recorder recorder;
    @Inject
    Files papers;

    /**
     * Computes the results of cases and freezes them with their reasons, facts, edition and program.
     *
     * @throws kz.bagalau.law.explain.ObstacleException while a sheet or survey that the rules ask for is not in
     */
    @Operates(Operation.CASE_COMPUTE)
    public void compute(@Of(Kind.CASE) Collection<Long> caseIds) {
        Map<Step, String> said = new HashMap<>(); // many are told the same: it is put into words once
        Collection<CaseFile> cases = files.files(caseIds).values();
        Set<Long> waiting = ahead.among(cases);
        cases.forEach(file -> compute(file, waiting.contains(file.subject().id()), said));
    }

    private void compute(CaseFile file, boolean partAhead, Map<Step, String> said) {
        EvaluationCase subject = file.subject();
        Track road = file.law().road(subject.track());
        Situation situation = partAhead ? Joined.of(file).with(Circumstance.PART_AHEAD) : Joined.of(file);
        subject.follow(new Course(road, situation, recorder.done(Deed.COMPUTE, recorder.office(road, Deed.COMPUTE, subject.bodyId()))));
        CaseFacts.Told told = facts.of(file);
        Origin origin = settles(road) ? Origin.DECIDED : Origin.COMPUTED;
        for (ResultKind kind : computed(file)) {
            told.parts(kind.of()).forEach(part -> subject.enter(ComputedValue.of(subject, kind, part, told, said), origin, recorder.today(), null));
        }
    }

    /** True where nothing stands in the way of computing a case. */
    @Operates(Operation.WITHIN)
    public boolean allowed(CaseFile file) {
        Situation situation = ahead.among(List.of(file)).isEmpty() ? Joined.of(file) : Joined.of(file).with(Circumstance.PART_AHEAD);
        Track road = file.law().road(file.subject().track());
        return road.follow(Stage.of(file.subject().stage()), Deed.COMPUTE, road.by(Deed.COMPUTE, Role.SYSTEM, Role.HR_WORKER), Medium.SYSTEM, situation).allowed();
    }

    /** True where nobody decides afterwards: what follows from final sheets stands (for the family of 2023, п. 5, 42). */
    private static boolean settles(Track road) {
        return road.stagesOffering(Deed.DECIDE).isEmpty();
    }

    /** The kinds of result of the servant that follow from the papers of the case; what a survey gives has a report of its own. */
    private static List<ResultKind> computed(CaseFile file) {
        return file.concerned(file.law()).wholes().stream().filter(kind -> file.law().edition().find(kind.of(), Instrument.class).isPresent()).toList();
    }

    /**
     * Opens a computed case again, with a reason: a sheet was recalled, an error found.
     *
     * @throws kz.bagalau.law.explain.ObstacleException while a decision of the commission stands: only the commission changes it
     */
    @Operates(Operation.CASE_COMPUTE)
    public void reopen(@Of(Kind.CASE) Long caseId, @Recorded("reason") String reason) {
        CaseFile file = files.file(caseId);
        Track road = file.law().road(file.subject().track());
        file.subject().follow(new Course(road, Joined.of(file), recorder.done(Deed.REOPEN, recorder.place(road, Deed.REOPEN, file.subject().bodyId()), reason)));
    }

    /** True where the result of a case stands without anybody's decision, and the route has the head of HR open it: only then an error in it is mended here. */
    public static boolean mends(CaseFile file) {
        Track road = file.law().road(file.subject().track());
        return settles(road) && file.subject().decided() && road.moves().stream().anyMatch(move -> move.deed() == Deed.REOPEN && move.by().contains(Role.HEAD_OF_HR)
                && move.from().contains(Stage.of(file.subject().stage())));
    }

    /**
     * The head of HR mends an error in a result that stands, also a recorded one, against which nobody applied: on a paper that states it, the case is opened and
     * computed anew where every sheet is in. The former result stays readable, the servant is to be acquainted with the new one, and what rested on the old one
     * is told as fallen. The scores of a final sheet are changed by an application alone (METHODOLOGIES.md, section 9).
     *
     * @return true where it was computed anew at once
     * @throws kz.bagalau.law.explain.ObstacleException where the route does not open it
     */
    @Operates(Operation.CASE_MEND)
    public boolean mend(@Of(Kind.CASE) Long caseId, @Recorded("reason") String reason, Attachment statement) {
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("an error is named before it is mended");
        }
        files.hold(List.of(caseId));
        CaseFile file = files.file(caseId);
        EvaluationCase subject = file.subject();
        Track road = file.law().road(subject.track());
        if (!mends(file)) {
            throw new IllegalStateException("the result of case " + caseId + " is not mended so");
        }
        Done now = recorder.done(Deed.REOPEN, Role.HEAD_OF_HR, reason.strip());
        Long scanId = papers.store(subject.bodyId(), "scan", statement);
        subject.follow(new Course(road, Joined.of(file).with(Document.ERROR_STATEMENT), new Done(now.deed(), now.byId(), now.role(), now.medium(), now.at(), now.on(), now.note(), scanId, now.program())));
        boolean whole = allowed(file);
        if (whole) {
            compute(file, false, new HashMap<>());
        }
        return whole;
    }
}
