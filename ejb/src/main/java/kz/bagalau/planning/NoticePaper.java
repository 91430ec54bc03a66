package kz.bagalau.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.documents.Order;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.cycle.Notice;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.papers.ProgramForms;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;

/**
 * A notice to a servant as a registered document, in both languages. It is made where somebody wants it alone: in the system the notice lies in his
 * inbox, and one that was given on paper is a paper already.
 */
@Dependent
public class NoticePaper {

    private static final Form FORM = ProgramForms.form("notice");

    @Inject
    Registry registry;
    @Inject
    Staff staff;

    /** Says that a notice was given to the servant of a case in the system. */
    public void complete(Notice notice, CaseFile file) {
        registry.complete(notice.bodyId(), file.law().edition(), () -> Optional.of(make(notice, file)));
    }

    private RegisteredPaper make(Notice notice, CaseFile file) {
        Edition law = file.law().edition();
        return registry.current(Order.first(notice.bodyId(), PaperKind.NOTICE, PaperSubject.ofCase(notice.caseId(), notice.personId()).of(notice.id()), FORM,
                mark -> data(notice, file, mark), Registry.languages(law)));
    }

    private FormData data(Notice notice, CaseFile file, String mark) {
        EvaluationCase subject = file.subject();
        PersonName name = staff.names(List.of(notice.personId()), notice.givenOn()).get(notice.personId());
        Bilingual post = subject.facts().post();
        return FormData.empty().with("bodyName", FormValue.of(registry.name(notice.bodyId()))).with("number", FormValue.same(mark))
                .with("givenOn", FormValue.day(notice.givenOn()))
                .with("servantName", name == null ? FormValue.BLANK : FormValue.of(name.kk().full(), name.ru().full()))
                .with("servantPost", FormValue.of(post.in(Lang.KK.locale()), post.in(Lang.RU.locale())))
                .with("period", period(notice, file)).with("act", FormValue.of(file.law().edition().act().shortName())).with("point", point(file));
    }

    private static FormValue period(Notice notice, CaseFile file) {
        if (!notice.part().isEmpty()) {
            return FormValue.of(new SubPeriods(file.law().edition()).part(notice.part()).map(Period::name).orElseGet(() -> Text.same(notice.part())));
        }
        return FormValue.same(FormValue.day(file.subject().period().first()).ru() + " – " + FormValue.day(file.subject().period().last()).ru());
    }

    private static FormValue point(CaseFile file) {
        return file.law().road(EvaluationCase.TRACK).moves().stream().filter(move -> move.deed() == Deed.NOTIFY).findFirst().map(move -> cited(move.citation()))
                .orElse(FormValue.BLANK);
    }

    private static FormValue cited(Citation point) {
        return FormValue.of(LawTexts.sentences().cite(Lang.KK, point), LawTexts.sentences().cite(Lang.RU, point));
    }
}
