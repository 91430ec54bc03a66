package kz.bagalau.acts;

import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.Validity;
import kz.bagalau.law.calculation.Post;
import kz.bagalau.law.calculation.Question;
import kz.bagalau.law.calculation.Wanted;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.BadFact;
import kz.bagalau.law.explain.BadFacts;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Indicators;

/**
 * Reads a request for a calculation strictly against an edition: what the rule asks for and nothing else, each fact of its sort and inside
 * its limits. A request is {@code {"rule": …, "on": …, "post": {…}, "competency": …, "facts": {…}}}; the facts are written as
 * {@link FactsJson} writes them, one list for each rule of {@link Wanted#facts()}, an empty one where there is nothing.
 *
 * @param validity when the edition is in force; where its first day is not known, the day of a question is not checked
 */
public record Calculator(Edition edition, Validity validity) {

    /** @throws BadFacts naming every fact that will not do, with its place, its value and its rule */
    public Question read(String request) {
        return read(new StringReader(request));
    }

    /**
     * Reads a request that streams in.
     *
     * @throws BadFacts naming every fact that will not do, with its place, its value and its rule; one alone if it exceeds
     *                  {@link RequestLimits} or is not JSON
     */
    public Question read(Reader request) {
        Faults faults = new Faults();
        Given whole = new Given("", json(request), Optional.empty(), faults);
        Optional<Wanted> wanted = whole.isObject() ? wanted(whole) : Optional.empty();
        Optional<Question> question = wanted.map(each -> question(whole, each));
        faults.refuse();
        return question.orElseThrow();
    }

    private Object json(Reader request) {
        try {
            return BoundedJson.read(request);
        } catch (BadFacts e) {
            throw new BadFacts(e.all().stream().map(this::withRule).toList());
        }
    }

    /** The fault of a fact that could not even be read, with the rule under whose name it stands. */
    private BadFact withRule(BadFact fault) {
        return edition.rules().values().stream().filter(rule -> (fault.path() + ".").replace('[', '.').startsWith("facts." + rule.name() + ".")).findFirst()
                .map(rule -> BadFact.by(rule, fault.path(), fault.value(), fault.key(), fault.args().toArray(Arg[]::new))).orElse(fault);
    }

    private Optional<Wanted> wanted(Given whole) {
        Optional<Given> asked = whole.get("rule");
        Optional<String> name = asked.flatMap(Given::text);
        Optional<Wanted> wanted = name.flatMap(each -> Wanted.by(edition, each));
        if (name.isPresent() && wanted.isEmpty()) {
            asked.get().fault("calc.rule", Arg.word(String.join(", ", Wanted.askable(edition).stream().map(Rule::name).toList())));
        }
        return wanted;
    }

    private Question question(Given whole, Wanted wanted) {
        Given given = whole.by(wanted.rule());
        given.only(wanted.post() ? wanted.competencies().isEmpty() ? new String[] {"rule", "on", "post", "facts"}
                : new String[] {"rule", "on", "post", "competency", "facts"} : new String[] {"rule", "on", "facts"});
        Optional<LocalDate> on = given.find("on").flatMap(day -> day.day().filter(date -> inForce(day, date)));
        PostGiven postGiven = new PostGiven(wanted);
        Optional<String> competency = wanted.competencies().isEmpty() ? Optional.empty() : given.get("competency").flatMap(postGiven::competency);
        Post post = wanted.post() ? given.get("post").filter(Given::isObject).map(each -> postGiven.post(each, competency)).orElse(Post.unknown()) : Post.unknown();
        Optional<Indicators.Row> row = competency.flatMap(code -> postGiven.group(post).flatMap(group -> row(given, code, group)));
        FactsGiven facts = new FactsGiven(wanted, row);
        return new Question(edition, wanted, on, post, competency, wanted.facts().isEmpty()
                ? given.find("facts").map(facts::read).orElse(Facts.none()) : given.get("facts").map(facts::read).orElse(Facts.none()));
    }

    /** The row by which a competency is judged; noted if the annex has none for the group: then nobody can be judged by it. */
    private Optional<Indicators.Row> row(Given given, String competency, String group) {
        Indicators indicators = edition.only(Indicators.class).orElseThrow();
        Optional<Indicators.Row> row = indicators.find(competency, group);
        return row.isPresent() ? row : given.faults().add(Optional.of(indicators), Given.under(given.path(), "competency"), Given.shortened(competency), "calc.row",
                Arg.word(competency), Arg.word(group));
    }

    private boolean inForce(Given given, LocalDate day) {
        boolean known = validity.from().isPresent();
        if (known && day.isBefore(validity.from().get())) {
            given.fault("calc.before", Arg.of(day), Arg.of(edition.act().shortName()), Arg.of(validity.from().get()));
        } else if (known && !validity.covers(day)) {
            given.fault("calc.after", Arg.of(day), Arg.of(edition.act().shortName()), Arg.of(validity.end().orElseThrow()));
        }
        return !known || validity.covers(day);
    }

    /** True if the day of a question could not be checked: it is not known when the edition came into force. */
    public boolean lifeUnknown() {
        return validity.from().isEmpty();
    }

    /** What the rules that can be asked take, in the order of their names. */
    public List<Wanted> wanted() {
        return Wanted.askable(edition).stream().map(rule -> Wanted.by(edition, rule.name()).orElseThrow()).toList();
    }
}
