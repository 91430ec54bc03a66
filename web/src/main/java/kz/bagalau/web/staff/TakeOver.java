package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.model.body.ImportStatus;
import kz.bagalau.staff.StaffRefused;
import kz.bagalau.staff.intake.ImportReading;
import kz.bagalau.staff.intake.Imports;
import kz.bagalau.staff.intake.JobDescriptions;
import kz.bagalau.staff.intake.SheetKind;
import kz.bagalau.staff.intake.StaffExport;
import kz.bagalau.staff.intake.Uploaded;
import kz.bagalau.web.error.NotThere;

/** Files taken over into a body: those before, a new one, job descriptions; files to fill in, and the staff as a file. */
@Named
@ViewScoped
public class TakeOver implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long body;

    private transient Part file;
    private transient Part zip;
    private List<ImportStatus> before;
    private List<Uploaded> uploaded = List.of();

    @EJB
    private Imports imports;

    @EJB
    private ImportReading reading;

    @EJB
    private JobDescriptions descriptions;

    @EJB
    private StaffExport export;

    @Inject
    private WorkingBody working;

    @Inject
    private Access access;

    @Inject
    private Told told;

    /** Reads the files taken over before. */
    public void load() {
        body = working.or(body);
        if (body == null) {
            throw new NotThere("body");
        }
        before = reading.of(body);
    }

    /** Takes the file and begins to check it; leads to its page. */
    public String upload() {
        Long[] id = new Long[1];
        String next = told.attempt(() -> {
            id[0] = imports.upload(body, named(file).getSubmittedFileName(), bytes(file));
            imports.check(id[0]);
        }, "staff.import.uploaded", "/staff/import.xhtml");
        return next == null ? null : next + "&batch=" + id[0];
    }

    /** Takes a ZIP of job descriptions and tells what became of each file. */
    public void describe() {
        told.tell(() -> uploaded = descriptions.upload(body, bytes(named(zip))), "staff.descriptions.done");
    }

    private static Part named(Part part) {
        if (part == null || part.getSize() == 0) {
            throw new StaffRefused("staff.fault.FILE_EMPTY");
        }
        return part;
    }

    private static byte[] bytes(Part part) {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Hands out a file of a kind with headings only. */
    public void template(SheetKind kind) {
        hand(kind.name().toLowerCase(Locale.ROOT) + "-template.csv", export.template(body, kind));
    }

    /** Hands out what stands, of a kind. */
    public void export(SheetKind kind) {
        hand(kind.name().toLowerCase(Locale.ROOT) + ".csv", export.csv(body, kind));
    }

    private static void hand(String name, byte[] bytes) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseContentType("text/csv; charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try {
            external.getResponseOutputStream().write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** True when the reader may have the staff as a file. */
    public boolean isExportable() {
        return access.may(Operation.STAFF_EXPORT, body);
    }

    /** The kinds of sheet that a file may have. */
    public SheetKind[] getKinds() {
        return SheetKind.values();
    }

    /** The files taken over before. */
    public List<ImportStatus> getBefore() {
        return before;
    }

    /** What became of the job descriptions just taken. */
    public List<Uploaded> getUploaded() {
        return uploaded;
    }

    /** The file chosen. */
    public Part getFile() {
        return file;
    }

    /** Takes the file chosen. */
    public void setFile(Part file) {
        this.file = file;
    }

    /** The ZIP chosen. */
    public Part getZip() {
        return zip;
    }

    /** Takes the ZIP chosen. */
    public void setZip(Part zip) {
        this.zip = zip;
    }

    /** The body. */
    public Long getBody() {
        return body;
    }

    /** Takes: the body. */
    public void setBody(Long body) {
        this.body = body;
    }
}
