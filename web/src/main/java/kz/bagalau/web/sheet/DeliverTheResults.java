package kz.bagalau.web.sheet;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.assessment.DeliverResults;
import kz.bagalau.assessment.DeliverResults.Undelivered;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.result.Medium;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;
import kz.bagalau.web.widget.Upload;

/** The head of HR sends results to those who cannot log in, and records how and when they arrived. */
@Named
@ViewScoped
public class DeliverTheResults implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private DeliverResults results;
    @EJB
    private Clock clock;
    @Inject
    private Language language;
    @Inject
    private Words words;
    @Inject
    private Afterwards afterwards;

    private Long chosen;
    private Medium medium;
    private LocalDate date;
    private transient Part file;
    private transient List<Undelivered> rows;

    /** Those to whom something is to be sent. */
    public List<Undelivered> getRows() {
        if (rows == null) {
            rows = results.waiting(CurrentCaller.get().bodyId());
        }
        return rows;
    }

    /** By which ways the acts let it be sent. */
    public List<Medium> getMedia() {
        return getRows().stream().flatMap(row -> row.media().stream()).distinct().sorted().toList();
    }

    /** Whom a row is about. */
    public String name(Undelivered row) {
        return row.name() == null ? "" : row.name().in(language.getLocale()).full();
    }

    /** What waits for him, in words. */
    public String what(Undelivered row) {
        return Stream.concat(row.what().stream().map(words::of), Stream.of(row.whole() ? words.say("sheet.deliver.whole") : "", row.report() ? words.say("sheet.deliver.report") : ""))
                .filter(one -> !one.isEmpty()).collect(Collectors.joining("; "));
    }

    /** Records the delivery. */
    public String deliver() {
        return afterwards.then(() -> results.deliver(chosen, medium, date, Upload.of(file)), "/sheet/deliver.xhtml", "sheet.deliver.done");
    }

    /** The last day that can be entered. */
    public LocalDate getToday() {
        return clock.today();
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long id) {
        chosen = id;
    }

    public Medium getMedium() {
        return medium;
    }

    public void setMedium(Medium way) {
        medium = way;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate day) {
        date = day;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part part) {
        file = part;
    }
}
