package kz.bagalau.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.assessment.SheetDocument;
import kz.bagalau.law.sheet.SheetForm;
import kz.bagalau.library.Library;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Signature;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.plan.PlanVersion;
import kz.bagalau.model.sheet.Sheet;

/** Who signed registered papers: each kind keeps its signatures with what it is printed of. The number of statements does not depend on that of papers. */
@Dependent
class Signatures {

    /** Papers whose signatures rest on their bytes. */
    private static final List<String> SIGNED = List.of("select v.paperId, g from Protocol o join o.versions v join o.signatures g where v.paperId in :ids",
            "select c.paperId, g from Calibration c join c.signatures g where c.paperId in :ids",
            "select r.paperId, g from Acknowledgement a join a.refusals r join r.signatures g where r.paperId in :ids");

    @Inject
    EntityManager em;
    @Inject
    Library library;

    /** A person's signature and its day. */
    record Signed(Long personId, LocalDate on) {

        static Signed of(Signature given) {
            return new Signed(given.signerId(), given.signedOn());
        }
    }

    /** The signatures under papers, by the paper; a paper that nobody signs is not there. @param papers at least one */
    Map<Long, List<Signed>> under(Collection<RegisteredPaper> papers) {
        Map<Long, List<Signed>> found = new HashMap<>();
        List<Long> ids = papers.stream().map(RegisteredPaper::id).toList();
        SIGNED.forEach(question -> em.createQuery(question, Object[].class).setParameter("ids", ids).getResultStream()
                .forEach(row -> given((DueSignature) row[1]).ifPresent(one -> found.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add(one))));
        found.values().forEach(all -> all.sort(Comparator.comparing(Signed::on)));
        found.putAll(plans(ids));
        found.putAll(sheets(papers.stream().filter(one -> one.kind().sheet()).map(RegisteredPaper::id).toList()));
        return found;
    }

    /** A note in place of a signature is none. */
    private static Optional<Signed> given(DueSignature one) {
        boolean signed = one.state() == DueSignature.State.SIGNED || one.state() == DueSignature.State.ON_PAPER;
        return signed ? Optional.of(new Signed(one.personId(), one.on())) : Optional.empty();
    }

    /** A paper shows the version of the plan that was approved last when it was made. */
    private Map<Long, List<Signed>> plans(List<Long> ids) {
        Map<Long, List<Signed>> found = new HashMap<>();
        em.createQuery("select p.id, v from RegisteredPaper p, Plan o join o.versions v where p.id in :ids and p.kind = :plan and o.id = p.subject.thingId"
                + " and v.approvedOn <= p.dated order by v.number", Object[].class).setParameter("ids", ids).setParameter("plan", PaperKind.WORK_PLAN).getResultStream()
                .forEach(row -> found.put((Long) row[0], ((PlanVersion) row[1]).signatures().stream().map(Signed::of).sorted(Comparator.comparing(Signed::on)).toList()));
        return found;
    }

    /** Sheets about parts of a period are named by their papers; of the others a case has one of each kind that counts. */
    private Map<Long, List<Signed>> sheets(List<Long> ids) {
        Map<Long, List<Signed>> found = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select p, s, c from RegisteredPaper p, Sheet s, EvaluationCase c where p.id in :ids and s.caseId = p.subject.caseId and c.id = s.caseId"
                    + " and s.signature.signerId is not null" + Sheet.STANDS + " order by s.id", Object[].class).setParameter("ids", ids).getResultStream()
                    .filter(row -> shows((RegisteredPaper) row[0], (Sheet) row[1], (EvaluationCase) row[2]))
                    .forEach(row -> found.put(((RegisteredPaper) row[0]).id(), hands((Sheet) row[1])));
        }
        return found;
    }

    private boolean shows(RegisteredPaper paper, Sheet sheet, EvaluationCase subject) {
        if (paper.subject().thingId() != null) {
            return paper.subject().thingId().equals(sheet.id());
        }
        return sheet.part().isEmpty() && paper.kind() == SheetDocument.kind(SheetForm.of(library.law(sheet.editionHash().orElse(subject.editionHash())).edition(),
                sheet.kind(), subject.facts().asPost()));
    }

    private static List<Signed> hands(Sheet sheet) {
        return Stream.of(sheet.signature(), sheet.approval()).flatMap(Optional::stream).map(Signed::of).toList();
    }
}
