package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlMimeType;
import jakarta.xml.bind.annotation.XmlType;

/** A file that the document-flow system hands over: PDF, JPEG, PNG, TIFF, CMS. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Attachment", propOrder = {"name", "mediaType", "sha256", "content"})
public class Attachment extends Wire {

    /** Name of the file. */
    @XmlElement(required = true)
    public String name;

    /** Media type of the content; compared with its first bytes. */
    @XmlElement(required = true)
    public String mediaType;

    /** Digest of the content; verified. */
    @XmlElement(required = true)
    public String sha256;

    /** Content. In SOAP it may travel as MTOM. */
    @XmlMimeType("application/octet-stream")
    @XmlElement(required = true)
    public byte[] content;
}
