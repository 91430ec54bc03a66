package kz.bagalau.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.assessment.EnterSheet.Blank;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.sheet.CompetencyForm;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.planning.PaperDeed;
import kz.bagalau.planning.PaperRefused;

/** Fills the blank that was sent out with what the paper holds. */
final class FillIn {

    private FillIn() {
    }

    static Filled of(Content content, Blank blank, PaperLine line) {
        if (content instanceof Content.Came came) {
            return Filled.targets(targets(came, blank.filled().targets(), line));
        } else if (content instanceof Content.Showed showed) {
            return Filled.shown(shown(showed, (CompetencyForm) blank.form()));
        } else if (content instanceof Content.Points points) {
            return Filled.points(points.points());
        }
        throw new IllegalArgumentException("no sheet: " + content);
    }

    /** The lines of the plan in force, with what came of them; where no plan said which there are, those that the paper names. */
    private static List<TargetLine> targets(Content.Came came, List<TargetLine> planned, PaperLine line) {
        List<TargetLine> lines = new ArrayList<>();
        Map<String, Content.Came.One> left = new HashMap<>(came.lines());
        planned.forEach(each -> lines.add(filled(each, left.remove(each.code()))));
        if (planned.isEmpty()) {
            left.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> lines.add(filled(TargetLine.planned(each.getKey(), each.getValue().target(),
                    each.getValue().unit(), each.getValue().planned()), each.getValue())));
        } else {
            left.keySet().stream().sorted().findFirst().ifPresent(number -> {
                throw new PaperRefused(PaperRefused.Reason.NO_LINE, line.deeds().stream().findFirst().map(PaperDeed::deed).orElse(null), null, number, planned.size());
            });
        }
        return lines;
    }

    private static TargetLine filled(TargetLine line, Content.Came.One came) {
        return came == null ? line : new TargetLine(line.code(), line.name(), line.unit(), line.planned(), came.actual(), Optional.ofNullable(came.reached()));
    }

    private static Map<String, Shown> shown(Content.Showed showed, CompetencyForm form) {
        Map<String, Shown> shown = new TreeMap<>();
        showed.numbers().forEach((code, numbers) -> shown.put(code, form.marked(code, words(form.block(code), numbers))));
        return shown;
    }

    private static Set<String> words(CompetencyForm.Block block, Set<Integer> numbers) {
        return numbers.stream().map(number -> block.effective().get(number - 1)).collect(Collectors.toSet());
    }
}
