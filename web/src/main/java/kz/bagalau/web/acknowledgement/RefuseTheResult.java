package kz.bagalau.web.acknowledgement;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kz.bagalau.access.CurrentCaller;
import kz.bagalau.acknowledgement.OfferCard;
import kz.bagalau.acknowledgement.OfferResult;
import kz.bagalau.acknowledgement.ReadOffer;
import kz.bagalau.acknowledgement.RefuseResult;
import kz.bagalau.acknowledgement.Signatory;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.RefusalAct.Signer;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.acknowledgement.Offer;
import kz.bagalau.model.acknowledgement.RefusalPaper;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;
import kz.bagalau.web.document.SendFile;
import kz.bagalau.web.widget.Upload;

/** The act of refusal in three steps: circumstances, signatories, the act with its signatures. */
@Named
@ViewScoped
public class RefuseTheResult implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReadOffer read;
    @EJB
    private OfferResult offer;
    @EJB
    private RefuseResult refuse;
    @Inject
    private Words words;
    @Inject
    private Language language;
    @Inject
    private Identity identity;
    @Inject
    private Afterwards afterwards;

    private Long caseId;
    private Meeting meeting = new Meeting();
    private ArrayList<Place> places;
    private Long signer;
    private LocalDate date;
    private transient Part file;
    private transient OfferCard card;
    private transient List<Signatory> entitled;

    /** Step one: he was offered the result in person, and declined. */
    public String declined() {
        return enter(Offer.Outcome.DECLINED, "acknowledgement.refusal.declinedDone");
    }

    /** Step one: he was not there; absence is no refusal, the term waits. */
    public String absent() {
        return enter(Offer.Outcome.ABSENT, "acknowledgement.refusal.absentDone");
    }

    private String enter(Offer.Outcome outcome, String key) {
        return afterwards.then(() -> offer.offerInPerson(caseId, meeting.told(language.lang()), outcome), page(), key);
    }

    /** Step two: the act is drawn up, to be signed by those chosen. */
    public String draw() {
        List<Signer> signers = getPlaces().stream().map(place -> new Signer(String.valueOf(place.getPerson()), place.getRole())).toList();
        return afterwards.then(() -> refuse.draw(caseId, signers), page(), "acknowledgement.refusal.drawn");
    }

    /** Step three: the caller signs. */
    public String sign() {
        return identity.prove() ? afterwards.then(() -> refuse.sign(caseId), page(), "acknowledgement.refusal.signed") : null;
    }

    /** Step three: a signature given on the printed act is entered. */
    public String enterPaper() {
        return afterwards.then(() -> refuse.enterPaper(caseId, signer, date, Upload.of(file)), page(), "acknowledgement.refusal.paperDone");
    }

    /** Hands out the act. */
    public void fetch() throws IOException {
        SendFile.send(refuse.act(caseId));
    }

    private String page() {
        return "/acknowledgement/refusal.xhtml?case=" + caseId;
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

    /** Which of the three steps is due: 1, 2 or 3; 0 where the road knows no refusal here. */
    public int getStep() {
        Acknowledgement subject = getCard().acknowledgement();
        if (getAct() != null && subject.at(Acknowledgement.DECLINED, Acknowledgement.REFUSED, Acknowledgement.SENT)) {
            return 3;
        }
        boolean here = getCard().offer(Deed.RECORD_REFUSAL).isPresent();
        return !here ? 0 : subject.declined() ? 2 : 1;
    }

    /** What stands in the way of the act; empty where nothing does. */
    public String getObstacle() {
        return getCard().offer(Deed.RECORD_REFUSAL).flatMap(kz.bagalau.law.process.Offer::obstacle).map(words::say).orElse("");
    }

    /** The last offer in person; null where there was none. */
    public Offer getLast() {
        return getCard().acknowledgement() == null ? null : getCard().acknowledgement().offers().stream().filter(one -> one.place() != null)
                .reduce((one, two) -> two).orElse(null);
    }

    /** The act; null before it is drawn up. */
    public RefusalPaper getAct() {
        return Optional.ofNullable(getCard().acknowledgement()).flatMap(Acknowledgement::refusal).orElse(null);
    }

    /** Who is entitled to sign, by which point, and who of them is at work today. */
    public List<Signatory> getEntitled() {
        if (entitled == null) {
            entitled = refuse.signatories(caseId);
        }
        return entitled;
    }

    /** The places under the act, each with those who could sign and are at work today. */
    public List<Place> getPlaces() {
        if (places == null) {
            places = new ArrayList<>();
            for (Signatory signatory : getEntitled()) {
                for (int i = 0; i < signatory.count(); i++) {
                    places.add(new Place(signatory, places.stream().map(Place::getPerson).toList(), language.getLocale()));
                }
            }
        }
        return places;
    }

    /** The signatures still missing. */
    public List<DueSignature> getMissing() {
        return getAct() == null ? List.of() : getAct().signatures().stream().filter(DueSignature::due).toList();
    }

    /** True where the caller's own signature is missing. */
    public boolean isMine() {
        return getMissing().stream().anyMatch(one -> one.personId().equals(CurrentCaller.get().personId()));
    }

    /** The name of somebody in it. */
    public String name(Long person) {
        return Optional.ofNullable(getCard().people().get(person)).map(one -> one.in(language.getLocale()).full()).orElse("");
    }

    /** The case. */
    public Long getCase() {
        return caseId;
    }

    /** Takes: the case. */
    public void setCase(Long id) {
        caseId = id;
    }

    /** When, where and before whom. */
    public Meeting getMeeting() {
        return meeting;
    }

    /** Who signed on paper. */
    public Long getSigner() {
        return signer;
    }

    /** Takes: who signed on paper. */
    public void setSigner(Long person) {
        signer = person;
    }

    /** The date on the paper. */
    public LocalDate getDate() {
        return date;
    }

    /** Takes: the date on the paper. */
    public void setDate(LocalDate day) {
        date = day;
    }

    /** The scan. */
    public Part getFile() {
        return file;
    }

    /** Takes: the scan. */
    public void setFile(Part part) {
        file = part;
    }
}
