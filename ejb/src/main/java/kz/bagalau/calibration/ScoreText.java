package kz.bagalau.calibration;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.explain.Sentence;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.session.Grades;
import kz.bagalau.session.Heard;
import kz.bagalau.session.NamedResult;
import kz.bagalau.watch.CaseFile;

/** What is told of one score before a calibration session: the sheet line by line, how the score came about, the same person's other parts. */
@Dependent
class ScoreText {

    CalibrationCard.Score of(CaseFile file, CalibrationItem item, Long caller, Lang lang) {
        CaseResult former = EnterCalibrated.former(file, item);
        Edition edition = file.law(former).edition();
        Grades grades = Grades.of(edition, item.kind());
        Text stands = item.result().map(points -> grades.scale().map(scale -> scale.gradeOf(points).value().name()).orElseGet(() -> Text.same("–"))).orElse(null);
        Text post = new Text(words(file.subject().facts().post().kk()), words(file.subject().facts().post().ru()), null);
        return new CalibrationCard.Score(item, Heard.name(edition, item.kind(), item.part()), grades.name(former.grade()), stands, lines(file, item),
                Sentence.notingOnce(FrozenExplanation.forTheEvaluated(former.explanation(), lang)), earlier(file, item), post, item.personId().equals(caller),
                item.evaluatorId().equals(caller));
    }

    private static String words(String text) {
        return text == null ? "" : text;
    }

    private static List<CalibrationCard.Line> lines(CaseFile file, CalibrationItem item) {
        Sheet sheet = file.sheets().stream().filter(one -> one.id().equals(item.sheetId())).findFirst()
                .orElseThrow(() -> new IllegalStateException("case " + item.caseId() + " has no sheet " + item.sheetId()));
        List<CalibrationCard.Line> lines = new ArrayList<>();
        file.law(sheet).edition().find(sheet.kind(), PointSheet.class).ifPresent(rule -> rule.criteria().forEach(criterion -> lines.add(
                new CalibrationCard.Line(criterion.name(), "", "", sheet.filled().points().get(criterion.code())))));
        sheet.filled().targets().forEach(line -> lines.add(new CalibrationCard.Line(Text.same(line.name()), line.planned(), line.actual(), line.scored().score().orElse(null))));
        return lines;
    }

    private static List<NamedResult> earlier(CaseFile file, CalibrationItem item) {
        return file.subject().inForce().stream().filter(one -> one.kind().equals(item.kind()) && !one.part().equals(item.part()))
                .sorted(Comparator.comparing(CaseResult::part)).map(one -> NamedResult.of(file, one)).toList();
    }
}
