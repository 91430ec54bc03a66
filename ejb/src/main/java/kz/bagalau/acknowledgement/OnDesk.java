package kz.bagalau.acknowledgement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Offer;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.result.Acquaintance;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.session.NamedResult;
import kz.bagalau.watch.CaseFile;

/**
 * An acknowledgement with its case.
 *
 * @param facts what the road asks for today
 */
record OnDesk(Acknowledgement subject, CaseFile file, Situation facts) {

    AcknowledgementLaw law() {
        return new AcknowledgementLaw(file.law());
    }

    Course course(Done done) {
        return course(done, facts);
    }

    Course course(Done done, Situation situation) {
        return new Course(law().road(), situation, done);
    }

    Acquaintance acquaintance() {
        return law().acquaintance();
    }

    RefusalAct refusalAct() {
        return law().refusalAct();
    }

    /** The result that is to be made known. */
    CaseResult result() {
        return file.subject().results().stream().filter(one -> one.id().equals(subject.resultId())).findFirst()
                .orElseThrow(() -> new IllegalStateException("case " + subject.caseId() + " has no result " + subject.resultId()));
    }

    /** Every result that is to be made known, the leading one first. */
    List<NamedResult> results() {
        return NamedResult.of(file, file.subject().results().stream().filter(one -> subject.results().contains(one.id())).toList());
    }

    /** The day of the latest decision among them, from which the term of appeal runs. */
    LocalDate decidedOn() {
        return results().stream().map(one -> one.result().decidedOn()).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** What somebody in these roles may do now, and what stands in the way. */
    List<Offer> offered(Set<Role> roles, Situation situation) {
        return law().road().offered(Stage.of(subject.stage()), roles, situation);
    }

    /** True where a deed is offered at this stage, whatever still stands in its way. */
    boolean before(Deed deed) {
        return subject.before(law().road(), deed);
    }
}
