package kz.bagalau.web.paper;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.intake.IntakePapers;
import kz.bagalau.intake.IntakeRefused;
import kz.bagalau.intake.IntakeRow;
import kz.bagalau.intake.MakeTemplate;
import kz.bagalau.intake.MarkErrors;
import kz.bagalau.intake.ReadIntakes;
import kz.bagalau.intake.Sort;
import kz.bagalau.law.text.Lang;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.intake.IntakeFinding;
import kz.bagalau.model.intake.IntakeLine;
import kz.bagalau.model.intake.IntakeState;
import kz.bagalau.model.intake.LineState;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.list.Ticked;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;
import kz.bagalau.web.widget.Download;

/** One file of papers: how far it is, what is wrong with its cells, what becomes of each paper, and what HR decides. */
@Named
@ViewScoped
public class FollowIntake implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;
    private static final int CELLS = 200;

    @EJB
    private ReadIntakes reading;
    @EJB
    private IntakePapers papers;
    @EJB
    private MakeTemplate templates;
    @EJB
    private MarkErrors marking;
    @Inject
    private Language language;
    @Inject
    private Words words;
    @Inject
    private Afterwards afterwards;

    private Long id;
    private String state;
    private String search;
    private Integer page;
    private String reason;
    private IntakeRow card;
    private boolean stopped;
    private EnumMap<LineState, Integer> counts = new EnumMap<>(LineState.class);
    private int wrong;
    private transient ListPage<IntakeLine> lines;
    private transient List<IntakeFinding> findings;
    private transient Sort sort;

    /** Reads how far it is; the page asks again every two seconds while work goes on. */
    public void load() {
        if (id == null) {
            throw new NotThere("no file named");
        }
        card = reading.card(id);
        stopped = reading.stopped(id);
        counts = new EnumMap<>(LineState.class);
        counts.putAll(reading.counts(id));
        wrong = reading.wrong(id);
        lines = null;
        findings = null;
    }

    /** Enters the papers that are right. */
    public String enter() {
        return afterwards.then(() -> papers.enter(id), address(), "intake.entering", counts.getOrDefault(LineState.RIGHT, 0));
    }

    /** Checks the file once more: what was mended in the system since may let more in. */
    public String again() {
        return afterwards.then(() -> papers.check(id), address(), "intake.checking");
    }

    /** Takes up work that was broken off. */
    public String takeUp() {
        return afterwards.then(() -> papers.takeUp(id), address(), "intake.takenUp");
    }

    /** Is done with the file. */
    public String close() {
        return afterwards.then(() -> papers.close(id), address(), "intake.closed");
    }

    /** Takes back the ticked papers. */
    public String takeBack() {
        List<Long> ticked = List.copyOf(Ticked.rows());
        if (ticked.isEmpty()) {
            return afterwards.stay("intake.back.none");
        }
        try {
            int stay = papers.takeBack(id, ticked, reason).size();
            return afterwards.then(() -> { }, address(), "intake.back.done", ticked.size() - stay, stay);
        } catch (IntakeRefused refused) {
            return afterwards.stay(refused.key());
        }
    }

    private String address() {
        return "/paper/intake.xhtml?intake=" + id;
    }

    /** Hands out the report: the file with its bad cells marked. */
    public void report() throws IOException {
        Download.hand(words.say("intake.report.name", card.fileName().replaceAll("(?i)\\.xlsx$", "")), BulkPapers.XLSX, marking.make(id));
    }

    /** The papers of this page. */
    public List<IntakeLine> getRows() {
        return found().rows();
    }

    /** How many papers there are as they are asked for. */
    public long getTotal() {
        return found().total();
    }

    private ListPage<IntakeLine> found() {
        if (lines == null) {
            lines = reading.lines(id, new ListQuery(search, state == null || state.isBlank() ? Map.of() : Map.of("state", state), "", false, (getAt() - 1) * SIZE, SIZE));
        }
        return lines;
    }

    /** The first bad cells. */
    public List<IntakeFinding> getFindings() {
        if (findings == null) {
            findings = reading.findings(id, CELLS);
        }
        return findings;
    }

    /** True where not all bad cells are shown: the report has them all. */
    public boolean isMore() {
        return wrong > CELLS;
    }

    /** The same bytes that came before. */
    public Optional<IntakeRow> getTwin() {
        return reading.twins(id).stream().findFirst();
    }

    /** The sort of its papers. */
    public Sort getSort() {
        if (sort == null) {
            sort = templates.sorts(card.cycleId()).find(card.sort()).orElseThrow();
        }
        return sort;
    }

    /** What was entered: the page of the plan or the sheet. */
    public String address(IntakeLine line) {
        return getSort().sheet() ? "/sheet/paper.xhtml?sheet=" + line.thingId() : "/plan/card.xhtml?plan=" + line.thingId();
    }

    /** The key of the name of the stage that a paper reached. */
    public String stage(IntakeLine line) {
        return "stage." + getSort().track().kind() + "." + line.stage();
    }

    /** What is wrong, in the reader's language. */
    public String said(IntakeFinding finding) {
        return finding.said(lang());
    }

    /** What is to be said of a paper, in the reader's language; empty for nothing. */
    public String note(IntakeLine line) {
        return Optional.ofNullable(line.note(lang())).orElse("");
    }

    private Lang lang() {
        return Lang.of(language.getLocale());
    }

    /** The states in which there are papers. */
    public List<LineState> getStates() {
        return List.copyOf(counts.keySet());
    }

    /** How many papers stand in a state. */
    public int count(LineState of) {
        return counts.getOrDefault(of, 0);
    }

    /** How many can be entered. */
    public int getRight() {
        return count(LineState.RIGHT);
    }

    /** True where some of the papers shown can be taken back. */
    public boolean isBackable() {
        return card.state() == IntakeState.ENTERED && getRows().stream().anyMatch(line -> line.state() == LineState.ENTERED);
    }

    /** The number of this page, from 1. */
    public int getAt() {
        return page == null || page < 1 ? 1 : page;
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (getTotal() + SIZE - 1) / SIZE);
    }

    /** How far it is. */
    public IntakeRow getCard() {
        return card;
    }

    /** True when the work stopped half-way. */
    public boolean isStopped() {
        return stopped;
    }

    /** How many bad cells there are. */
    public int getWrong() {
        return wrong;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long given) {
        id = given;
    }

    public String getState() {
        return state;
    }

    public void setState(String given) {
        state = given;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String given) {
        search = given;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer given) {
        page = given;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String given) {
        reason = given;
    }
}
