package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/**
 * The document-flow system registered the document. Told again with another number or date it corrects them, the earlier ones stay in the
 * history; for a correction the version is required.
 */
@XmlRootElement(name = "registerDocument")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"documentId", "ifVersion", "registration"})
public class RegisterDocument extends Wire {

    /** Identifier of the document. */
    @XmlElement(required = true)
    public String documentId;

    /** Version that the document-flow system saw; in REST the header If-Match. */
    public Long ifVersion;

    /** Number and date of a document in the document-flow system. The number of Bagalau stays beside it: it is printed in the signed file. */
    @XmlElement(required = true)
    public Registration registration;
}
