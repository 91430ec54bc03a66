package kz.bagalau.web.law;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kz.bagalau.acts.Calculator;
import kz.bagalau.acts.Example;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.calculation.Takes;
import kz.bagalau.law.calculation.Wanted;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.library.LawOnDay;
import kz.bagalau.library.ReadLaw;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.text.Words;

/**
 * Asks an edition what it gives for facts that anybody may make up. Everything stands in the address: nothing is stored, and whoever has
 * the address has the calculation.
 */
@Named
@RequestScoped
public class UseCalculator {

    /** Addresses that are longer are cut by some mail programs and servers. */
    private static final int SHARED = 2_000;

    @EJB
    private ReadLaw law;

    @EJB
    private LawOnDay lawOnDay;

    @Inject
    private Clock clock;

    @Inject
    private Words words;

    @Inject
    private Language language;

    @Inject
    private FacesContext faces;

    private String id;
    private String rule;
    private Integer example;
    private String deed;
    private Edition edition;
    private Calculator calculator;
    private Wanted wanted;
    private Filled filled;
    private Calculation calculation;

    /** Reads the address, and answers where it asks. Fails with 404 where it names an edition that is not there. */
    public void load() {
        id = Optional.ofNullable(id).filter(name -> !name.isBlank()).or(this::mine).orElseGet(() -> law.editions().get(0).id().value());
        edition = law.edition(id).orElseThrow(() -> new NotThere("edition " + id));
        calculator = new Calculator(edition, law.validity(edition.id()));
        filled = Filled.of(faces.getExternalContext().getRequestParameterMap());
        chosenExample().ifPresent(this::fill);
        wanted = Optional.ofNullable(rule).flatMap(name -> Wanted.by(edition, name)).orElseGet(() -> Wanted.by(edition, getResults().get(0).name()).orElseThrow());
        rule = wanted.rule().name();
        change();
        calculation = new Calculation(calculator, wanted, filled, words);
        if ("calculate".equals(deed)) {
            calculation.ask();
            calculation.told().forEach((place, text) -> faces.addMessage(place.isEmpty() ? null : place, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text)));
        }
    }

    private Optional<String> mine() {
        return lawOnDay.ofMyBody(clock.today()).flatMap(LawOnDay.OwnEdition::edition);
    }

    private Optional<Example> chosenExample() {
        List<Example> all = law.examples(edition.id());
        return Optional.ofNullable(example).filter(at -> at >= 0 && at < all.size()).map(all::get);
    }

    private void fill(Example chosen) {
        try (JsonReader reader = Json.createReader(new StringReader(chosen.request()))) {
            JsonObject request = reader.readObject();
            rule = request.getString("rule");
            filled = Filled.of(request, language.lang());
            deed = "calculate";
        }
    }

    /** "add:rule" and "drop:rule:2" change the form, and ask nothing. */
    private void change() {
        String[] parts = deed == null ? new String[] {""} : deed.split(":");
        FactGroups form = new FactGroups(edition, wanted, filled, words, Map.of());
        Optional<Takes> takes = wanted.facts().stream().filter(each -> parts.length > 1 && each.rule().name().equals(parts[1])).findFirst();
        if (takes.isPresent() && parts[0].equals("add")) {
            filled = filled.lines(parts[1], form.lines(takes.get()) + 1);
        } else if (takes.isPresent() && parts[0].equals("drop") && parts.length == 3 && parts[2].matches("\\d{1,4}")) {
            filled = filled.without(parts[1], Integer.parseInt(parts[2])).lines(parts[1], Math.max(0, form.lines(takes.get()) - 1));
        }
    }

    /** The rules that are results: they stand first. */
    public List<Rule> getResults() {
        List<Rule> results = edition.rules(ResultKind.class).stream().map(ResultKind::of).distinct().map(edition.rules()::get)
                .filter(each -> Wanted.by(edition, each.name()).isPresent()).toList();
        return results.isEmpty() ? Wanted.askable(edition) : results;
    }

    /** The other rules that can be asked. */
    public List<Rule> getOthers() {
        List<Rule> results = getResults();
        return Wanted.askable(edition).stream().filter(each -> !results.contains(each)).toList();
    }

    /** The worked examples of the edition. */
    public List<Example> getExamples() {
        return law.examples(edition.id());
    }

    /** The fields of post, competency and day. */
    public List<FactField> getQuestion() {
        return calculation.question();
    }

    /** The facts. */
    public List<FactGroup> getGroups() {
        return calculation.groups();
    }

    /** The answer; null before it is asked for, and where a fact will not do. */
    public CalculationOutcome getOutcome() {
        return calculation.outcome();
    }

    /** The request as REST takes it. */
    public String getRequest() {
        return AskedJson.readable(calculation.request());
    }

    /** The address of the calculation; null where it would be too long to hand on. */
    public String getAddress() {
        String address = "/law/calculator.xhtml?edition=" + id + "&rule=" + rule + "&do=calculate" + filled.address();
        return address.length() <= SHARED ? address : null;
    }

    /** True where a day was given that cannot be checked, because the edition's first day is not known. */
    public boolean isDayUnchecked() {
        return calculator.lifeUnknown() && !filled.get("on").isEmpty();
    }

    /** True where the indicators to tick depend on post and competency. */
    public boolean isChoosing() {
        return !wanted.competencies().isEmpty();
    }

    /** The rule that is asked. */
    public Rule getAsked() {
        return wanted.rule();
    }

    /** The edition. */
    public Edition getEdition() {
        return edition;
    }

    /** The edition's name. */
    public String getId() {
        return id;
    }

    /** Takes the edition's name. */
    public void setId(String wantedId) {
        id = wantedId;
    }

    /** The rule's name. */
    public String getRule() {
        return rule;
    }

    /** Takes the rule's name. */
    public void setRule(String wantedRule) {
        rule = wantedRule;
    }

    /** The worked example to fill in, counted from 0; null where none is. */
    public Integer getExample() {
        return example;
    }

    /** Takes the example. */
    public void setExample(Integer place) {
        example = place;
    }

    /** What the button that was pressed asks for. */
    public String getDeed() {
        return deed;
    }

    /** Takes what the button asks for. */
    public void setDeed(String pressed) {
        deed = pressed;
    }
}
