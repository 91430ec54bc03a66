package kz.bagalau.web.journal;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.bagalau.clock.Clock;
import kz.bagalau.journal.FactChoices;
import kz.bagalau.journal.FactChoices.Kinds;
import kz.bagalau.journal.FactChoices.Somebody;
import kz.bagalau.journal.FactKinds;
import kz.bagalau.journal.JournalRefused;
import kz.bagalau.journal.NewFact;
import kz.bagalau.journal.Refused;
import kz.bagalau.journal.RefusedEntries;
import kz.bagalau.law.instrument.Line;
import kz.bagalau.law.number.Score;
import kz.bagalau.web.list.Selection;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** A form for one fact of one or many people: whom, which kind by the list in force on its day, what proves it; for many it is shown before it is done. */
abstract class FactPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private FactChoices choices;
    @EJB
    private Clock clock;
    @Inject
    private Words words;
    @Inject
    private Afterwards afterwards;
    @Inject
    private Refusals refusals;

    private Long only;
    private ArrayList<Long> chosen = new ArrayList<>();
    private String search = "";
    private String kindSearch = "";
    private final FactForm form = new FactForm();
    private Selection selection;
    private ArrayList<Selection.Except> refused = new ArrayList<>();
    private final ArrayList<Selection.Except> later = new ArrayList<>();
    private transient List<Somebody> people;
    private transient List<Kinds> kinds;

    /** Those whom the search finds. */
    abstract List<Somebody> found(String words);

    /** Who cannot have it, and why. */
    abstract List<Refused> check(List<Long> ids, NewFact fact);

    /** For whom it would count later than in the part of its day, or nowhere. */
    abstract List<Refused> later(List<Long> ids, NewFact fact);

    /** True of the rules whose kinds the caller may choose. */
    boolean offers(Kinds rule) {
        return true;
    }

    /** Does it. */
    abstract void enter(List<Long> ids, NewFact fact);

    /** Key of the sentence that says it is done. */
    abstract String done();

    FactChoices choices() {
        return choices;
    }

    /** Reads the address: a case that is chosen already. */
    public void load() {
        form.setDay(clock.today());
        if (only != null) {
            chosen.add(only);
        } else if (getPeople().size() == 1) {
            chosen.add(getPeople().get(0).caseId());
        }
    }

    /** Those chosen, then those whom the search finds. */
    public List<Somebody> getPeople() {
        if (people == null) {
            Map<Long, Somebody> all = new LinkedHashMap<>();
            choices.chosen(chosen).forEach(one -> all.put(one.caseId(), one));
            found(search == null ? "" : search).forEach(one -> all.putIfAbsent(one.caseId(), one));
            people = List.copyOf(all.values());
        }
        return people;
    }

    /** A person as he is chosen: name, unit, and the days of the case. */
    public String person(Somebody one) {
        return words.name(one.kk().full(), one.ru().full()) + " · " + words.name(one.unitKk(), one.unitRu()) + " · "
                + (one.first().getYear() == one.last().getYear() ? String.valueOf(one.first().getYear()) : words.day(one.first()) + " – " + words.day(one.last()));
    }

    /** The rules with the kinds in force on the day. */
    public List<Kinds> getKinds() {
        if (kinds == null) {
            List<Somebody> all = getPeople();
            kinds = all.isEmpty() || form.getDay() == null ? List.of() : choices.kinds(chosen.isEmpty() ? all.get(0).caseId() : chosen.get(0), form.getDay())
                    .stream().filter(this::offers).toList();
        }
        return kinds;
    }

    /** A kind to choose. */
    public record Option(String value, String label) {
    }

    /** The kinds whose words hold what was searched for, and the one that is chosen. */
    public List<Option> getOptions() {
        List<Option> options = new ArrayList<>();
        for (Kinds rule : getKinds()) {
            for (Line line : rule.lines()) {
                Option option = new Option(rule.rule() + FactForm.SLASH + line.code(), points(line.points()) + " · " + words.of(line.name()));
                if (option.value().equals(form.getPicked()) || option.label().toLowerCase(Locale.ROOT).contains(plain(kindSearch))) {
                    options.add(option);
                }
            }
        }
        return options;
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    private String points(Score points) {
        return FactKinds.breach(points) ? "−" + words.number(points.negated()) : "+" + words.number(points);
    }

    /** Searches for people. */
    public void find() {
        people = null;
        kinds = null;
        selection = null;
    }

    /** Shows the kinds of another day, or those that a word is found in. */
    public void list() {
        kinds = null;
        boolean there = getKinds().stream().anyMatch(rule -> rule.lines().stream().anyMatch(line -> (rule.rule() + FactForm.SLASH + line.code()).equals(form.getPicked())));
        form.setPicked(there ? form.getPicked() : null);
    }

    /** Does it for one; shows first what it will do for many, or where it counts later than expected, and does it when it is sent again. */
    public String submit() {
        refused.clear();
        if (chosen.isEmpty()) {
            return afterwards.stay("journal.add.nobody");
        }
        NewFact fact = form.fact();
        List<Long> ids = List.copyOf(chosen);
        try {
            refused.addAll(refusals.of(check(ids, fact)));
        } catch (JournalRefused unsound) {
            return afterwards.stay(unsound.key(), unsound.values().toArray());
        }
        if (!refused.isEmpty()) {
            selection = null;
            return null;
        }
        if (selection == null) {
            later.clear();
            later.addAll(refusals.of(later(ids, fact)));
        }
        if ((ids.size() > 1 || !later.isEmpty()) && selection == null) {
            selection = new Selection(words.say("journal.add.title"), ids.size(), List.of());
            return null;
        }
        return enterAll(ids, fact);
    }

    private String enterAll(List<Long> ids, NewFact fact) {
        try {
            return afterwards.then(() -> enter(ids, fact), ids.size() == 1 ? "/journal/card.xhtml?case=" + ids.get(0) : "/journal/list.xhtml", done(), ids.size());
        } catch (RefusedEntries meanwhile) {
            refused.addAll(refusals.of(meanwhile.refused()));
            selection = null;
            return null;
        }
    }

    /** Back to the form. */
    public void cancel() {
        selection = null;
    }

    /** What is about to be done for many; null while nothing is. */
    public Selection getSelection() {
        return selection;
    }

    /** Those for whom it was refused; then nothing is entered for anybody. */
    public List<Selection.Except> getRefused() {
        return refused;
    }

    /** Those for whom it counts in a later part than that of its day, or nowhere; shown before it is entered. */
    public List<Selection.Except> getLater() {
        return later;
    }

    public FactForm getForm() {
        return form;
    }

    public Long getOnly() {
        return only;
    }

    public void setOnly(Long id) {
        only = id;
    }

    public ArrayList<Long> getChosen() {
        return chosen;
    }

    public void setChosen(ArrayList<Long> ids) {
        chosen = ids == null ? new ArrayList<>() : ids;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String text) {
        search = text;
    }

    public String getKindSearch() {
        return kindSearch;
    }

    public void setKindSearch(String text) {
        kindSearch = text;
    }
}
