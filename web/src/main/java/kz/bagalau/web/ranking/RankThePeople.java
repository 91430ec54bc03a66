package kz.bagalau.web.ranking;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bagalau.assessment.RankPeople.RankPart;
import kz.bagalau.assessment.RankPeople;
import kz.bagalau.assessment.ShareRanking;
import kz.bagalau.assessment.SheetConflict;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.number.Score;
import kz.bagalau.list.InBatches;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.watch.Watched;
import kz.bagalau.web.document.SendFile;
import kz.bagalau.web.error.Trouble;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** An evaluator gives points to all his people of a quarter in one table: each cell is kept by itself, and those who are ticked are signed together. */
@Named
@ViewScoped
public class RankThePeople implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private RankPeople people;
    @EJB
    private ShareRanking shares;
    @EJB
    private Clock clock;
    @Inject
    private Afterwards afterwards;
    @Inject
    private RankTicks ticks;
    @Inject
    private Words words;
    @Inject
    private Language language;
    @Inject
    private Identity identity;

    private String part = "";
    private String search = "";
    private String sort = "name";
    private ArrayList<RankLine> lines;
    private ArrayList<Long> chosen = new ArrayList<>();
    private boolean reviewed;
    private Long other;
    private Instant saved;
    private transient List<RankPart> parts;
    private transient PointSheet form;
    private transient ShareRanking.Sharing sharing;
    private transient Watched term;

    /** The parts in which the reader has people. */
    public List<RankPart> getParts() {
        if (parts == null) {
            parts = people.parts();
        }
        return parts;
    }

    /** The part that is shown: the one of the address, else the latest; null where there is none. */
    public RankPart getShownPart() {
        return getParts().stream().filter(one -> one.key().equals(part)).findFirst().orElseGet(() -> getParts().stream().findFirst().orElse(null));
    }

    private PointSheet form() {
        if (form == null) {
            form = people.form(getShownPart());
        }
        return form;
    }

    /** The parameters. */
    public List<Criterion> getCriteria() {
        return getShownPart() == null ? List.of() : form().criteria();
    }

    /** Everybody. */
    public List<RankLine> getLines() {
        if (lines == null) {
            RankPart shown = getShownPart();
            List<RankPeople.RankRow> rows = shown == null ? List.of() : people.rows(shown);
            term = rows.stream().map(RankPeople.RankRow::term).filter(one -> one != null && one.last() != null).min(Comparator.comparing(Watched::last)).orElse(null);
            lines = new ArrayList<>(rows.stream().map(row -> new RankLine(row, row.post().in(language.getLocale()), words)).toList());
        }
        return lines;
    }

    /** Those whose name is searched for, as they are sorted. */
    public List<RankLine> getShown() {
        return new RankChoice(search, sort, language.getLocale()).of(getLines(), words);
    }

    /** The first last day of those who are still to be signed; null where none is. */
    public Watched getTerm() {
        getLines();
        return term;
    }

    /** Keeps what stands in a cell; where it is not as the act wants it, says so at the cell and keeps the rest. */
    public void keep(RankLine line, Criterion criterion) {
        line.getWrong().remove(criterion.code());
        String text = line.getGiven().getOrDefault(criterion.code(), "");
        if (text != null && !text.isBlank()) {
            fault(criterion, text).ifPresent(why -> line.getWrong().put(criterion.code(), why));
        }
        if (!line.isContested()) {
            save(line);
        }
    }

    private Optional<String> fault(Criterion criterion, String text) {
        try {
            return form().check(criterion, Optional.of(Score.parse(text))).map(words::say);
        } catch (NumberFormatException noNumber) {
            return Optional.of(words.say("ranking.wrong", criterion.least(), criterion.most()));
        }
    }

    private void save(RankLine line) {
        try {
            line.keep(people.save(line.getSheetId(), line.version(), line.points()));
            saved = clock.instant();
        } catch (SheetConflict other) {
            line.conflict(other.theirs().points(), words.moment(other.savedAt()), other.version(), words);
        }
    }

    /** Takes what the other one saved. */
    public void takeTheirs(RankLine line) {
        line.takeTheirs();
        save(line);
    }

    /** Keeps what is typed here over what the other one saved. */
    public void keepMine(RankLine line) {
        save(line);
    }

    /** How the reader's own scores are spread. */
    public Spread getSpread() {
        return getCriteria().isEmpty() ? new Spread(List.of(), 0)
                : Spread.of(getLines().stream().map(RankLine::getMean).toList(), getCriteria().get(0).least(), getCriteria().get(0).most());
    }

    /** Shows what would be signed: those that are ticked. */
    public void review() {
        List<RankLine> wanted = ticked();
        List<RankLine> missing = wanted.stream().filter(line -> !line.isComplete()).toList();
        if (wanted.isEmpty()) {
            tell(FacesMessage.SEVERITY_ERROR, words.say("ranking.none.ticked"));
        }
        missing.forEach(line -> tell(FacesMessage.SEVERITY_ERROR, words.say("ranking.incomplete", words.name(line.getKk(), line.getRu()))));
        chosen = new ArrayList<>(wanted.stream().map(RankLine::getSheetId).toList());
        reviewed = !wanted.isEmpty() && missing.isEmpty();
    }

    /** What the act says of so many for one evaluator; empty where it says nothing, or others were named. */
    public String getAlone() {
        return sharing() == null || sharing().alone() == null ? "" : words.say(sharing().alone());
    }

    /** True where a unit is so large that others evaluate as well. */
    public boolean isMany() {
        return sharing() != null && sharing().many();
    }

    /** Whom the reader may name. */
    public List<PostHolder> getOthers() {
        return sharing() == null ? List.of() : sharing().others();
    }

    /** Asked once: handing over shows the page anew; null where there is no part. */
    private ShareRanking.Sharing sharing() {
        if (sharing == null && getShownPart() != null) {
            sharing = shares.sharing(getShownPart());
        }
        return sharing;
    }

    /** Hands those that are ticked over to whom the reader names. */
    public String share() {
        List<Long> handed = ticked().stream().map(RankLine::getSheetId).toList();
        return handed.isEmpty() ? afterwards.stay("ranking.none.ticked") : other == null ? afterwards.stayAt("ranking:other", "ranking.share.nobody")
                : afterwards.then(() -> shares.assign(handed, other), "/ranking/table.xhtml?part=" + getShownPart().key(), "ranking.shared", handed.size());
    }

    private List<RankLine> ticked() {
        return getLines().stream().filter(RankLine::isOpen).filter(line -> ticks.has(line.getSheetId())).toList();
    }

    /** Goes back to the table. */
    public void edit() {
        reviewed = false;
    }

    /** What would be signed. */
    public List<RankLine> getChosen() {
        return getShown().stream().filter(line -> chosen.contains(line.getSheetId())).toList();
    }

    /** Signs those that were shown; one that somebody changed since is left and named. */
    public String sign() {
        if (!identity.prove()) {
            return null;
        }
        Map<Long, Long> seen = getLines().stream().collect(Collectors.toMap(RankLine::getSheetId, RankLine::version));
        InBatches.Done<String> outcome = InBatches.USUAL.each(chosen, some -> people.sign(some, seen), this::why);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        tell(FacesMessage.SEVERITY_INFO, words.say("ranking.signed", outcome.done()));
        outcome.left().forEach((why, left) -> tell(FacesMessage.SEVERITY_WARN, getLines().stream().filter(line -> left.contains(line.getSheetId()))
                .map(line -> words.name(line.getKk(), line.getRu())).collect(Collectors.joining(", ")) + ": " + why));
        return "/ranking/table.xhtml?faces-redirect=true&part=" + getShownPart().key();
    }

    private Optional<String> why(RuntimeException thrown) {
        if (thrown instanceof ObstacleException refused) {
            return Optional.of(words.say(refused.obstacle()));
        } else if (thrown instanceof SheetConflict other) {
            return Optional.of(words.say("ranking.moved", words.moment(other.savedAt())));
        }
        return Trouble.of(thrown) == Trouble.CONFLICT ? Optional.of(words.say("case.bulk.conflict")) : Optional.empty();
    }

    /** Hands the table out as XLSX. */
    public void export() throws IOException {
        RankSheet.send("ranking-" + getShownPart().code(), getShown(), getCriteria(), words);
    }

    private static void tell(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    /** When something was kept on this page; null before. */
    public Instant getSaved() {
        return saved;
    }

    public Long getOther() {
        return other;
    }

    public void setOther(Long other) {
        this.other = other;
    }

    public boolean isReviewed() {
        return reviewed;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part == null ? "" : part;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null ? "" : search;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }
}
