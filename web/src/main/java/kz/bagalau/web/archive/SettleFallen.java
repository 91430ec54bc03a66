package kz.bagalau.web.archive;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.archive.Fallen;
import kz.bagalau.archive.FallenBases;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.record.FallenBasis;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.widget.Afterwards;

/** Orders whose basis has fallen: each is revoked, or stands for a reason, by a document with a number. */
@Named
@ViewScoped
public class SettleFallen implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private FallenBases bases;
    @Inject
    private Language language;
    @Inject
    private Afterwards afterwards;

    private Long order;
    private Long basis;
    private String words;
    private String document;
    private boolean revoked = true;
    private transient List<Fallen> open;

    /** Settles the one chosen. */
    public String settle() {
        return afterwards.then(() -> bases.settle(CurrentCaller.get().bodyId(), order, basis, Written.in(language.lang(), words), document, revoked),
                "/archive/fallen.xhtml", "archive.fallen.done");
    }

    /** Those for which nothing was done yet. */
    public List<Fallen> getOpen() {
        if (open == null) {
            open = bases.open(CurrentCaller.get().bodyId());
        }
        return open;
    }

    /** What was settled. */
    public List<FallenBasis> getSettled() {
        return bases.settled(CurrentCaller.get().bodyId());
    }

    /** The one chosen, or null. */
    public Fallen getChosen() {
        return getOpen().stream().filter(one -> Objects.equals(one.orderId(), order) && Objects.equals(one.resultId(), basis)).findFirst().orElse(null);
    }

    /** The servant's name. */
    public String name(Fallen one) {
        return one.name() == null ? "" : one.name().in(language.getLocale()).full();
    }

    public Long getOrder() {
        return order;
    }

    public void setOrder(Long id) {
        order = id;
    }

    public Long getBasis() {
        return basis;
    }

    public void setBasis(Long id) {
        basis = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String text) {
        words = text;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String number) {
        document = number;
    }

    public boolean isRevoked() {
        return revoked;
    }

    public void setRevoked(boolean falls) {
        revoked = falls;
    }
}
