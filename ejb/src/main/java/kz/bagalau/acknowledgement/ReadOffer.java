package kz.bagalau.acknowledgement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Offer;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.acknowledgement.Dispatch;
import kz.bagalau.model.acknowledgement.RefusalPaper;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.session.NamedResult;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.Watched;

/** Shows HR how a servant's acquaintance stands, and what may be done next: what the road offers, with what stands in the way. */
@Stateless
public class ReadOffer {

    @Inject
    AcknowledgementDesk desk;

    /** The card of a case; null where its sheets are acknowledged instead of results. @throws IllegalArgumentException when there is no such case */
    @Operates(Operation.REFUSAL_READ)
    public OfferCard card(@Of(Kind.CASE) Long caseId) {
        CaseFile file = desk.files.file(caseId);
        return !new AcknowledgementLaw(file.law()).apart() ? null : desk.find(caseId).map(found -> offered(desk.take(caseId))).orElseGet(() -> fresh(file));
    }

    /** The same card for one who is to sign its act of refusal. */
    @Operates(Operation.REFUSAL_SIGN_READ)
    public OfferCard toSign(@Of(Kind.CASE) Long caseId) {
        return offered(desk.take(caseId));
    }

    private OfferCard fresh(CaseFile file) {
        AcknowledgementLaw law = new AcknowledgementLaw(file.law());
        Watched term = law.asked(null, file).map(asked -> desk.deadlines.of(file.subject().bodyId(), Map.of(0, asked)).get(0)).orElse(null);
        List<Offer> offers = law.road().offered(Stage.NONE, Set.of(Role.HR_WORKER), AcknowledgementDesk.stands(file));
        return new OfferCard(file.subject(), null, term, law.acquaintance(), offers, false, false,
                desk.staff.names(List.of(file.subject().personId()), desk.recorder.today()),
                NamedResult.of(file, file.subject().inForce()), sending(law, null, file));
    }

    private OfferCard offered(OnDesk work) {
        Watched term = desk.term(work).orElse(null);
        Situation facts = covered(work) ? work.facts().with(Circumstance.ABSENCE_COVERS) : work.facts();
        if (term != null && term.open() && term.missed()) {
            facts = facts.lapsed(term.term());
        }
        for (String rule : work.law().road().rules(Deed.SIGN_ACT)) {
            facts = facts.ruled(rule, Optional.empty());
        }
        boolean answerable = work.subject().answer() == null && work.before(Deed.ACKNOWLEDGE);
        boolean recordable = work.subject().settled() && work.file().subject().before(work.file().law().road(EvaluationCase.TRACK), Deed.RECORD);
        return new OfferCard(work.file().subject(), work.subject(), term, work.acquaintance(), work.offered(Set.of(Role.HR_WORKER), facts), answerable,
                recordable, desk.staff.names(people(work.subject()), desk.recorder.today()), work.results(),
                sending(work.law(), work.subject(), work.file()));
    }

    private OfferCard.Sending sending(AcknowledgementLaw law, Acknowledgement subject, CaseFile file) {
        Watched term = subject == null || !subject.at(Acknowledgement.REFUSED, Acknowledgement.SENT) ? null : law.sending(subject, file)
                .map(asked -> desk.deadlines.of(file.subject().bodyId(), Map.of(0, asked)).get(0)).orElse(null);
        return new OfferCard.Sending(List.copyOf(law.sendBy()), law.sendPoint().orElse(null), term);
    }

    /** True when an absence entered later covers the day of the act. */
    private boolean covered(OnDesk work) {
        return work.subject().refusal().map(RefusalPaper::drawnOn).map(day -> !absences(work.subject(), day).isEmpty()).orElse(false);
    }

    private List<Absence> absences(Acknowledgement subject, LocalDate day) {
        return desk.staff.absences(subject.bodyId(), subject.personId(), day, day);
    }

    private static List<Long> people(Acknowledgement subject) {
        Stream<Long> signers = subject.refusals().stream().flatMap(act -> act.signatures().stream())
                .flatMap(one -> Stream.of(one.personId(), Objects.requireNonNullElse(one.enteredBy(), one.personId())));
        Stream<Long> doers = subject.journal().stream().map(DeedEntry::byId).filter(Objects::nonNull);
        Stream<Long> senders = subject.dispatches().stream().map(Dispatch::enteredBy).filter(Objects::nonNull);
        return Stream.concat(Stream.of(subject.personId()), Stream.concat(senders, Stream.concat(signers, doers))).distinct().toList();
    }
}
