package kz.bagalau.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.AgreeSheet;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.ForwardSheets;
import kz.bagalau.assessment.ReadSheet;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.sheet.CompetencyForm;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.SheetForm;
import kz.bagalau.law.sheet.TargetForm;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/** The sheets of the demo's year: filled, signed, agreed to and passed on in the names of those whose steps these are. */
@Stateless
@Operates(Operation.WITHIN)
public class DemoTargets {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @EJB
    FillSheet filling;
    @EJB
    ReadSheet reading;
    @EJB
    AgreeSheet agreeing;
    @EJB
    ForwardSheets forwarding;
    @EJB
    CaseFiles files;

    /** The supervisor fills all sheets of a case; most are exact, some servants reached less, some indicators did not show. */
    public void draft(Long caseId, int seed) {
        CaseFile file = files.file(caseId);
        for (Sheet sheet : file.standing()) {
            Filled filled = filled(file.form(sheet), sheet.filled(), seed);
            InName.as(sheet.evaluatorId(), () -> filling.save(sheet.id(), sheet.version(), filled));
        }
    }

    /** The same, signed; the servant signs too, where his signature is invited and he is not one of the few who do not come. */
    public void sign(Long caseId, int seed) {
        draft(caseId, seed);
        em.flush();
        CaseFile file = files.file(caseId);
        for (Sheet sheet : file.standing()) {
            InName.does(sheet.evaluatorId(), () -> filling.sign(sheet.id(), sheet.version()));
            if (seed % 5 != 4) {
                InName.does(file.subject().personId(), () -> reading.acknowledge(sheet.id(), seed % 11 == 3 ? DemoSteps.OBJECTION : null));
            }
        }
    }

    /** The same, and on to whoever agrees above the evaluator. */
    public void submit(Long caseId, int seed) {
        sign(caseId, seed);
        CaseFile file = files.file(caseId);
        for (Sheet sheet : file.standing()) {
            if (!road(file, sheet).stagesOffering(Deed.SUBMIT).isEmpty()) {
                pass(file, sheet);
            }
        }
    }

    private void pass(CaseFile file, Sheet sheet) {
        InName.does(sheet.evaluatorId(), () -> {
            if (file.subject().facts().underFirstHead()) {
                filling.agree(sheet.id());
            } else {
                filling.submit(sheet.id());
            }
        });
    }

    /** The same, agreed to, and passed on by HR. */
    public void passOn(Long hr, Long caseId, int seed) {
        submit(caseId, seed);
        CaseFile file = files.file(caseId);
        for (Sheet sheet : file.standing()) {
            if (sheet.before(road(file, sheet), Deed.AGREE)) {
                InName.does(file.subject().facts().higherId(), () -> agreeing.agree(sheet.id(), sheet.signature().orElseThrow().hash()));
            }
        }
        InName.does(hr, () -> forwarding.forward(file.standing().stream().map(Sheet::id).toList()));
    }

    private static Track road(CaseFile file, Sheet sheet) {
        return file.road(sheet);
    }

    private static Filled filled(SheetForm form, Filled planned, int seed) {
        if (form instanceof TargetForm) {
            return Filled.targets(targets(planned.targets(), seed));
        }
        return form instanceof CompetencyForm competencies ? Filled.shown(shown(competencies, seed)) : planned;
    }

    private static List<TargetLine> targets(List<TargetLine> planned, int seed) {
        List<TargetLine> lines = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            boolean reached = (seed * 7 + i * 3) % 9 > 1;
            lines.add(planned.get(i).with(reached ? planned.get(i).planned() : "–", reached));
        }
        return lines;
    }

    private static Map<String, Shown> shown(CompetencyForm form, int seed) {
        Map<String, Shown> shown = new TreeMap<>();
        for (int i = 0; i < form.blocks().size(); i++) {
            List<String> effective = form.blocks().get(i).effective();
            int missing = (seed * 5 + i * 2) % 7 == 0 ? 2 : (seed + i) % 4 == 0 ? 1 : 0;
            shown.put(form.blocks().get(i).code(), form.marked(form.blocks().get(i).code(), new HashSet<>(effective.subList(Math.min(missing, effective.size()), effective.size()))));
        }
        return shown;
    }
}
