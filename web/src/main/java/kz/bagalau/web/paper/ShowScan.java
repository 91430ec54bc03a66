package kz.bagalau.web.paper;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.prints.PieceOutcome;
import kz.bagalau.prints.AssignPages;
import kz.bagalau.prints.AssignPages.Assigned;
import kz.bagalau.prints.PieceRow;
import kz.bagalau.prints.ReadScans;
import kz.bagalau.prints.ScanRow;
import kz.bagalau.prints.SetRow;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** One scanned batch: what became of its pages, and the unread ones to be assigned by hand. */
@Named
@ViewScoped
public class ShowScan implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern MARK = Pattern.compile("\\s*(\\d{1,9})\\s*/\\s*(\\d{4})\\s*");

    @EJB
    private ReadScans read;
    @EJB
    private AssignPages assign;
    @Inject
    private Words words;
    @Inject
    private Afterwards afterwards;

    private Long id;
    private ScanRow card;
    private boolean stopped;
    private ArrayList<PieceRow> pieces = new ArrayList<>();
    private List<Long> chosen = List.of();
    private Long set;
    private PaperKind kind;
    private String mark;

    /** Reads how far it has come. */
    public void load() {
        if (id == null) {
            throw new NotThere("no scan named");
        }
        card = read.card(id);
        stopped = read.stopped(id);
        pieces = new ArrayList<>(card.working() ? List.of() : read.pieces(id));
    }

    /** Assigns the chosen pages to a slip that is waited for, or to a document by its number. */
    public String assign() {
        if (chosen.isEmpty()) {
            return afterwards.stay("paper.assigned.NO_PAGES");
        } else if (set != null) {
            return say(assign.toSet(id, chosen, set));
        }
        Matcher number = MARK.matcher(mark == null ? "" : mark);
        if (kind == null || !number.matches()) {
            return afterwards.stay("paper.assign.wanted");
        }
        return say(assign.toDocument(id, chosen, kind, Integer.parseInt(number.group(2)), Integer.parseInt(number.group(1))));
    }

    private String say(Assigned outcome) {
        return outcome != Assigned.DONE ? afterwards.stay("paper.assigned." + outcome)
                : afterwards.then(() -> { }, "/paper/scan.xhtml?scan=" + id, "paper.assigned.DONE", chosen.size());
    }

    /** The pieces, but for those that nobody could read. */
    public List<PieceRow> getFound() {
        return pieces.stream().filter(piece -> piece.outcome() != PieceOutcome.UNREAD).toList();
    }

    /** The pages that nobody could read. */
    public List<PieceRow> getUnread() {
        return pieces.stream().filter(piece -> piece.outcome() == PieceOutcome.UNREAD).toList();
    }

    /** The slips that are not back. */
    public List<SetRow> getAwaited() {
        return read.awaited(id);
    }

    /** How a slip that is not back is chosen: whose, its number. */
    public String awaited(SetRow row) {
        return words.say("paper.assign.slip", person(row), row.mark());
    }

    /** The servant's name in the reader's language. */
    public String person(SetRow row) {
        return row.person(locale());
    }

    /** The name of the servant whom the document concerns. */
    public String whose(PieceRow row) {
        return row.person(locale());
    }

    private static Locale locale() {
        return Locale.forLanguageTag(CurrentCaller.get().language());
    }

    /** The colour of an outcome. */
    public String tone(PieceRow row) {
        return switch (row.outcome()) {
            case ATTACHED, ASSIGNED -> row.complete() || row.outcome() == PieceOutcome.ASSIGNED ? "GOOD" : "WARN";
            case UNREAD -> "WARN";
            case SUPERSEDED, UNKNOWN, REPEATED -> "BAD";
        };
    }

    /** Every kind of document. */
    public List<PaperKind> getKinds() {
        return Arrays.asList(PaperKind.values());
    }

    public ScanRow getCard() {
        return card;
    }

    public boolean isStopped() {
        return stopped;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long value) {
        id = value;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> ids) {
        chosen = List.copyOf(ids);
    }

    public Long getSet() {
        return set;
    }

    public void setSet(Long value) {
        set = value;
    }

    public PaperKind getKind() {
        return kind;
    }

    public void setKind(PaperKind value) {
        kind = value;
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String value) {
        mark = value;
    }
}
