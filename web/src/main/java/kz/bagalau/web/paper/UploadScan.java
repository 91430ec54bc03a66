package kz.bagalau.web.paper;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.documents.Attachment;
import kz.bagalau.papers.ScanRefused;
import kz.bagalau.prints.Scans;
import kz.bagalau.web.widget.Afterwards;

/** A batch of scanned pages is sent in. */
@Named
@RequestScoped
public class UploadScan {

    @EJB
    private Scans scans;
    @Inject
    private Afterwards afterwards;

    private Part file;

    /** Takes it in and leads to its card, where its pages are read; or says what is wrong with it. */
    public String send() throws IOException {
        byte[] content = read();
        try {
            Long batch = scans.take(CurrentCaller.get().bodyId(), new Attachment(file == null ? null : file.getSubmittedFileName(), content));
            scans.go(batch, content);
            return "/paper/scan.xhtml?faces-redirect=true&scan=" + batch;
        } catch (ScanRefused refused) {
            return afterwards.stay("paper.refused." + refused.reason());
        }
    }

    /** The file; of one that is too large only so much that this can be told. */
    private byte[] read() throws IOException {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(Scans.LARGEST + 1);
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part part) {
        file = part;
    }
}
