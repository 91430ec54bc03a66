package kz.bagalau.web.law;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

import kz.bagalau.acts.EditionReport;
import kz.bagalau.library.InspectOwnEdition;
import kz.bagalau.library.KeepOwnEdition;
import kz.bagalau.library.OwnEditions;
import kz.bagalau.library.PublishOwnEdition;
import kz.bagalau.model.library.OwnEdition;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.staff.Told;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Download;

/** An own edition: what the check says of it, its values, its sheets, its differences, its days; what may be done with it. */
@Named
@ViewScoped
public class EditOwnEdition implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> DRAFT = List.of("report", "values", "sheets", "difference", "publish");
    private static final List<String> LAW = List.of("report", "values", "sheets", "difference", "days");

    private String id;
    private String part;
    private long seen;
    private transient OwnEdition own;
    private transient EditionReport report;
    private transient Part file;

    @EJB
    private OwnEditions editions;

    @EJB
    private InspectOwnEdition inspect;

    @EJB
    private KeepOwnEdition keep;

    @EJB
    private PublishOwnEdition publishing;

    @Inject
    private Identity identity;

    @Inject
    private Told told;

    @Inject
    private Words words;

    /** Reads the edition of the address, if it names one. Fails with 404 where there is none of that name. */
    public void load() {
        if (id != null) {
            own = editions.one(id).orElseThrow(() -> new NotThere("own edition " + id));
            seen = own.version();
        }
    }

    /** The edition as it stands now; null where the address names none. */
    public OwnEdition getOwn() {
        if (own == null && id != null) {
            own = editions.one(id).orElseThrow(() -> new NotThere("own edition " + id));
        }
        return own;
    }

    /** What its act is called, in the reader's language. */
    public String getName() {
        return words.name(getOwn().name().kk(), getOwn().name().ru());
    }

    /** True while it may be changed. */
    public boolean isDraft() {
        return getOwn().state() == OwnEdition.State.DRAFT;
    }

    /** Everything that the check says. */
    public EditionReport getReport() {
        if (report == null) {
            report = inspect.report(id);
        }
        return report;
    }

    /** The parts of the page. */
    public List<String> getParts() {
        return isDraft() ? DRAFT : LAW;
    }

    /** The part that is shown. */
    public String getShown() {
        return part != null && (getParts().contains(part) || part.equals("done")) ? part : getParts().get(0);
    }

    /** Puts the files of an archive in the place of all. */
    public String replace() {
        return after(() -> keep.replace(id, seen, AddOwnEdition.content(file)), "own.replaced", address("report"));
    }

    /** Makes it law. */
    public String publish() {
        return identity.prove() ? after(() -> publishing.publish(id, seen), "own.published", address("done")) : null;
    }

    /** Discards it. */
    public String discard() {
        return after(() -> keep.discard(id, seen), "own.discarded", "/law/own.xhtml");
    }

    /** Does a deed; where somebody was quicker, the page goes on from what he left. */
    public String after(Runnable deed, String done, String next) {
        String address = told.attempt(deed, done, next);
        if (address == null) {
            refresh();
        }
        return address;
    }

    /** Goes on from what stands now. */
    public void refresh() {
        own = null;
        report = null;
        editions.one(id).ifPresent(now -> seen = now.version());
    }

    /** Hands out its files. */
    public void download() throws IOException {
        Download.hand(id + ".zip", "application/zip", inspect.zip(id));
    }

    /** Hands out one of its forms, empty. */
    public void form(String name) throws IOException {
        Download.hand(name + ".pdf", "application/pdf", inspect.form(id, name));
    }

    /** The address of a part of the page. */
    public String address(String shown) {
        return "/law/own-edit.xhtml?id=" + id + "&part=" + shown;
    }

    /** The version that the page shows. */
    public long seen() {
        return seen;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
