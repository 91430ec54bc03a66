package kz.bagalau.disposal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.documents.Order;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.record.DisposedCase;
import kz.bagalau.model.record.DisposedCase.Counts;
import kz.bagalau.model.record.Disposal;
import kz.bagalau.papers.PaperTexts;
import kz.bagalau.papers.ProgramForms;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;

/**
 * The head of HR confirms that papers whose term of keeping ended are disposed of: an act names them by kind and number, the contents go, the
 * trace stays.
 */
@Stateless
public class DisposeOfPapers {

    private static final Form FORM = ProgramForms.form("disposal-act");

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    ListDisposal list;
    @Inject
    Emptied emptied;
    @Inject
    Registry registry;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /**
     * Disposes of the papers of cases: of all of them, or of none.
     *
     * @return the file of the act's PDF
     * @throws DisposalRefused if the term of one of them runs, or something stands against it: an appeal, a court, a request, a fallen basis
     */
    @Operates(Operation.DISPOSAL_CONFIRM)
    public Long dispose(@Of(Kind.BODY) Long bodyId, Collection<Long> caseIds) {
        List<DisposalRow> rows = list.among(bodyId, caseIds);
        if (rows.isEmpty() || rows.size() < caseIds.size()) {
            throw new DisposalRefused("disposal.refused.TERM");
        }
        rows.stream().filter(row -> !row.ready()).findFirst().ifPresent(row -> {
            throw new DisposalRefused("disposal.refused." + row.against().stream().sorted().findFirst().orElseThrow(), row.nameRu());
        });
        Map<Long, Set<Long>> files = new HashMap<>();
        Map<Long, List<RegisteredPaper>> papers = new TreeMap<>();
        rows.forEach(row -> {
            files.put(row.caseId(), emptied.files(row.caseId()));
            papers.put(row.caseId(), registry.ofCase(row.caseId()));
        });
        List<DisposedCase> cases = rows.stream().map(row -> new DisposedCase(row.caseId(), counts(row.caseId(), papers.get(row.caseId()),
                files.get(row.caseId())))).toList();
        RegisteredPaper act = registry.make(Order.first(bodyId, PaperKind.DISPOSAL_ACT, PaperSubject.ofPerson(null), FORM,
                mark -> data(bodyId, rows, cases, papers, mark), List.of(Lang.KK, Lang.RU)));
        em.persist(new Disposal(bodyId, recorder.today(), recorder.now(), recorder.caller(), act.id(), cases));
        em.flush();
        rows.forEach(row -> emptied.empty(row.caseId(), files.get(row.caseId()), trace(row, act), recorder.today()));
        em.clear();
        return act.pdfId();
    }

    private Counts counts(Long caseId, List<RegisteredPaper> papers, Set<Long> files) {
        return new Counts(papers.size(), files.size(), emptied.count(" from sheet where case_id = ?1", caseId),
                emptied.count(" from case_result where case_id = ?1", caseId), emptied.auditDetails(caseId));
    }

    private String trace(DisposalRow row, RegisteredPaper act) {
        return FrozenExplanation.of(Step.of(row.point(), "disposal.trace", Arg.of(recorder.today()), Arg.word(act.mark())));
    }

    private FormData data(Long bodyId, List<DisposalRow> rows, List<DisposedCase> cases, Map<Long, List<RegisteredPaper>> papers, String mark) {
        PersonName me = recorder.caller() == null ? null : staff.names(List.of(recorder.caller()), recorder.today()).get(recorder.caller());
        Map<Long, Counts> counted = cases.stream().collect(Collectors.toMap(DisposedCase::caseId, DisposedCase::counts));
        List<Map<String, FormValue>> lines = new ArrayList<>();
        for (DisposalRow row : rows) {
            Counts counts = counted.get(row.caseId());
            lines.add(Map.of("line", FormValue.same(lines.size() + 1 + "."), "servant", FormValue.of(row.nameKk(), row.nameRu()),
                    "period", FormValue.same(day(row.periodFirst()) + " – " + day(row.periodLast())), "kept", FormValue.day(row.keptUntil()),
                    "papers", said(papers.get(row.caseId())), "counts", PaperTexts.value("papers.disposal.counts", counts.files(), counts.sheets(),
                            counts.results(), counts.auditDetails())));
        }
        return FormData.empty().with("bodyName", FormValue.of(registry.name(bodyId)))
                .with("number", FormValue.same(mark + ", " + day(recorder.today())))
                .with("headName", me == null ? FormValue.BLANK : FormValue.of(me.kk().full(), me.ru().full())).withRows("cases", lines);
    }

    private static FormValue said(List<RegisteredPaper> papers) {
        return papers.isEmpty() ? FormValue.same("–") : FormValue.of(said(papers, Lang.KK), said(papers, Lang.RU));
    }

    private static String said(List<RegisteredPaper> papers, Lang lang) {
        return papers.stream().map(paper -> PaperTexts.words("papers.kind." + paper.kind()).in(lang) + " № " + paper.mark()).collect(Collectors.joining("; "));
    }

    private static String day(LocalDate day) {
        return FormValue.day(day).ru();
    }
}
