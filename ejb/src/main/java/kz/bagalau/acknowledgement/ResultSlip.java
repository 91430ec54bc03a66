package kz.bagalau.acknowledgement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.documents.Files;
import kz.bagalau.documents.Order;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.result.Appeal;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.papers.ProgramForms;
import kz.bagalau.session.NamedResult;
import kz.bagalau.watch.AskedTerm;
import kz.bagalau.watch.Watched;

/** The slip with all results of a case on which the servant signs by hand that he knows them, in both languages. */
@Stateless
public class ResultSlip {

    private static final Form FORM = ProgramForms.form("result-slip");

    @Inject
    AcknowledgementDesk desk;
    @Inject
    Registry registry;
    @Inject
    Files files;

    /**
     * Makes the slip of a case, or gives the one that stands and says the same.
     *
     * @return its PDF
     * @throws IllegalStateException while the results have not been offered
     */
    @Operates(Operation.RESULT_SLIP)
    public StoredFile make(@Of(Kind.CASE) Long caseId) {
        OnDesk work = desk.take(caseId);
        Long fileId = registry.complete(work.file().law().edition(), registry.current(Order.first(work.subject().bodyId(), PaperKind.RESULT_SLIP, PaperSubject.ofCase(caseId, work.subject().personId()), FORM,
                mark -> data(work, mark), Registry.languages(work.file().law().edition())))).pdfId();
        return files.file(fileId).orElseThrow();
    }

    private FormData data(OnDesk work, String mark) {
        EvaluationCase subject = work.file().subject();
        PersonName name = desk.staff.names(List.of(subject.personId()), desk.recorder.today()).get(subject.personId());
        Bilingual post = subject.facts().post();
        return FormData.empty().with("bodyName", FormValue.of(registry.name(subject.bodyId()))).with("number", FormValue.same(mark))
                .with("servantName", name == null ? FormValue.BLANK : FormValue.of(name.kk().full(), name.ru().full()))
                .with("servantPost", FormValue.of(post.in(Lang.KK.locale()), post.in(Lang.RU.locale())))
                .with("period", FormValue.same(day(subject.period().first()) + " – " + day(subject.period().last())))
                .with("act", FormValue.of(work.file().law().edition().act().shortName()))
                .with("decidedOn", FormValue.day(work.decidedOn())).with("appealUntil", until(work)).with("blank", FormValue.BLANK)
                .withRows("results", rows(work.results()));
    }

    private static List<Map<String, FormValue>> rows(List<NamedResult> results) {
        List<Map<String, FormValue>> rows = new ArrayList<>();
        results.forEach(one -> rows.add(Map.of("line", FormValue.same(rows.size() + 1 + "."), "name", FormValue.of(one.name()),
                "grade", FormValue.of(one.grade()))));
        return rows;
    }

    private FormValue until(OnDesk work) {
        return work.file().law().only(Appeal.class).filter(rule -> !rule.term().isEmpty()).map(rule -> desk.deadlines.of(work.subject().bodyId(),
                Map.of(0, new AskedTerm(work.file().law(), rule.term(), work.decidedOn(), null, Role.SERVANT, null))).get(0))
                .map(Watched::last).map(FormValue::day).orElse(FormValue.BLANK);
    }

    private static String day(LocalDate day) {
        return FormValue.day(day).ru();
    }
}
