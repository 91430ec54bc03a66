package kz.bagalau.web.session;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.law.act.Role;
import kz.bagalau.model.paper.FileRefused;
import kz.bagalau.model.paper.Written;
import kz.bagalau.session.ProtocolView;
import kz.bagalau.session.Protocols;
import kz.bagalau.session.ReadRoom;
import kz.bagalau.session.Room;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.text.Words;

/** The protocol of a session: its document, who has signed and who has to, and what may be attached to it. */
@Named
@ViewScoped
public class SignProtocol implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Protocols protocols;
    @EJB
    private ReadRoom read;
    @Inject
    private Access access;
    @Inject
    private Identity identity;
    @Inject
    private Words words;
    @Inject
    private Language language;

    private Long session;
    private String because;
    private Long signer;
    private LocalDate date;
    private transient Part file;
    private String reason;
    private String insteadOf;
    private String opinion;
    private transient ProtocolView view;
    private transient Room room;

    /** Reads protocol and room. */
    public void load() {
        view = protocols.of(session);
        room = read.room(session);
    }

    /** The protocol as it stands. */
    public ProtocolView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    /** The session with its agenda: the protocol is readable at any moment, also before it is a document. */
    public Room getRoom() {
        getView();
        return room;
    }

    /** True for the secretary. */
    public boolean isMaker() {
        return access.may(Operation.PROTOCOL_MAKE, session);
    }

    /** True if the reader has to sign. */
    public boolean isDue() {
        return getView().due(CurrentCaller.get().personId());
    }

    /** True for one who may attach a separate opinion. */
    public boolean isMember() {
        return getView().protocol() != null && getView().signatures().stream()
                .anyMatch(one -> one.signature().role() != Role.SECRETARY && one.signature().personId().equals(CurrentCaller.get().personId()));
    }

    /** The signatures that are missing. */
    public List<ProtocolView.Signed> getMissing() {
        return getView().signatures().stream().filter(one -> one.signature().due()).toList();
    }

    /** Makes the document, or a new version of it. */
    public String make() {
        protocols.make(session, because);
        return again();
    }

    /** Signs, after confirming the identity. */
    public String sign() {
        if (!identity.prove()) {
            return null;
        }
        protocols.sign(session);
        return again();
    }

    /** Enters a signature on paper. */
    public String enterPaper() {
        return filed(() -> protocols.enterPaper(session, signer, date, Uploads.read(file)));
    }

    /** Notes why a member's signature is missing. */
    public String noteMissing() {
        return filed(() -> protocols.noteMissing(session, signer, reason, Uploads.read(file)));
    }

    private String filed(Runnable deed) {
        try {
            deed.run();
            return again();
        } catch (RuntimeException thrown) {
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof FileRefused refused) {
                    FacesContext.getCurrentInstance().addMessage(null,
                            new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say("session.file." + refused.reason()), null));
                    return null;
                }
            }
            throw thrown;
        }
    }

    /** Attaches a separate opinion. */
    public String differ() {
        protocols.differ(session, null, Written.in(language.lang(), opinion));
        return again();
    }

    /** Mends a slip of the pen. */
    public String correct() {
        protocols.correct(session, insteadOf, Written.in(language.lang(), reason));
        return again();
    }

    private String again() {
        return "/session/protocol.xhtml?faces-redirect=true&session=" + session;
    }

    /** The session of the address. */
    public Long getSession() {
        return session;
    }

    /** Takes the session of the address. */
    public void setSession(Long session) {
        this.session = session;
    }

    /** Why the document is made anew. */
    public String getBecause() {
        return because;
    }

    /** Takes why. */
    public void setBecause(String because) {
        this.because = because;
    }

    /** Whose signature is entered or missing. */
    public Long getSigner() {
        return signer;
    }

    /** Takes the signer. */
    public void setSigner(Long signer) {
        this.signer = signer;
    }

    /** The date on the paper. */
    public LocalDate getDate() {
        return date;
    }

    /** Takes the date. */
    public void setDate(LocalDate date) {
        this.date = date;
    }

    /** The scan or proof. */
    public Part getFile() {
        return file;
    }

    /** Takes the file. */
    public void setFile(Part file) {
        this.file = file;
    }

    /** A reason, or the right words of a correction. */
    public String getReason() {
        return reason;
    }

    /** Takes the reason. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What the protocol says wrongly. */
    public String getInsteadOf() {
        return insteadOf;
    }

    /** Takes what it says wrongly. */
    public void setInsteadOf(String insteadOf) {
        this.insteadOf = insteadOf;
    }

    /** A separate opinion. */
    public String getOpinion() {
        return opinion;
    }

    /** Takes the opinion. */
    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
