package kz.bagalau.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.about.ProgramVersion;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.model.appeal.Appeal;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.evaluation.ResultValue;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.CommissionLaw;
import kz.bagalau.model.session.Motion;
import kz.bagalau.model.session.Proposal;
import kz.bagalau.model.session.Protocol;
import kz.bagalau.session.SessionDesk.Table;
import kz.bagalau.watch.CaseFile;

/**
 * Enters what was decided into the cases, once, with the protocol's last signature: points, grade, and the reasons as they were said that day,
 * under the edition of the case. A former decision is superseded and stays. The evaluation is complete on the day of the last signature: on
 * paper, the date written there, whenever it is entered.
 */
@Dependent
class EnterResults {

    @Inject
    SessionDesk desk;
    @Inject
    Recount recount;

    void enter(Table table, Protocol protocol) {
        Map<Long, CaseFile> files = desk.files.files(table.session().caseIds());
        LocalDate completed = protocol.completedOn().orElseThrow();
        for (AgendaItem item : table.session().items()) {
            if (item.state() == AgendaItem.State.DECIDED) {
                enter(table, files.get(item.caseId()), item, completed);
            }
        }
    }

    private void enter(Table table, CaseFile file, AgendaItem item, LocalDate completed) {
        EvaluationCase subject = file.subject();
        CaseResult entered = subject.enter(value(file, item), origin(item), item.decidedOn(), table.session().id());
        subject.follow(table.course(file, Situation.empty(), desk.recorder.done(Deed.COMPLETE, Role.SYSTEM).dated(completed)));
        desk.em.flush();
        appeals(subject.id(), table.session().id()).forEach(appeal -> appeal.decided(entered.id()));
    }

    private List<Appeal> appeals(Long caseId, Long sessionId) {
        return desk.em.createQuery("select a from Appeal a where a.caseId = :id and a.sessionId = :session", Appeal.class)
                .setParameter("id", caseId).setParameter("session", sessionId).getResultList();
    }

    private static Origin origin(AgendaItem item) {
        return item.carried().orElseThrow().proposal().sort() == Proposal.Sort.REVISE ? Origin.REVISED : Origin.DECIDED;
    }

    private ResultValue value(CaseFile file, AgendaItem item) {
        ResultValue put = file.subject().result(item.kind(), item.part()).orElseThrow().value();
        return new ResultValue(item.kind(), item.part(), item.decided().score().map(Score::toString).orElse(null), item.decided().grade(),
                FrozenExplanation.of(reasons(file, item)), put.facts(), ProgramVersion.VERSION);
    }

    private Step reasons(CaseFile file, AgendaItem item) {
        CommissionLaw law = CommissionLaw.of(file.law().edition());
        Motion motion = item.carried().orElseThrow();
        Grades grades = Grades.of(file.law().edition(), item.kind());
        List<Step> because = new ArrayList<>();
        because.add(motion.counted(law.ballot()).step());
        because.addAll(ground(law, item, motion.proposal(), grades));
        recount.reasons(file, item.kind()).ifPresent(because::add);
        return Step.by(law.ballot(), "session.decided", Arg.of(item.decidedOn()), Arg.of(grades.name(item.decided().grade()))).because(because);
    }

    private static List<Step> ground(CommissionLaw law, AgendaItem item, Proposal proposal, Grades grades) {
        String words = proposal.reason() == null ? "" : proposal.reason().words();
        return switch (proposal.sort()) {
            case APPROVE -> List.of(Step.by(law.ballot(), "session.approved", Arg.of(grades.name(proposal.grade()))));
            case DECIDE -> List.of(Step.by(law.ballot(), "session.mustDecide", Arg.word(words)));
            case REVISE -> revised(law.revision().orElseThrow(), item, proposal, grades, words);
        };
    }

    private static List<Step> revised(Revision rule, AgendaItem item, Proposal proposal, Grades grades, String words) {
        Explained<Score> stands = rule.revise(Motions.request(item, proposal));
        List<Step> steps = new ArrayList<>(List.of(Step.by(rule, "session.revised", Arg.word(words)), stands.step()));
        Optional<Step> grade = grades.scale().map(scale -> scale.gradeOf(stands.value()).step());
        grade.ifPresent(steps::add);
        return steps;
    }
}
