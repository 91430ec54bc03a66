package kz.bagalau.prints;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.SheetDocument;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.prints.LeftOut;
import kz.bagalau.model.prints.PrintRun;
import kz.bagalau.model.prints.PrintedSet;
import kz.bagalau.model.prints.SetState;
import kz.bagalau.papers.AcknowledgementSlip;
import kz.bagalau.papers.Imprint;
import kz.bagalau.papers.PaperTexts;
import kz.bagalau.papers.PrintSet;
import kz.bagalau.planning.Recorder;
import kz.bagalau.session.ProtocolExtract;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFiles;

/** Makes one set of a run: the papers that do not exist yet, and the registered slip before them. */
@Stateless
@Operates(Operation.WITHIN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MakeSet {

    private static final List<Lang> LANGUAGES = List.of(Lang.KK, Lang.RU);

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    SheetDocument sheets;
    @Inject
    ProtocolExtract extracts;
    @Inject
    Registry registry;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** The sets of a run that are not made yet, in their order. */
    public List<Long> planned(Long runId) {
        return em.createQuery("select s.id from PrintedSet s where s.runId = :run and s.state = :planned order by s.place", Long.class)
                .setParameter("run", runId).setParameter("planned", SetState.PLANNED).getResultList();
    }

    /** Makes it; leaves it out where there is nothing to print. One that is made already stays as it is. */
    public void make(Long setId) {
        PrintedSet set = em.find(PrintedSet.class, setId);
        PrintRun run = em.find(PrintRun.class, set.runId());
        if (set.state() != SetState.PLANNED) {
            return;
        }
        run.touch(recorder.now());
        List<RegisteredPaper> papers = run.kinds().isEmpty() ? chosen(set.paperIds()) : ofCase(set.caseId(), run.kinds());
        if (papers.isEmpty()) {
            set.leaveOut(run.kinds().isEmpty() ? LeftOut.SUPERSEDED : LeftOut.NOTHING, recorder.today());
        } else {
            set.printed(slip(run, set, papers).id(), papers.stream().map(RegisteredPaper::id).toList(), recorder.today());
        }
    }

    /** Says that the program failed at it. */
    public void fail(Long setId) {
        PrintedSet set = em.find(PrintedSet.class, setId);
        if (set.state() == SetState.PLANNED) {
            set.leaveOut(LeftOut.FAILED, recorder.today());
        }
    }

    /** Those of the chosen documents that no other came in the place of. */
    private List<RegisteredPaper> chosen(List<Long> paperIds) {
        Set<Long> replaced = registry.superseded(paperIds);
        return em.createQuery("select p from RegisteredPaper p where p.id in :ids order by p.id", RegisteredPaper.class).setParameter("ids", paperIds)
                .getResultList().stream().filter(paper -> !replaced.contains(paper.id())).toList();
    }

    private List<RegisteredPaper> ofCase(Long caseId, Set<PaperKind> kinds) {
        List<RegisteredPaper> papers = new ArrayList<>();
        if (kinds.stream().anyMatch(PaperKind::sheet)) {
            papers.addAll(sheets.of(files.file(caseId)).stream().filter(paper -> kinds.contains(paper.kind())).toList());
        }
        if (kinds.contains(PaperKind.PROTOCOL_EXTRACT)) {
            papers.addAll(extracts.of(List.of(caseId)).values());
        }
        return papers;
    }

    private RegisteredPaper slip(PrintRun run, PrintedSet set, List<RegisteredPaper> papers) {
        PersonName name = staff.names(List.of(set.personId()), recorder.today()).get(set.personId());
        List<PrintSet.PrintedPaper> lines = papers.stream().map(paper -> new PrintSet.PrintedPaper(PaperTexts.words("papers.kind." + paper.kind()),
                paper.mark(), registry.pages(paper))).toList();
        PaperSubject about = set.caseId() == null ? PaperSubject.ofPerson(set.personId()) : PaperSubject.ofCase(set.caseId(), set.personId());
        return registry.make(run.bodyId(), PaperKind.ACKNOWLEDGEMENT_SLIP, about, imprint -> write(set.unit(), name, imprint, lines));
    }

    private static byte[] write(Bilingual unit, PersonName name, Imprint imprint, List<PrintSet.PrintedPaper> lines) {
        Text where = Optional.ofNullable(unit).map(one -> new Text(one.in(Lang.KK.locale()), one.in(Lang.RU.locale()), null)).orElse(Text.same("–"));
        return AcknowledgementSlip.write(new PrintSet(where, new Text(name.kk().full(), name.ru().full(), null), imprint, lines), LANGUAGES);
    }
}
