package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.OffsetDateTime;

/** Receipt of delivery or reading. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Receipt", propOrder = {"kind", "at", "iin", "externalId", "proof"})
public class Receipt extends Wire {

    /** Kind of the receipt. */
    @XmlElement(required = true)
    public String kind;

    /** When it happened. */
    @XmlJavaTypeAdapter(Moments.class)
    @XmlElement(required = true)
    public OffsetDateTime at;

    /** IIN of the addressee, where the document was handed to a person. */
    public String iin;

    /** Identifier of the receipt in the document-flow system: a repetition is not taken for a new one. */
    @XmlElement(required = true)
    public String externalId;

    /** File of the receipt. */
    public Attachment proof;
}
