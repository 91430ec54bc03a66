package kz.bagalau.web.law;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.text.Text;
import kz.bagalau.law.time.CalendarDay;
import kz.bagalau.law.time.CalendarYear;
import kz.bagalau.law.time.DayKind;
import kz.bagalau.library.CalendarRefused;
import kz.bagalau.library.KeepCalendar;
import kz.bagalau.library.ReadLaw;
import kz.bagalau.model.calendar.CalendarChange;
import kz.bagalau.web.staff.Told;

/** Changes the working calendar of a year: a day more, a day less, days confirmed. */
@Named
@ViewScoped
public class EditCalendar implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer year;
    private LocalDate date;
    private DayKind kind;
    private String nameKk;
    private String nameRu;
    private String groundKk;
    private String groundRu;
    private boolean confirmed;
    private LocalDate instead;
    private LocalDate removed;
    private String reason;
    private String source;
    private List<String> chosen = List.of();
    private Map<String, String> open = Map.of();
    private Map<String, String> special = Map.of();
    private List<CalendarChange> history = List.of();

    @EJB
    private KeepCalendar keeping;

    @EJB
    private ReadLaw law;

    @Inject
    private Clock clock;

    @Inject
    private Told told;

    @Inject
    private kz.bagalau.web.text.Words words;

    /** Reads what stands of the year of the address, or of this year. */
    public void load() {
        year = year == null ? clock.today().getYear() : year;
        Optional<CalendarYear> kept = law.years().stream().filter(one -> one.year() == year).findFirst();
        special = kept.map(one -> labels(one.days())).orElse(Map.of());
        open = kept.map(one -> labels(one.days().stream().filter(day -> !day.confirmed()).toList())).orElse(Map.of());
        history = keeping.history(year);
    }

    private Map<String, String> labels(List<CalendarDay> days) {
        Map<String, String> labels = new TreeMap<>();
        days.forEach(day -> labels.put(day.date().toString(), words.day(day.date()) + " · " + words.of(day.name())));
        return labels;
    }

    /** Makes a day special, or describes it otherwise. */
    public String put() {
        return told.attempt(() -> {
            if (!kind.fits(date)) {
                throw new CalendarRefused("act.calendar.fault.FITS");
            }
            keeping.put(date, new CalendarDay(date, kind, new Text(nameKk, nameRu, null), new Text(groundKk, groundRu, null), confirmed,
                    Optional.ofNullable(instead)), reason);
        }, "act.calendar.kept", address(date == null ? year : date.getYear()));
    }

    /** Makes a special day an ordinary one. */
    public String remove() {
        return told.attempt(() -> keeping.remove(removed, reason), "act.calendar.kept", address(year));
    }

    /** Confirms the chosen days against a source. */
    public String confirm() {
        return told.attempt(() -> keeping.confirm(year, chosen.stream().map(LocalDate::parse).toList(), source), "act.calendar.kept", address(year));
    }

    private static String address(int year) {
        return "/law/calendar-edit.xhtml?year=" + year;
    }

    /** The kinds of special days. */
    public DayKind[] getKinds() {
        return DayKind.values();
    }

    /** The special days with their names, by date. */
    public Map<String, String> getSpecial() {
        return special;
    }

    /** Those of them that are to be confirmed. */
    public Map<String, String> getOpen() {
        return open;
    }

    /** True where the year has a calendar. */
    public boolean isKept() {
        return !special.isEmpty();
    }

    /** What stood before and what stands now, the kinds of days in words; whether a day was confirmed tells the deed itself. */
    public String told(CalendarChange change) {
        String told = change.told().replaceAll(", [?+](?=,| →|$)", "");
        for (DayKind each : DayKind.values()) {
            told = told.replace(each.name(), words.say("calendar." + each));
        }
        return told;
    }

    /** The changes of the year, the latest first. */
    public List<CalendarChange> getHistory() {
        return history;
    }

    /** The year. */
    public Integer getYear() {
        return year;
    }

    /** Takes: the year. */
    public void setYear(Integer year) {
        this.year = year;
    }

    /** The day. */
    public LocalDate getDate() {
        return date;
    }

    /** Takes: the day. */
    public void setDate(LocalDate date) {
        this.date = date;
    }

    /** What it is. */
    public DayKind getKind() {
        return kind;
    }

    /** Takes: what it is. */
    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    /** Its name in Kazakh. */
    public String getNameKk() {
        return nameKk;
    }

    /** Takes: its name in Kazakh. */
    public void setNameKk(String nameKk) {
        this.nameKk = nameKk;
    }

    /** Its name in Russian. */
    public String getNameRu() {
        return nameRu;
    }

    /** Takes: its name in Russian. */
    public void setNameRu(String nameRu) {
        this.nameRu = nameRu;
    }

    /** The act on which it stands, in Kazakh. */
    public String getGroundKk() {
        return groundKk;
    }

    /** Takes: the act on which it stands, in Kazakh. */
    public void setGroundKk(String groundKk) {
        this.groundKk = groundKk;
    }

    /** The act on which it stands, in Russian. */
    public String getGroundRu() {
        return groundRu;
    }

    /** Takes: the act on which it stands, in Russian. */
    public void setGroundRu(String groundRu) {
        this.groundRu = groundRu;
    }

    /** True when it was confirmed against its source. */
    public boolean isConfirmed() {
        return confirmed;
    }

    /** Takes: true when it was confirmed against its source. */
    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    /** The day in whose place it stands. */
    public LocalDate getInstead() {
        return instead;
    }

    /** Takes: the day in whose place it stands. */
    public void setInstead(LocalDate instead) {
        this.instead = instead;
    }

    /** The day that becomes an ordinary one. */
    public LocalDate getRemoved() {
        return removed;
    }

    /** Takes: the day that becomes an ordinary one. */
    public void setRemoved(LocalDate removed) {
        this.removed = removed;
    }

    /** Why the calendar is changed. */
    public String getReason() {
        return reason;
    }

    /** Takes: why the calendar is changed. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Against what the days were confirmed. */
    public String getSource() {
        return source;
    }

    /** Takes: against what the days were confirmed. */
    public void setSource(String source) {
        this.source = source;
    }

    /** The days to be confirmed. */
    public List<String> getChosen() {
        return chosen;
    }

    /** Takes: the days to be confirmed. */
    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
