package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.StaffDeed;
import kz.bagalau.staff.Newcomer;
import kz.bagalau.staff.OutsiderDeeds;
import kz.bagalau.staff.OutsiderRow;
import kz.bagalau.staff.Outsiders;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.JournalLine;

/** Enters somebody from outside, or puts right and ends what was entered. */
@Named
@ViewScoped
public class KeepOutsider implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Outsiders outsiders;

    @EJB
    private OutsiderDeeds deeds;

    @EJB
    private Clock clock;

    @Inject
    private WorkingBody working;

    @Inject
    private Told told;

    @Inject
    private Words words;

    private Long body;
    private Long id;
    private OutsiderRow present;
    private final NameFields name = new NameFields();
    private String iin;
    private String email;
    private String workplaceKk;
    private String workplaceRu;
    private String postKk;
    private String postRu;
    private LocalDate from;
    private LocalDate lastDay;
    private String ground;

    /** Reads whom the address names; without one the form is empty. Fails with 404 where the body does not know him. */
    public void load() {
        body = working.or(body);
        if (body == null) {
            throw new NotThere("body");
        }
        if (id == null) {
            from = clock.today();
        } else {
            present = outsiders.one(body, id).orElseThrow(() -> new NotThere("outsider"));
            fill(present);
        }
    }

    private void fill(OutsiderRow row) {
        iin = row.iin();
        email = row.email();
        name.setSurnameKk(row.surnameKk());
        name.setGivenKk(row.givenKk());
        name.setPatronymicKk(row.patronymicKk());
        name.setSurnameRu(row.surnameRu());
        name.setGivenRu(row.givenRu());
        name.setPatronymicRu(row.patronymicRu());
        workplaceKk = row.workplaceKk();
        workplaceRu = row.workplaceRu();
        postKk = row.postKk();
        postRu = row.postRu();
        from = row.firstDay();
    }

    /** Enters him. */
    public String add() {
        return told.attempt(() -> deeds.add(body, newcomer(), Bilingual.of(workplaceKk, workplaceRu), Bilingual.of(postKk, postRu), from),
                "staff.outsider.done", list());
    }

    /** Puts him right. */
    public String correct() {
        return told.attempt(() -> deeds.correct(body, id, newcomer(), Bilingual.of(workplaceKk, workplaceRu), Bilingual.of(postKk, postRu)),
                "staff.outsider.corrected", list());
    }

    /** Ends it. */
    public String end() {
        return told.attempt(() -> deeds.end(body, id, lastDay, ground), "staff.outsider.ended", list());
    }

    private Newcomer newcomer() {
        return new Newcomer(iin, name.kk(), name.ru(), email == null || email.isBlank() ? null : email.strip(), null);
    }

    private String list() {
        return "/staff/outsiders.xhtml?body=" + body;
    }

    /** His name in the reader's language; empty on the form for a new one. */
    public String getShown() {
        return present == null ? null : words.name(present.name(java.util.Locale.forLanguageTag("kk")).full(), present.name(java.util.Locale.forLanguageTag("ru")).full());
    }

    /** True while the body deals with him. */
    public boolean isOpen() {
        return present != null && present.lastDay() == null;
    }

    /** Whose record it is; null on the form for a new one. */
    public OutsiderRow getPresent() {
        return present;
    }

    /** What was done to the record, the latest first. */
    public List<JournalLine> getJournal() {
        return present == null ? List.of() : outsiders.journal(body, id).stream().map(deed -> new JournalLine(deed.doneAt(), deed.doneBy(), what(deed))).toList();
    }

    private String what(StaffDeed deed) {
        String said = words.say("staff.deed." + deed.kind());
        String reason = deed.reason() == null ? "" : " (" + deed.reason() + ")";
        return deed.detail() == null ? said + reason : said + ": " + deed.detail() + reason;
    }

    /** The fields of the name. */
    public NameFields getName() {
        return name;
    }

    /** The body. */
    public Long getBody() {
        return body;
    }

    /** Takes: the body. */
    public void setBody(Long body) {
        this.body = body;
    }

    /** Whom the address names, or null. */
    public Long getId() {
        return id;
    }

    /** Takes: whom the address names. */
    public void setId(Long id) {
        this.id = id;
    }

    /** The ИИН. */
    public String getIin() {
        return iin;
    }

    /** Takes: the ИИН. */
    public void setIin(String iin) {
        this.iin = iin;
    }

    /** The e-mail. */
    public String getEmail() {
        return email;
    }

    /** Takes: the e-mail. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** The place of work in Kazakh. */
    public String getWorkplaceKk() {
        return workplaceKk;
    }

    /** Takes: the place of work in Kazakh. */
    public void setWorkplaceKk(String workplaceKk) {
        this.workplaceKk = workplaceKk;
    }

    /** The place of work in Russian. */
    public String getWorkplaceRu() {
        return workplaceRu;
    }

    /** Takes: the place of work in Russian. */
    public void setWorkplaceRu(String workplaceRu) {
        this.workplaceRu = workplaceRu;
    }

    /** The post there in Kazakh. */
    public String getPostKk() {
        return postKk;
    }

    /** Takes: the post there in Kazakh. */
    public void setPostKk(String postKk) {
        this.postKk = postKk;
    }

    /** The post there in Russian. */
    public String getPostRu() {
        return postRu;
    }

    /** Takes: the post there in Russian. */
    public void setPostRu(String postRu) {
        this.postRu = postRu;
    }

    /** The day from which the body deals with him. */
    public LocalDate getFrom() {
        return from;
    }

    /** Takes: the day from which the body deals with him. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** The last day. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** Takes: the last day. */
    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /** The ground of the end. */
    public String getGround() {
        return ground;
    }

    /** Takes: the ground of the end. */
    public void setGround(String ground) {
        this.ground = ground;
    }
}
