package kz.bagalau.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.ForwardSheets;
import kz.bagalau.assessment.ReadSheet;
import kz.bagalau.assessment.RefuseSheet;
import kz.bagalau.assessment.ShowSheet;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.model.sheet.SheetRefusal;

/** The quarters' sheets of the demo: signed as seen, offered, read or refused, taken in by HR. */
@Stateless
@Operates(Operation.WITHIN)
public class DemoQuarterSheets {

    /** Which of all refuses to read, and which reads and disagrees. */
    private static final int REFUSING = 11;
    private static final int DISAGREEING = 23;
    private static final int STAGES = 9;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @EJB
    Clock clock;
    @EJB
    ShowSheet showing;
    @EJB
    FillSheet filling;
    @EJB
    ReadSheet reading;
    @EJB
    RefuseSheet refusing;
    @EJB
    ForwardSheets forwarding;

    /** Everybody's sheet the whole way, one of them with an act of refusal, one with a disagreement. */
    public void finish(Long hr, List<Long> cases, String part, LocalDate signed, LocalDate taken) {
        clock.moveTo(signed);
        List<Long> sheets = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Sheet sheet = offer(cases.get(i), part);
            if (i == REFUSING) {
                refuse(hr, sheet);
            } else {
                read(sheet, i == DISAGREEING ? DemoSteps.OBJECTION : null);
            }
            sheets.add(sheet.id());
            em.flush();
            em.clear();
        }
        clock.moveTo(taken);
        InName.does(hr, () -> forwarding.forward(sheets));
    }

    /** Sheets at every stage: most wait for the supervisor's signature. */
    public void stages(Long hr, List<Long> cases, String part, LocalDate day) {
        clock.moveTo(day);
        for (int i = 0; i < cases.size(); i++) {
            stage(hr, cases.get(i), part, i);
            em.flush();
            em.clear();
        }
    }

    private void stage(Long hr, Long caseId, String part, int seed) {
        switch (seed % STAGES) {
            case 1 -> sign(caseId, part);
            case 2, 6 -> offer(caseId, part);
            case 3 -> read(offer(caseId, part), seed == 3 ? DemoSteps.OBJECTION : null);
            case 4 -> {
                Sheet sheet = offer(caseId, part);
                read(sheet, null);
                InName.does(hr, () -> forwarding.forward(List.of(sheet.id())));
            }
            case 7 -> recall(sign(caseId, part), seed);
            default -> leave(hr, caseId, part, seed);
        }
    }

    /** One refused, and HR has not signed the act yet; the others are not begun. */
    private void leave(Long hr, Long caseId, String part, int seed) {
        if (seed == STAGES - 1) {
            Sheet sheet = offer(caseId, part);
            InName.does(hr, () -> refusing.record(sheet.id(), refusal()));
        }
    }

    private void recall(Sheet sheet, int seed) {
        if (seed < STAGES) {
            InName.does(sheet.evaluatorId(), () -> filling.recall(sheet.id(), "Не внесено дежурство 30 августа"));
        }
    }

    private void refuse(Long hr, Sheet sheet) {
        InName.does(hr, () -> {
            refusing.record(sheet.id(), refusal());
            refusing.sign(sheet.id());
        });
    }

    private SheetRefusal refusal() {
        return new SheetRefusal(clock.now().minusHours(1), "кабинет 214", "главный специалист отдела", null);
    }

    /** Signed and laid before their servants. */
    public void offer(List<Long> cases, String part) {
        cases.forEach(id -> offer(id, part));
    }

    private Sheet offer(Long caseId, String part) {
        Sheet sheet = sign(caseId, part);
        InName.does(sheet.evaluatorId(), () -> filling.offer(sheet.id()));
        return sheet;
    }

    private Sheet sign(Long caseId, String part) {
        Sheet sheet = em.createQuery("select s from Sheet s where s.caseId = :case and s.part = :part order by s.id desc", Sheet.class)
                .setParameter("case", caseId).setParameter("part", part).setMaxResults(1).getSingleResult();
        InName.does(sheet.evaluatorId(), () -> filling.signEntries(sheet.id(), showing.filling(sheet.id()).hash()));
        return sheet;
    }

    private void read(Sheet sheet, String objection) {
        Long servant = em.find(EvaluationCase.class, sheet.caseId()).personId();
        InName.does(servant, () -> reading.acknowledge(sheet.id(), objection));
    }
}
