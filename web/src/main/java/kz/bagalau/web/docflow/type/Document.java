package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** A document of a body that is ready to be registered, with its particulars. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Document", propOrder = {"documentId", "kind", "state", "version", "bin", "caseId", "number", "date", "title", "pages", "signers", "servant", "replaces",
        "confidential", "answerAllowed", "readyAt", "registration", "files"})
public class Document extends Wire {

    /** Identifier of the document. */
    @XmlElement(required = true)
    public String documentId;

    /** Kind of the document. */
    @XmlElement(required = true)
    public String kind;

    /** State in the exchange. */
    @XmlElement(required = true)
    public String state;

    /** Version; in REST it is the ETag too. */
    @XmlElement(required = true)
    public long version;

    /** BIN of the body. */
    @XmlElement(required = true)
    public String bin;

    /** Case of the servant to which the document belongs. */
    public String caseId;

    /** Number in the register of Bagalau. */
    @XmlElement(required = true)
    public String number;

    /** Date of the document. */
    @XmlJavaTypeAdapter(Days.class)
    @XmlElement(required = true)
    public LocalDate date;

    /** Title. */
    @XmlElement(required = true)
    public Bilingual title;

    /** Pages of the main file. */
    @XmlElement(required = true)
    public int pages;

    /** Who signed, in the order of signing. */
    public List<Signer> signers = new ArrayList<>();

    /** Whom the document is about; absent where it is about many. */
    public Servant servant;

    /** Which document it replaces. */
    public Reference replaces;

    /** Confidential: its files are handed out only sealed to the addressee. */
    @XmlElement(required = true)
    public boolean confidential;

    /** The methodology lets the servant answer through the document-flow system. */
    @XmlElement(required = true)
    public boolean answerAllowed;

    /** When the document became ready to be registered. */
    @XmlJavaTypeAdapter(Moments.class)
    @XmlElement(required = true)
    public OffsetDateTime readyAt;

    /** Number and date in the document-flow system that are in force. */
    public Registration registration;

    /** Files; the first is the main one. */
    @XmlElement(required = true)
    public List<FileInfo> files = new ArrayList<>();
}
