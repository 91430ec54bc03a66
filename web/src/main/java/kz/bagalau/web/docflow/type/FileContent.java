package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlMimeType;
import jakarta.xml.bind.annotation.XmlType;

/** A file with its content. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "FileContent", propOrder = {"file", "recipient", "content"})
public class FileContent extends Wire {

    /** Which file it is. */
    @XmlElement(required = true)
    public FileInfo file;

    /** To whom it is sealed: digest of the certificate of the addressee (DER). */
    public String recipient;

    /** Bytes of the file or, where sealed, a CMS EnvelopedData of them (DER). In SOAP it may travel as MTOM. */
    @XmlMimeType("application/octet-stream")
    @XmlElement(required = true)
    public byte[] content;
}
