package kz.bagalau.web.acknowledgement;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import kz.bagalau.acknowledgement.OfferCard;
import kz.bagalau.acknowledgement.OfferResult;
import kz.bagalau.acknowledgement.ReadOffer;
import kz.bagalau.acknowledgement.SendResult;
import kz.bagalau.archive.ServiceRecord;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Offer;
import kz.bagalau.law.result.Medium;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.acknowledgement.Offer.Outcome;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.paper.Written;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;
import kz.bagalau.web.widget.JournalLine;
import kz.bagalau.web.widget.Upload;

/** HR makes one result known: in the inbox, on paper, by registered post; the page shows what the road offers. */
@Named
@ViewScoped
public class OfferTheResult implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReadOffer read;
    @EJB
    private OfferResult offer;
    @EJB
    private SendResult send;
    @EJB
    private ServiceRecord record;
    @Inject
    private Words words;
    @Inject
    private Language language;
    @Inject
    private Afterwards afterwards;

    private Long caseId;
    private Long scan;
    private LocalDate date;
    private String disagreement;
    private Medium medium;
    private String number;
    private transient Part file;
    private transient OfferCard card;

    /** Lays the result into the servant's inbox. */
    public String offer() {
        return deed(() -> offer.offer(List.of(caseId)), "acknowledgement.offer.done");
    }

    /** Enters that he signed on paper. */
    public String enterPaper() {
        Written words = disagreement == null || disagreement.isBlank() ? null : Written.in(language.lang(), disagreement);
        return deed(scan == null ? () -> offer.enterPaper(caseId, date, Upload.of(file), words) : () -> offer.enterScanned(caseId, date, scan, words),
                "acknowledgement.paper.done");
    }

    /** Sends it by registered post. */
    public String post() {
        return deed(() -> offer.post(caseId, date, Upload.of(file)), "acknowledgement.post.done");
    }

    /** Enters the day of delivery. */
    public String deliver() {
        return deed(() -> offer.deliver(caseId, date, Upload.of(file)), "acknowledgement.deliver.done");
    }

    /** Enters that it was sent to one who refused. */
    public String send() {
        boolean proved = file != null && file.getSize() > 0;
        return deed(() -> send.send(caseId, medium, date, number, proved ? Upload.of(file) : null), "acknowledgement.send.done");
    }

    /** Reopens the acquaintance: an absence covers the day of the act. */
    public String reopen() {
        return deed(() -> offer.reopen(caseId), "acknowledgement.reopen.done");
    }

    /** Enters the result in the service record. */
    public String enterRecord() {
        return deed(() -> record.enter(List.of(caseId)), "acknowledgement.record.done");
    }

    private String deed(Runnable work, String key) {
        return afterwards.then(work, "/acknowledgement/offer.xhtml?case=" + caseId + (scan == null || getCard().acknowledgement() != null ? "" : "&scan=" + scan),
                key);
    }

    /** Leads to the case where its act has the servant acquainted with the sheets, so that there is nothing here. */
    public String load() {
        return getCard() == null ? "/case/card.xhtml?case=" + caseId + "&faces-redirect=true" : null;
    }

    /** How the acquaintance stands. */
    public OfferCard getCard() {
        if (card == null) {
            card = read.card(caseId);
        }
        return card;
    }

    /** True where nothing stands in the way of a deed. */
    public boolean may(String deed) {
        return getCard().open(Deed.valueOf(deed));
    }

    /** What stands in the way of a deed that the road has here; empty where nothing does, or the road has it not. */
    public String obstacle(String deed) {
        return getCard().offer(Deed.valueOf(deed)).flatMap(Offer::obstacle).map(words::say).orElse("");
    }

    /** True where the term lapsed in silence: it wants an offer in person. */
    public boolean isUrged() {
        return getCard().offer(Deed.OFFER_IN_PERSON).map(Offer::urged).orElse(false);
    }

    /** True where the road has the deed next, whatever still stands in its way. */
    public boolean ahead(String deed) {
        return getCard().offer(Deed.valueOf(deed)).isPresent();
    }

    /** The name of somebody in it. */
    public String name(Long person) {
        return Optional.ofNullable(getCard().people().get(person)).map((PersonName name) -> name.in(language.getLocale()).full()).orElse("");
    }

    /** What became of an offer. One in the inbox is answered by the answer, also on paper; it waits no longer once the acquaintance is over without one. */
    public String outcome(Outcome of) {
        Acknowledgement subject = getCard().acknowledgement();
        if (of != Outcome.PENDING || subject.answer() == null && subject.at(Acknowledgement.OFFERED, Acknowledgement.DECLINED)) {
            return words.say("acknowledgement.outcome." + of);
        }
        return subject.answer() == null ? words.say("acknowledgement.outcome.unanswered")
                : words.say("acknowledgement.outcome.answered", subject.answer().on(), words.say("medium." + subject.answer().medium()));
    }

    /** Its history, the latest first. */
    public List<JournalLine> getJournal() {
        List<DeedEntry> entries = getCard().acknowledgement() == null ? List.of() : getCard().acknowledgement().journal();
        return entries.stream().sorted((one, two) -> two.at().compareTo(one.at())).map(this::line).toList();
    }

    private JournalLine line(DeedEntry entry) {
        String what = words.say("deed." + entry.deed()) + " (" + words.say("medium." + entry.medium()) + ", " + words.day(entry.on()) + ")";
        return new JournalLine(entry.at(), entry.byId() == null ? null : name(entry.byId()), what);
    }

    /** The case. */
    public Long getCase() {
        return caseId;
    }

    /** Takes: the case. */
    public void setCase(Long id) {
        caseId = id;
    }

    /** The signed paper as it came back with a batch of scans; null: it is sent with the form. */
    public Long getScan() {
        return scan;
    }

    /** Takes: the signed paper that came back. */
    public void setScan(Long id) {
        scan = id;
    }

    /** The date on a paper. */
    public LocalDate getDate() {
        return date;
    }

    /** Takes: the date on a paper. */
    public void setDate(LocalDate day) {
        date = day;
    }

    /** What the servant wrote against it. */
    public String getDisagreement() {
        return disagreement;
    }

    /** Takes: what the servant wrote against it. */
    public void setDisagreement(String words) {
        disagreement = words;
    }

    /** The scan. */
    public Part getFile() {
        return file;
    }

    /** Takes: the scan. */
    public void setFile(Part part) {
        file = part;
    }

    /** The channel by which it was sent. */
    public Medium getMedium() {
        return medium;
    }

    /** Takes: the channel. */
    public void setMedium(Medium channel) {
        medium = channel;
    }

    /** The number under which the channel keeps it. */
    public String getNumber() {
        return number;
    }

    /** Takes: the number. */
    public void setNumber(String mark) {
        number = mark;
    }
}
