package kz.bagalau.web.evaluation;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.assessment.CaseCard;
import kz.bagalau.assessment.ReadCase;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.cycle.Notice;
import kz.bagalau.planning.GiveNotices;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.widget.Afterwards;
import kz.bagalau.web.widget.Upload;

/** HR enters notices that were given on paper: all of a case at once, or the copy of one of them. */
@Named
@ViewScoped
public class EnterNotices implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private GiveNotices give;
    @EJB
    private ReadCase read;
    @EJB
    private Clock clock;
    @Inject
    private Language language;
    @Inject
    private Afterwards afterwards;

    private Long id;
    private Long notice;
    private LocalDate date;
    private transient Part file;
    private transient CaseCard card;
    private transient List<Notice> notices;
    private transient GiveNotices.Told told;

    /** The case. */
    public CaseCard getCard() {
        if (card == null) {
            card = read.card(id);
        }
        return card;
    }

    /** Whom the act has notified, and by which point. */
    public GiveNotices.Told getTold() {
        if (told == null) {
            told = give.told(id);
        }
        return told;
    }

    /** The notices given so far. */
    public List<Notice> getNotices() {
        if (notices == null) {
            notices = give.notices(id);
        }
        return notices;
    }

    /** True while none has been given. */
    public boolean isDue() {
        return getCard().file().subject().before(getCard().file().law().road(getCard().file().subject().track()), Deed.NOTIFY);
    }

    /** The notices without a copy on paper. */
    public List<Notice> getUnproved() {
        return getNotices().stream().filter(one -> one.fileId() == null).toList();
    }

    /** Enters that all notices of the case were given on paper. */
    public String enterAll() {
        return dated(() -> give.giveOnPaper(id, date, Upload.of(file)));
    }

    /** Enters the copy of one. */
    public String enterOne() {
        return dated(() -> give.onPaper(id, notice, date, Upload.of(file)));
    }

    private String dated(Runnable work) {
        return afterwards.then(work, "/case/notices.xhtml?case=" + id, "case.notices.entered");
    }

    /** The name of somebody in the case. */
    public String name(Long person) {
        return getCard().names().containsKey(person) ? getCard().names().get(person).in(language.getLocale()).full() : "";
    }

    /** The last day that can stand on a paper. */
    public LocalDate getToday() {
        return clock.today();
    }

    /** The case of the address. */
    public Long getId() {
        return id;
    }

    /** Takes the case of the address. */
    public void setId(Long caseId) {
        id = caseId;
    }

    /** The notice chosen. */
    public Long getNotice() {
        return notice;
    }

    /** Takes the notice chosen. */
    public void setNotice(Long chosen) {
        notice = chosen;
    }

    /** The date on the paper. */
    public LocalDate getDate() {
        return date;
    }

    /** Takes the date on the paper. */
    public void setDate(LocalDate day) {
        date = day;
    }

    /** The scan. */
    public Part getFile() {
        return file;
    }

    /** Takes the scan. */
    public void setFile(Part part) {
        file = part;
    }
}
