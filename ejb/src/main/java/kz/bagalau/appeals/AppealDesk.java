package kz.bagalau.appeals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.bagalau.access.Caller;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.library.Law;
import kz.bagalau.model.appeal.Appeal;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.session.NamedResult;
import kz.bagalau.watch.AskedTerm;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;

/** An appeal on the desk: with its case, its law and its terms. */
@Dependent
class AppealDesk {

    @Inject
    EntityManager em;
    @Inject
    CaseFiles cases;
    @Inject
    Deadlines deadlines;

    /** @throws IllegalArgumentException when there is none */
    OnDesk take(Long appealId) {
        Appeal appeal = Optional.ofNullable(em.find(Appeal.class, appealId)).orElseThrow(() -> new IllegalArgumentException("no appeal " + appealId));
        return new OnDesk(appeal, cases.file(appeal.caseId()));
    }

    /**
     * The decisions that stand in a case, the latest first; of several of one day, the one by which the case is known. Where the act has the case decided they are one
     * decision, told by the first; where sessions decide on scores each is one by itself.
     */
    static List<CaseResult> decisions(CaseFile file) {
        return NamedResult.of(file, file.subject().inForce()).stream().map(NamedResult::result).filter(one -> file.law().appealable(one.origin(), one.decidedBy()))
                .sorted(Comparator.comparing(CaseResult::decidedOn).reversed()).limit(file.law().decidesCases() ? 1 : Long.MAX_VALUE).toList();
    }

    /** Where the case of an appeal stands, and the session before which its result came again. */
    Situation stands(OnDesk work) {
        Situation stands = Situation.empty().with(TrackName.of(TrackKind.CASE), Stage.of(work.file().subject().stage()));
        return work.appeal().calibrationId() == null ? stands
                : stands.with(TrackName.of(TrackKind.CALIBRATION), Stage.of(em.find(Calibration.class, work.appeal().calibrationId()).stage()));
    }

    /** The places of the act in which somebody enters deeds on a body's appeals. */
    static Set<Role> offices(Caller caller, Long bodyId, LocalDate today) {
        Set<Role> offices = EnumSet.noneOf(Role.class);
        Map.of(kz.bagalau.model.account.Role.HR_WORKER, Role.HR_WORKER, kz.bagalau.model.account.Role.HEAD_OF_HR, Role.HEAD_OF_HR,
                kz.bagalau.model.account.Role.SECRETARY, Role.SECRETARY).forEach((held, place) -> {
                    if (caller.holds(held, bodyId, today)) {
                        offices.add(place);
                    }
                });
        if (offices.contains(Role.HEAD_OF_HR)) {
            offices.add(Role.HR_WORKER);
        }
        return offices;
    }

    /** The terms of appeals of one body by the appeal's id, in the order of the act; the number of statements does not depend on how many. */
    Map<Long, List<Watched>> terms(Long bodyId, Collection<OnDesk> works) {
        Map<String, AskedTerm> asked = new HashMap<>();
        works.forEach(work -> work.asked().forEach(term -> asked.put(work.appeal().id() + " " + term.term(), term)));
        Map<String, Watched> found = asked.isEmpty() ? Map.of() : deadlines.of(bodyId, asked);
        Map<Long, List<Watched>> terms = new HashMap<>();
        works.forEach(work -> terms.put(work.appeal().id(), work.asked().map(term -> found.get(work.appeal().id() + " " + term.term())).toList()));
        return terms;
    }

    /** An appeal with its case. */
    record OnDesk(Appeal appeal, CaseFile file) {

        Law law() {
            return file.law();
        }

        Course course(Situation situation, Done done) {
            return new Course(law().road(Appeal.TRACK), situation, done);
        }

        /** The decision against which it is. */
        CaseResult result() {
            return file.subject().results().stream().filter(one -> one.id().equals(appeal.resultId())).findFirst()
                    .orElseThrow(() -> new IllegalStateException("case " + appeal.caseId() + " has no result " + appeal.resultId()));
        }

        Stream<AskedTerm> asked() {
            return law().only(kz.bagalau.law.result.Appeal.class).stream().flatMap(rule -> Stream.of(
                    asked(rule.term(), result().decidedOn(), appeal.lodgedOn(), Role.SERVANT, null),
                    asked(rule.review(), appeal.receivedOn(), appeal.consideredOn(), Role.CIVIL_SERVICE_BODY, null),
                    asked(rule.report(), appeal.recommendedOn(), appeal.reportedOn(), Role.HR_WORKER, null))).flatMap(Optional::stream);
        }

        /** A term that the act has, and whose event came or may still come. */
        private Optional<AskedTerm> asked(String term, LocalDate event, LocalDate done, Role role, Long personId) {
            boolean over = event == null && !appeal.pending();
            return term.isEmpty() || over ? Optional.empty() : Optional.of(new AskedTerm(law(), term, event, done, role, personId));
        }
    }
}
