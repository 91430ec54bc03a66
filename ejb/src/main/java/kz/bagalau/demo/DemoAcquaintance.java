package kz.bagalau.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.acknowledgement.OfferResult;
import kz.bagalau.acknowledgement.ReadResult;
import kz.bagalau.acknowledgement.RefuseResult;
import kz.bagalau.appeals.Appeals;
import kz.bagalau.archive.ServiceRecord;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.acknowledgement.Offer;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.paper.Written;

/** What becomes of the demo's decided cases: read, read with a disagreement and appealed, refused, silent, waiting. */
@Stateless
@Operates(Operation.WITHIN)
public class DemoAcquaintance {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @EJB
    Clock clock;
    @EJB
    OfferResult offers;
    @EJB
    ReadResult reading;
    @EJB
    RefuseResult refusals;
    @EJB
    ServiceRecord record;
    @EJB
    Appeals appeals;

    /** Everybody read his result and has his entry. */
    public void settled(Long hr, List<Long> cases, LocalDate day) {
        clock.moveTo(day);
        InName.does(hr, () -> offers.offer(cases));
        clock.moveTo(day.plusDays(2));
        cases.forEach(this::read);
        InName.does(hr, () -> record.enter(cases));
    }

    /** They are kept in the archive, once nobody can appeal any more. */
    public void archived(Long hr, List<Long> cases, LocalDate day) {
        clock.moveTo(day);
        InName.does(hr, () -> record.archive(cases));
    }

    /** Each goes another way, from the day after the decision on. */
    public void onTheirWays(Long hr, List<Long> cases, LocalDate day) {
        clock.moveTo(day);
        InName.does(hr, () -> offers.offer(cases.subList(0, Math.max(0, cases.size() - 1))));
        clock.moveTo(day.plusDays(1));
        part(cases, 0).forEach(this::read);
        part(cases, 1).forEach(one -> InName.does(person(one), () -> reading.acknowledge(one, Written.in(Lang.RU, "Не учтены результаты второго квартала"))));
        clock.moveTo(day.plusDays(5));
        part(cases, 1).forEach(one -> appeal(hr, one));
        part(cases, 2).forEach(one -> refuse(hr, one, true));
        part(cases, 3).forEach(one -> refuse(hr, one, false));
        InName.does(hr, () -> record.enter(cases.subList(0, Math.min(3, cases.size()))));
    }

    private static List<Long> part(List<Long> cases, int place) {
        return place < cases.size() - 1 ? List.of(cases.get(place)) : List.of();
    }

    private Long person(Long caseId) {
        return em.find(EvaluationCase.class, caseId).personId();
    }

    private void read(Long caseId) {
        InName.does(person(caseId), () -> {
            reading.open(caseId);
            reading.acknowledge(caseId, null);
        });
    }

    private void appeal(Long hr, Long caseId) {
        Long appeal = InName.as(person(caseId), () -> appeals.lodge(caseId, null, Written.in(Lang.RU, "Прошу отменить решение Комиссии: не учтены результаты второго квартала."),
                clock.today()));
        InName.does(hr, () -> appeals.takeUp(appeal, clock.today()));
    }

    private void refuse(Long hr, Long caseId, boolean signed) {
        Offer.Meeting meeting = new Offer.Meeting(clock.now().minusHours(1), "кабинет 214", "главный специалист отдела", "Подписывать отказался без объяснений", Lang.RU);
        InName.does(hr, () -> {
            offers.offerInPerson(caseId, meeting, Offer.Outcome.DECLINED);
            refusals.draw(caseId, List.of(new RefusalAct.Signer(hr.toString(), Role.HR_WORKER)));
            if (signed) {
                refusals.sign(caseId);
            }
        });
    }
}
