package kz.bagalau.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.documents.Order;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.form.Block;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Instrument;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.survey.OpenedAnswer;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.papers.PaperTexts;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/**
 * What a closed circular evaluation came to, as a registered document: each sheet by the annex of its act, without name, date or order, and
 * their mean. While the survey is open there is none: the answers are sealed.
 */
@Stateless
public class CircularDocument {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    Registry registry;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /**
     * The document of a case: the one that stands, or a new one where it would say something else.
     *
     * @return its file
     * @throws IllegalStateException while the survey is not closed
     */
    @Operates(Operation.CIRCULAR_PRINT)
    public Long make(@Of(Kind.CASE) Long caseId) {
        CaseFile file = files.file(caseId);
        Survey survey = file.circular().filter(Survey::settled)
                .orElseThrow(() -> new IllegalStateException("the survey of case " + caseId + " is not closed"));
        return registry.current(order(file, survey)).pdfId();
    }

    private Order order(CaseFile file, Survey survey) {
        List<OpenedAnswer> answers = em.createQuery("select a from OpenedAnswer a where a.surveyId = :survey order by a.id", OpenedAnswer.class)
                .setParameter("survey", survey.id()).getResultList();
        return Order.first(file.subject().bodyId(), PaperKind.CIRCULAR_RESULT, PaperSubject.ofCase(file.subject().id(), file.subject().personId()),
                form(file, answers), mark -> data(file, survey.kind(), answers), Registry.languages(file.law().edition()));
    }

    private Form form(CaseFile file, List<OpenedAnswer> answers) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Field(PaperTexts.words("papers.role.servant"), "servantName"));
        blocks.add(new Block.Field(PaperTexts.words("papers.circular.sheets"), "sheets"));
        blocks.add(new Block.Field(PaperTexts.words("papers.circular.mean"), "mean"));
        blocks.add(new Block.Paragraph(PaperTexts.words(answers.isEmpty() ? "papers.circular.none" : "papers.circular.secret")));
        for (int i = 0; i < answers.size(); i++) {
            int number = i + 1;
            Form sheet = Registry.form(file.law().edition(), answers.get(i).sheet());
            blocks.add(new Block.PageBreak());
            sheet.annex().ifPresent(annex -> blocks.add(new Block.Heading(annex)));
            blocks.add(new Block.Heading(sheet.title()));
            blocks.add(new Block.Heading(PaperTexts.words("papers.circular.no", number)));
            sheet.blocks().forEach(block -> blocks.add(numbered(block, number)));
        }
        return new Form(null, PaperTexts.words("papers.circular.title"), blocks);
    }

    /** A block of the sheet's form, whose own values are those of this sheet. */
    private static Block numbered(Block block, int number) {
        if (block instanceof Block.Table table) {
            return new Block.Table(table.columns(), table.rows() + number, table.cells());
        }
        return block instanceof Block.Field field && field.value().equals("total") ? new Block.Field(field.label(), "total" + number) : block;
    }

    private FormData data(CaseFile file, String rule, List<OpenedAnswer> answers) {
        PersonName name = staff.names(List.of(file.subject().personId()), recorder.today()).get(file.subject().personId());
        Bilingual post = file.subject().facts().post();
        FormData data = FormData.empty().with("servantName", FormValue.of(name.kk().full(), name.ru().full()))
                .with("servantPost", FormValue.of(post.in(Lang.KK.locale()), post.in(Lang.RU.locale())))
                .with("sheets", FormValue.same(String.valueOf(answers.size()))).with("mean", FormValue.same(mean(file, rule, answers).map(Rounding.SHOWN::printed).orElse("–")));
        for (int i = 0; i < answers.size(); i++) {
            OpenedAnswer answer = answers.get(i);
            data = data.with("total" + (i + 1), FormValue.same(Score.sum(answer.points().values()).toString()))
                    .withRows("criteria" + (i + 1), rows(file.law().edition().rule(answer.sheet(), PointSheet.class), answer.points()));
        }
        return data;
    }

    /** By the rule of the act; empty where it cannot be computed. */
    private static Optional<Score> mean(CaseFile file, String rule, List<OpenedAnswer> answers) {
        List<Marks> marks = answers.stream().map(answer -> new Marks(answer.sheet(), answer.points())).toList();
        return file.law().edition().find(rule, Instrument.class).flatMap(one -> one.answer(new Evaluation(file.law().edition(),
                Facts.none().and(rule, marks))).value()).flatMap(explained -> explained.value().score());
    }

    private static List<Map<String, FormValue>> rows(PointSheet form, Map<String, Score> points) {
        List<Map<String, FormValue>> rows = new ArrayList<>();
        for (Criterion line : form.criteria()) {
            rows.add(Map.of("number", FormValue.same(rows.size() + 1 + "."), "criterion", FormValue.of(line.name()),
                    "range", FormValue.same(line.least() + "–" + line.most()), "points", FormValue.same(String.valueOf(points.get(line.code())))));
        }
        return rows;
    }
}
