package kz.bagalau.web.journal;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.clock.Clock;
import kz.bagalau.journal.FactChoices;
import kz.bagalau.journal.FactChoices.Kept;
import kz.bagalau.journal.FactChoices.Kinds;
import kz.bagalau.journal.FactChoices.Somebody;
import kz.bagalau.journal.JournalRefused;
import kz.bagalau.journal.NewFact;
import kz.bagalau.journal.ProposeEntry;
import kz.bagalau.journal.ProposeEntry.Told;
import kz.bagalau.journal.RefusedEntries;
import kz.bagalau.web.list.Selection;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** HR enters a list of facts that the document-flow service tells, one a line, as a table program hands them over. */
@Named
@ViewScoped
public class TellFacts implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    /** ИИН, day, document, description. */
    private static final int CELLS = 4;

    @EJB
    private FactChoices choices;
    @EJB
    private ProposeEntry propose;
    @EJB
    private Clock clock;
    @Inject
    private Words words;
    @Inject
    private Afterwards afterwards;
    @Inject
    private Refusals refusals;

    private String picked;
    private String lines;
    private ArrayList<Selection.Except> wrong = new ArrayList<>();

    /** The kinds, those that take points away first: of these the document-flow service tells. */
    public List<FactPage.Option> getOptions() {
        List<Somebody> all = choices.kept("");
        List<Kinds> kinds = all.isEmpty() ? List.of() : choices.latestKinds(all.get(0).caseId());
        return kinds.stream().sorted(Comparator.comparing(rule -> !rule.breach())).flatMap(rule -> rule.lines().stream()
                .map(line -> new FactPage.Option(rule.rule() + FactForm.SLASH + line.code(), words.of(line.name())))).toList();
    }

    /** Reads the lines and proposes all of them, or says line by line what is wrong and proposes none. */
    public String tell() {
        wrong.clear();
        List<Told> told = new ArrayList<>();
        String[] all = lines == null ? new String[0] : lines.strip().split("\\R");
        List<String[]> rows = Arrays.stream(all).map(line -> line.split("\t|;", CELLS)).toList();
        Map<String, List<Kept>> known = choices.byIin(rows.stream().map(cells -> cells[0].strip()).filter(iin -> !iin.isEmpty()).distinct().toList());
        for (int i = 0; i < all.length; i++) {
            if (!all[i].isBlank()) {
                read(i + 1, rows.get(i), known).ifPresent(told::add);
            }
        }
        if (!wrong.isEmpty() || told.isEmpty()) {
            return wrong.isEmpty() ? afterwards.stay("journal.tell.none") : null;
        }
        try {
            return afterwards.then(() -> propose.tell(told.stream().map(Told::caseId).distinct().toList(), told), "/journal/list.xhtml?stage=proposed",
                    "journal.tell.done", told.size());
        } catch (RefusedEntries refused) {
            wrong.addAll(refusals.of(refused.refused()));
            return null;
        }
    }

    private Optional<Told> read(int number, String[] cells, Map<String, List<Kept>> known) {
        try {
            return Optional.of(fact(cells, known));
        } catch (JournalRefused refused) {
            wrong.add(new Selection.Except(words.say("journal.tell.line", number), words.say(refused.key(), refused.values().toArray())));
            return Optional.empty();
        }
    }

    private Told fact(String[] cells, Map<String, List<Kept>> known) {
        if (cells.length < CELLS) {
            throw new JournalRefused("journal.tell.cells", CELLS, cells.length);
        }
        LocalDate day = day(cells[1].strip());
        Long caseId = known.getOrDefault(cells[0].strip(), List.of()).stream().filter(one -> one.on(day)).map(Kept::caseId).findFirst().orElseThrow(() -> new JournalRefused("journal.tell.iin", cells[0].strip(), cells[1].strip()));
        String[] kind = picked == null ? new String[] {"", ""} : picked.split(FactForm.SLASH, 2);
        NewFact fact = new NewFact(kind[0], kind[1], day, cells[3], cells[2], null, null);
        fact.requireSound(clock.today());
        return new Told(caseId, fact);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeParseException noDay) {
            throw new JournalRefused("journal.tell.day", text);
        }
    }

    /** What is wrong, line by line. */
    public List<Selection.Except> getWrong() {
        return wrong;
    }

    public String getPicked() {
        return picked;
    }

    public void setPicked(String value) {
        picked = value;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String text) {
        lines = text;
    }
}
