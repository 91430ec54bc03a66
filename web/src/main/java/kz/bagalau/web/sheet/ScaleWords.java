package kz.bagalau.web.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.instrument.TargetMean;
import kz.bagalau.web.text.Words;

/** What points for a target mean, in the words of the edition. */
@Named
@RequestScoped
public class ScaleWords {

    @Inject
    private Words words;

    /** What the rule says of single scores, or their limits where it says nothing; empty where it scores no targets. */
    public String of(Rule rule) {
        return rule instanceof TargetMean mean ? said(mean, words) : "";
    }

    static String said(TargetMean mean, Words words) {
        return mean.scores().isEmpty() ? words.say("sheet.page.limits", mean.range().least(), mean.range().most())
                : mean.scores().stream().map(one -> words.number(one.score()) + " – " + words.of(one.name())).collect(Collectors.joining(", "));
    }
}
