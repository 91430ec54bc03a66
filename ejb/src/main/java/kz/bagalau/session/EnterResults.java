package kz.bagalau.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.about.ProgramVersion;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.model.appeal.Appeal;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.ResultValue;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Motion;
import kz.bagalau.model.session.Protocol;
import kz.bagalau.session.SessionDesk.Table;
import kz.bagalau.watch.CaseFile;

/**
 * Enters what was decided into the cases, once, with the protocol's last signature: of each result points, grade, and the reasons as they were
 * said that day, under the edition by which it was computed. A former decision is superseded and stays. By the road of the edition the evaluation is complete
 * on the day of the last signature (on paper, the date written there, whenever it is entered), or goes to the official who approves.
 */
@Dependent
class EnterResults {

    @Inject
    SessionDesk desk;
    @Inject
    Recount recount;

    void enter(Table table, Protocol protocol) {
        Map<Long, CaseFile> files = desk.files.files(table.session().caseIds());
        desk.files.open(table.session().caseIds());
        Map<Long, List<Appeal>> appeals = appeals(table.session().id());
        LocalDate completed = protocol.completedOn().orElseThrow();
        for (AgendaItem item : table.session().items()) {
            if (item.state() == AgendaItem.State.DECIDED) {
                CaseResult leading = enter(table, files.get(item.caseId()), item, completed);
                decided(appeals.getOrDefault(item.caseId(), List.of()), leading);
            }
        }
    }

    private Map<Long, List<Appeal>> appeals(Long sessionId) {
        return desk.em.createQuery("select a from Appeal a where a.sessionId = :session", Appeal.class).setParameter("session", sessionId).getResultStream()
                .collect(Collectors.groupingBy(Appeal::caseId));
    }

    private CaseResult enter(Table table, CaseFile file, AgendaItem item, LocalDate completed) {
        EvaluationCase subject = file.subject();
        Before before = Before.of(file, item, table.session().id());
        Motion motion = item.carried().orElseThrow();
        CaseResult leading = null;
        for (Verdicts.Verdict verdict : before.decided(motion.proposal())) {
            CaseResult entered = subject.enter(value(before, motion, verdict), verdict.origin(), item.decidedOn(), table.session().id(),
                    verdict.heard().put().editionHash());
            leading = leading == null ? entered : leading;
        }
        boolean completes = subject.before(file.law().road(subject.track()), Deed.COMPLETE);
        subject.follow(table.course(file, Situation.empty(), desk.recorder.done(completes ? Deed.COMPLETE : Deed.SUBMIT, Role.SYSTEM).dated(completed)));
        return leading;
    }

    private void decided(List<Appeal> appeals, CaseResult leading) {
        if (!appeals.isEmpty()) {
            desk.em.flush(); // the result has its id then
            appeals.forEach(appeal -> appeal.decided(leading.id()));
        }
    }

    private ResultValue value(Before before, Motion motion, Verdicts.Verdict verdict) {
        Heard heard = verdict.heard();
        Step reasons = Step.by(before.law().ballot(), "session.decided", Arg.of(before.item().decidedOn()), verdict.grade()).because(because(before, motion, verdict));
        return new ResultValue(heard.put().kind(), heard.put().part(), verdict.stands().score().map(Score::toString).orElse(null), verdict.stands().grade(),
                FrozenExplanation.of(reasons), heard.put().facts(), ProgramVersion.VERSION);
    }

    /** The parts of the period that are corrected, each with the points that stood and those that stand. */
    private static Stream<Step> corrected(Before before, Motion motion) {
        Revision rule = before.law().partRevision().orElseThrow();
        return before.decided(motion.proposal()).stream().filter(one -> one.heard().ofPart()).map(one -> Step.by(rule, "session.anew.of", Arg.of(one.heard().name()),
                Arg.of(one.heard().put().points().orElseThrow()), Arg.of(one.stands().score().orElseThrow())));
    }

    /** The vote, the ground, and why the result was what it was; an error of HR shows what the sheets say. */
    private List<Step> because(Before before, Motion motion, Verdicts.Verdict verdict) {
        List<Step> because = new ArrayList<>();
        because.add(motion.counted(before.law().ballot()).step());
        because.addAll(verdict.because());
        if (verdict.changed() && !verdict.heard().ofPart() && before.correctsPart(before.item().changes(motion.proposal()))) {
            corrected(before, motion).forEach(because::add);
            because.add(recount.reasons(before.file(), verdict.heard().put().kind(), before.parts(motion.proposal())).orElseGet(() -> Verdicts.before(verdict.heard())));
            return because;
        }
        boolean error = verdict.changed() && motion.proposal().ground() == Revision.Ground.HR_ERROR;
        because.add(Optional.of(verdict.heard()).filter(heard -> error && heard.byPoints() && !heard.ofPart()).flatMap(heard -> recount.reasons(before.file(), heard.put().kind()))
                .orElseGet(() -> Verdicts.before(verdict.heard())));
        return because;
    }
}
