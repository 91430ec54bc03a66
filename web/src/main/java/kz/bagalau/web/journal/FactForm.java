package kz.bagalau.web.journal;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.documents.Attachment;
import kz.bagalau.journal.NewFact;
import kz.bagalau.web.widget.Upload;

/** The fields of a fact while somebody fills them. */
public class FactForm implements Serializable {

    private static final long serialVersionUID = 1L;
    /** Between rule and line in the value of a kind. */
    static final String SLASH = "/";

    private String picked;
    private LocalDate day;
    private String description;
    private String document;
    private String noSource;
    private Attachment proof;
    private transient Part file;

    /** As it stands; a file that came with the form is kept until it is sent. */
    NewFact fact() {
        if (file != null && file.getSize() > 0) {
            proof = Upload.of(file);
        }
        String[] kind = picked == null ? new String[0] : picked.split(SLASH, 2);
        return new NewFact(kind.length < 2 ? null : kind[0], kind.length < 2 ? null : kind[1], day, description, document, noSource, proof);
    }

    /** Rule and line, "incentive/5.1". */
    public String getPicked() {
        return picked;
    }

    public void setPicked(String value) {
        picked = value;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate value) {
        day = value;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String value) {
        description = value;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String value) {
        document = value;
    }

    public String getNoSource() {
        return noSource;
    }

    public void setNoSource(String value) {
        noSource = value;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part value) {
        file = value;
    }

    /** The name of the file that is kept; empty while none is. */
    public String getProofName() {
        return proof == null ? "" : proof.name();
    }
}
