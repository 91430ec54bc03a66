package kz.bagalau.web.law;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import kz.bagalau.acts.OwnAct;
import kz.bagalau.acts.UploadLimits;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.InspectOwnEdition;
import kz.bagalau.library.KeepOwnEdition;
import kz.bagalau.library.OwnEditionRefused;
import kz.bagalau.library.ReadLaw;
import kz.bagalau.web.staff.Told;
import kz.bagalau.web.widget.Download;
import kz.bagalau.web.widget.Upload;

/** Brings an edition in: out of one at hand, under the names of the body's own act, or out of an archive of files. */
@Named
@ViewScoped
public class AddOwnEdition implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;

    private String id;
    private String base;
    private String shortKk;
    private String shortRu;
    private String nameKk;
    private String nameRu;
    private String byKk;
    private String byRu;
    private String number;
    private LocalDate adopted;
    private transient Part file;

    @EJB
    private KeepOwnEdition keep;

    @EJB
    private InspectOwnEdition inspect;

    @EJB
    private ReadLaw law;

    @Inject
    private Told told;

    /** Begins a draft that says the same as the base. */
    public String derive() {
        OwnAct act = new OwnAct(new Text(nameKk, nameRu, null), new Text(shortKk, shortRu, null), new Text(byKk, byRu, null), Optional.ofNullable(number),
                Optional.ofNullable(adopted), Optional.empty(), Optional.empty());
        return told.attempt(() -> keep.derive(id, base, act), "own.add.derived", "/law/own-edit.xhtml?id=" + id + "&part=values");
    }

    /** Takes the files of an archive, and shows what the check says of them. */
    public String upload() {
        return told.attempt(() -> keep.upload(id, content(file)), "own.add.uploaded", "/law/own-edit.xhtml?id=" + id);
    }

    /** What is in the archive; of one that is too large only so much that this can be told. */
    static byte[] content(Part part) {
        if (part == null || part.getSize() == 0) {
            throw new OwnEditionRefused("own.refused.NO_FILE");
        }
        return Upload.of(part).content();
    }

    /** Hands out the files of an edition at hand. */
    public void sample(String editionId) throws IOException {
        Download.hand(editionId + ".zip", "application/zip", inspect.sample(editionId));
    }

    /** The editions on which one can build. */
    public List<Edition> getBases() {
        return law.editions();
    }

    /** How large an archive may be, in megabytes. */
    public int getMegabytes() {
        return UploadLimits.ARCHIVE / MEGABYTE;
    }

    /** How many files it may hold. */
    public int getFiles() {
        return UploadLimits.FILES;
    }

    /** How long a code may be. */
    public int getLongestId() {
        return UploadLimits.ID;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public String getShortKk() {
        return shortKk;
    }

    public void setShortKk(String shortKk) {
        this.shortKk = shortKk;
    }

    public String getShortRu() {
        return shortRu;
    }

    public void setShortRu(String shortRu) {
        this.shortRu = shortRu;
    }

    public String getNameKk() {
        return nameKk;
    }

    public void setNameKk(String nameKk) {
        this.nameKk = nameKk;
    }

    public String getNameRu() {
        return nameRu;
    }

    public void setNameRu(String nameRu) {
        this.nameRu = nameRu;
    }

    public String getByKk() {
        return byKk;
    }

    public void setByKk(String byKk) {
        this.byKk = byKk;
    }

    public String getByRu() {
        return byRu;
    }

    public void setByRu(String byRu) {
        this.byRu = byRu;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getAdopted() {
        return adopted;
    }

    public void setAdopted(LocalDate adopted) {
        this.adopted = adopted;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
