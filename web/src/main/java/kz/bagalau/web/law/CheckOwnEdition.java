package kz.bagalau.web.law;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import kz.bagalau.acts.ChangeEdition;
import kz.bagalau.acts.EditionDifference;
import kz.bagalau.acts.EditionPlace;
import kz.bagalau.acts.Finding;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.form.Form;
import kz.bagalau.library.InspectOwnEdition;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.text.Words;

/** What is to be seen of an own edition before it is published: mistakes by file, its sheets and forms, its differences from the base. */
@Named
@RequestScoped
public class CheckOwnEdition {

    @Inject
    private EditOwnEdition editing;

    @EJB
    private InspectOwnEdition inspect;

    @Inject
    private Words words;

    @Inject
    private Language language;

    private String file;
    private Optional<ChangeEdition> values;
    private List<EditionDifference> differences;

    /** How many mistakes each file holds. */
    public Map<String, Long> getFiles() {
        return editing.getReport().errors().stream().collect(Collectors.groupingBy(Finding::file, LinkedHashMap::new, Collectors.counting()));
    }

    /** The mistakes, of the file of the address alone where it names one. */
    public List<Line> getErrors() {
        return editing.getReport().errors().stream().filter(error -> file == null || error.file().equals(file)).map(this::line).toList();
    }

    /** What does not hinder publication. */
    public List<Line> getWarnings() {
        return editing.getReport().warnings().stream().map(this::line).toList();
    }

    private Line line(Finding finding) {
        return new Line(finding.file(), finding.place(), words.of(finding.reason()),
                values().flatMap(edition -> edition.places().stream().filter(place -> place.concerns(finding)).findFirst()).map(EditionPlace::toString).orElse(""));
    }

    private Optional<ChangeEdition> values() {
        if (values == null) {
            values = inspect.values(editing.getId());
        }
        return values;
    }

    /** The tables of its annexes; none while its files hold mistakes. */
    public List<AnnexTable> getTables() {
        return sound().map(edition -> edition.annexes().values().stream().flatMap(annex -> annex.tables().entrySet().stream()
                .map(table -> AnnexTable.of(annex.name() + " · " + table.getKey(), table.getValue(), edition.act().language(), language.lang(), words))).toList())
                .orElse(List.of());
    }

    /** Its forms, by name; none while its files hold mistakes. */
    public List<Map.Entry<String, Form>> getForms() {
        return sound().map(edition -> edition.forms().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()).orElse(List.of());
    }

    /** The language of its act, for {@code lang}. */
    public String getLang() {
        return sound().map(edition -> edition.act().language().code()).orElse("");
    }

    private Optional<Edition> sound() {
        return editing.getReport().edition();
    }

    /** In what it differs from the edition on which it builds. */
    public List<EditionDifference> getDifferences() {
        if (differences == null) {
            differences = inspect.differences(editing.getId());
        }
        return differences;
    }

    /** Where a difference lies, in one line. */
    public String place(EditionDifference one) {
        return List.of(one.part(), one.name(), one.place()).stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** A value of a difference; what a rule stands on, in words. */
    public String shown(EditionDifference one, String value) {
        return one.place().equals("basis") && words.knows("basis." + value) ? words.say("basis." + value) : value;
    }

    /** What the rule or annex of a difference is called; empty where it has no name. */
    public String label(EditionDifference one) {
        return sound().map(Edition::rules).map(rules -> one.part().equals("rules") ? rules.get(one.name()) : null).filter(Objects::nonNull)
                .map(rule -> words.of(rule.label())).orElse("");
    }

    /** The rules by their names, for the count. */
    public int getRules() {
        return editing.getReport().rules().size();
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    /**
     * A mistake or warning as it is shown.
     *
     * @param file    the file
     * @param place   the rule or place inside
     * @param reason  what is wrong, in the reader's language
     * @param address the rule or annex in the page, where it can be mended; empty where it cannot
     */
    public record Line(String file, String place, String reason, String address) {
    }
}
