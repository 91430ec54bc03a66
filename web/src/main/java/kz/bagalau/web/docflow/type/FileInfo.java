package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** A file of a document, without its content. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "FileInfo", propOrder = {"fileId", "name", "mediaType", "size", "sha256", "sealed"})
public class FileInfo extends Wire {

    /** Identifier of the file. */
    @XmlElement(required = true)
    public String fileId;

    /** Name of the file. */
    @XmlElement(required = true)
    public String name;

    /** Media type of the content: application/pdf. */
    @XmlElement(required = true)
    public String mediaType;

    /** Size of the file itself in bytes (before sealing). */
    @XmlElement(required = true)
    public long size;

    /** Digest of the file itself (before sealing): the one in the register and under the signatures. */
    @XmlElement(required = true)
    public String sha256;

    /** The content is handed out sealed: CMS EnvelopedData. */
    @XmlElement(required = true)
    public boolean sealed;
}
