package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

import kz.bagalau.model.body.ImportChange;
import kz.bagalau.model.body.ImportFinding;
import kz.bagalau.model.body.ImportState;
import kz.bagalau.model.body.ImportStatus;
import kz.bagalau.staff.TouchedCase;
import kz.bagalau.staff.intake.Column;
import kz.bagalau.staff.intake.ImportReading;
import kz.bagalau.staff.intake.Imports;
import kz.bagalau.web.frame.Language;

/** One file taken over: how far it is, what is wrong with it, what it changes, and what HR decides. */
@Named
@ViewScoped
public class FollowImport implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private Integer page;
    private ImportChange.Kind kind;

    private static final int SIZE = 100;

    private ImportStatus status;
    private int wrong;
    private Map<ImportChange.Kind, Integer> counts = Map.of();
    private int unanswered;
    private List<TouchedCase> touched = List.of();

    @EJB
    private Imports imports;

    @EJB
    private ImportReading reading;

    @Inject
    private Language language;

    @Inject
    private Told told;

    /** Reads how far it is; the page asks again every two seconds while work goes on. */
    public void load() {
        status = reading.status(id);
        wrong = status.state() == ImportState.REFUSED ? reading.findingCount(id) : 0;
        counts = reading.changeCounts(id);
        unanswered = reading.unanswered(id);
        touched = status.state() == ImportState.READY || status.state() == ImportState.LOADED ? reading.touched(id) : List.of();
        kind = kind == null ? counts.keySet().stream().findFirst().orElse(null) : kind;
    }

    /** Loads what was previewed. */
    public String confirm() {
        return told.attempt(() -> imports.load(id), "staff.import.loading", address());
    }

    /** Checks the file once more. */
    public String again() {
        return told.attempt(() -> imports.check(id), "staff.import.checking", address());
    }

    /** Gives the file up. */
    public String giveUp() {
        return told.attempt(() -> imports.giveUp(id), "staff.import.givenUp", address());
    }

    /** Takes back what was loaded. */
    public String takeBack() {
        return told.attempt(() -> imports.takeBack(id), "staff.import.takenBack", address());
    }

    /** Says of everybody not named, of whom nothing was said yet, that he serves on. */
    public String allServe() {
        List<Long> ids = reading.changes(id, ImportChange.Kind.MISSING, 0, Integer.MAX_VALUE).stream().filter(one -> one.answer() == null)
                .map(ImportChange::id).toList();
        return told.attempt(() -> imports.answer(id, ids, ImportChange.Answer.SERVES), "staff.import.answered", address());
    }

    /** Says of one person not named whether he serves on. */
    public String answer(Long changeId, ImportChange.Answer answer) {
        return told.attempt(() -> imports.answer(id, List.of(changeId), answer), "staff.import.answered", address());
    }

    private String address() {
        return "/staff/import.xhtml?batch=" + id + (kind == null ? "" : "&kind=" + kind);
    }

    /** The bad cells of this page. */
    public List<ImportFinding> getFindings() {
        return wrong == 0 ? List.of() : reading.findings(id, (getAt() - 1) * SIZE, SIZE);
    }

    /** The changes of this page, of the kind shown. */
    public List<ImportChange> getChanges() {
        return kind == null ? List.of() : reading.changes(id, kind, (getAt() - 1) * SIZE, SIZE);
    }

    /** The number of this page, from 1. */
    public int getAt() {
        return page == null || page < 1 ? 1 : page;
    }

    /** How many pages there are. */
    public int getPages() {
        int all = wrong > 0 ? wrong : count(kind);
        return Math.max(1, (all + SIZE - 1) / SIZE);
    }

    /** The heading of a column in the reader's language. */
    public String heading(String column) {
        return column == null ? "" : Column.valueOf(column).heading(language.getLocale());
    }

    /** How far it is. */
    public ImportStatus getStatus() {
        return status;
    }

    /** How many bad cells there are. */
    public int getWrong() {
        return wrong;
    }

    /** The kinds of change that occur. */
    public List<ImportChange.Kind> getKinds() {
        return List.copyOf(counts.keySet());
    }

    /** How many changes of a kind there are. */
    public int count(ImportChange.Kind of) {
        return of == null ? 0 : counts.getOrDefault(of, 0);
    }

    /** How many people not named HR has said nothing about. */
    public int getUnanswered() {
        return unanswered;
    }

    /** The running cases that the file touches, or touched. */
    public List<TouchedCase> getTouched() {
        return touched;
    }

    /** The import. */
    public Long getId() {
        return id;
    }

    /** Takes: the import. */
    public void setId(Long id) {
        this.id = id;
    }

    /** The page of bad cells or changes, from 1. */
    public Integer getPage() {
        return page;
    }

    /** Takes: the page of bad cells or changes, from 1. */
    public void setPage(Integer page) {
        this.page = page;
    }

    /** The kind of change that is shown. */
    public ImportChange.Kind getKind() {
        return kind;
    }

    /** Takes: the kind of change that is shown. */
    public void setKind(ImportChange.Kind kind) {
        this.kind = kind;
    }
}
