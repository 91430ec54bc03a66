package kz.bagalau.law.instrument;

import java.util.List;
import java.util.Objects;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.text.Text;

/** The competencies by which a servant is evaluated, in the order of their annex; some only where he serves the public. */
public record Competencies(RuleHead head, List<Competency> all) implements Rule {

    /** A competency: code, the annex's words, and whether it is for those who render public services only. */
    public record Competency(String code, Text name, boolean onlyServices) {
        public Competency {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
        }
    }

    public Competencies {
        all = List.copyOf(all);
        Codes.distinct(all.stream().map(Competency::code).toList());
    }

    /** Those that apply to a servant. */
    public List<Competency> of(boolean rendersServices) {
        return all.stream().filter(each -> rendersServices || !each.onlyServices()).toList();
    }
}
