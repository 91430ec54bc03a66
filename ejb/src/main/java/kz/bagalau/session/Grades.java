package kz.bagalau.session;

import java.util.List;
import java.util.Optional;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.instrument.GradeScale;
import kz.bagalau.law.instrument.IndicatorShare;
import kz.bagalau.law.instrument.TargetCount;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.law.text.Text;

/** The scale behind a kind of result: its grades in the act's words. */
public record Grades(List<Grade> all, Optional<GradeScale> scale) {

    public Grades {
        all = List.copyOf(all);
    }

    /** The scale of a kind of result of an edition; no grades where it has none. */
    public static Grades of(Edition edition, String kind) {
        String rule = edition.find(kind, ResultKind.class).map(ResultKind::of).orElse(kind);
        Optional<GradeScale> scale = edition.find(rule, GradeScale.class);
        return new Grades(scale.map(one -> one.bands().values()).or(() -> counted(edition, rule)).or(() -> shared(edition, rule)).orElse(List.of()), scale);
    }

    private static Optional<List<Grade>> counted(Edition edition, String rule) {
        return edition.find(rule, TargetCount.class).map(count -> count.bands().values());
    }

    private static Optional<List<Grade>> shared(Edition edition, String rule) {
        return edition.find(rule, IndicatorShare.class).map(share -> List.of(share.fails(), share.meets()));
    }

    /** The grade's name; the code itself for one that the scale does not have. */
    public Text name(String code) {
        return grade(code).map(Grade::name).orElseGet(() -> Text.same(code == null ? "–" : code));
    }

    /** The grade of that code. */
    public Optional<Grade> grade(String code) {
        return all.stream().filter(grade -> grade.code().equals(code)).findFirst();
    }

    /** True for the lowest grade of the scale. */
    public boolean lowest(String code) {
        return grade(code).map(grade -> all.stream().allMatch(other -> other.rank() >= grade.rank())).orElse(false);
    }
}
