package kz.bagalau.web.plan;

import java.util.Collection;
import java.util.stream.Collectors;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.plans.PlanView;
import kz.bagalau.web.text.Words;

/** Words about plans that several pages say. */
final class PlanWords {

    private PlanWords() {
    }

    /** The offices in words, in the order of the procedure. */
    static String offices(Words words, Collection<Role> offices) {
        return offices.stream().sorted().map(role -> words.say("role." + role)).collect(Collectors.joining(", "));
    }

    /** The message after an approval: what HR does next. */
    static String approved(PlanView view) {
        return view.keeping().map(deed -> deed == Deed.PLACE ? "plan.approved.place" : "plan.approved.done").orElse("plan.approved.only");
    }
}
