package kz.bagalau.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.bagalau.law.instrument.Fulfilment;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.result.Plan;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.web.plan.Hint.State;
import kz.bagalau.web.text.Areas;
import kz.bagalau.web.text.Words;

/** Asks, for each demand that the act puts on a target, the question behind it, and warns where what is written looks doubtful. It never refuses. */
@RequestScoped
public class Guide {

    @Inject
    private Words words;

    /** The demands on a target, in the order of the act, each with what it asks. */
    List<Hint> hints(Plan rule, TargetForm form, List<TargetForm> all, Period period) {
        PlanTarget line = form.target();
        List<String> unmet = rule.unmet(line.intended(), period).toList();
        return rule.demands().stream().map(demand -> unmet.contains(demand) ? hint(demand, State.OPEN, "open") : look(demand, line, all)).toList();
    }

    private Hint look(String demand, PlanTarget line, List<TargetForm> all) {
        return switch (demand) {
            case "SPECIFIC" -> vague(line.name()) ? hint(demand, State.LOOK, "vague") : twice(line, all) ? hint(demand, State.LOOK, "twice")
                    : hint(demand, State.MET, "met");
            case "MEASURABLE" -> line.intended().planned().chars().noneMatch(Character::isDigit) && line.direction() != Fulfilment.Direction.YES_NO ? hint(demand, State.LOOK, "number") : hint(demand, State.MET, "met");
            case "TIME_BOUND", "STRATEGIC" -> hint(demand, State.MET, "met");
            default -> tooMuch(line) ? hint(demand, State.LOOK, "percent") : hint(demand, State.ASK, "ask");
        };
    }

    private Hint hint(String demand, State state, String what) {
        return new Hint(demand, state, words.say("plan.guide." + demand + "." + what));
    }

    private boolean vague(String name) {
        String plain = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return Arrays.stream(Lang.values()).flatMap(lang -> Arrays.stream(Areas.texts(lang).get("plan.guide.vague").split(",")))
                .map(String::strip).anyMatch(plain::contains);
    }

    private static boolean twice(PlanTarget line, List<TargetForm> all) {
        return line.name() != null && all.stream().filter(each -> line.name().equalsIgnoreCase(each.target().name())).count() > 1;
    }

    /** More than a hundred of a hundred. */
    private static boolean tooMuch(PlanTarget line) {
        if (!"%".equals(line.unit()) || line.planned() == null || !line.planned().matches("\\d{1,6}([.,]\\d{1,3})?")) {
            return false;
        }
        return Integer.parseInt(line.planned().split("[.,]")[0]) > 100;
    }

}
