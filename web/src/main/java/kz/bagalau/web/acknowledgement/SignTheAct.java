package kz.bagalau.web.acknowledgement;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;

import kz.bagalau.access.CurrentCaller;
import kz.bagalau.acknowledgement.OfferCard;
import kz.bagalau.acknowledgement.ReadOffer;
import kz.bagalau.acknowledgement.RefuseResult;
import kz.bagalau.model.acknowledgement.RefusalPaper;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.widget.Afterwards;
import kz.bagalau.web.document.SendFile;

/** Somebody named in an act of refusal reads and signs it. */
@Named
@ViewScoped
public class SignTheAct implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReadOffer read;
    @EJB
    private RefuseResult refuse;
    @Inject
    private Language language;
    @Inject
    private Identity identity;
    @Inject
    private Afterwards afterwards;

    private Long caseId;
    private transient OfferCard card;

    /** Signs after confirming the identity. */
    public String sign() {
        return identity.prove() ? afterwards.then(() -> refuse.sign(caseId), "/acknowledgement/sign.xhtml?case=" + caseId,
                "acknowledgement.refusal.signed") : null;
    }

    /** Hands out the act. */
    public void fetch() throws IOException {
        SendFile.send(refuse.toSign(caseId));
    }

    /** The acquaintance. */
    public OfferCard getCard() {
        if (card == null) {
            card = read.toSign(caseId);
        }
        return card;
    }

    /** The act. */
    public RefusalPaper getAct() {
        return getCard().acknowledgement().refusal().orElseThrow();
    }

    /** True where the caller's signature is missing. */
    public boolean isMine() {
        return getAct().signatures().stream().anyMatch(one -> one.due() && one.personId().equals(CurrentCaller.get().personId()));
    }

    /** The name of somebody in it. */
    public String name(Long person) {
        return Optional.ofNullable(getCard().people().get(person)).map((PersonName one) -> one.in(language.getLocale()).full()).orElse("");
    }

    /** The case. */
    public Long getCase() {
        return caseId;
    }

    /** Takes: the case. */
    public void setCase(Long id) {
        caseId = id;
    }
}
