package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.OffsetDateTime;

/** Answer that a servant gave in the document-flow system. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Answer", propOrder = {"iin", "kind", "at", "text", "language", "proofKind", "proof", "externalId"})
public class Answer extends Wire {

    /** IIN of the servant. */
    @XmlElement(required = true)
    public String iin;

    /** The answer. */
    @XmlElement(required = true)
    public String kind;

    /** When it was given. */
    @XmlJavaTypeAdapter(Moments.class)
    @XmlElement(required = true)
    public OffsetDateTime at;

    /** Words of the servant; required with DISAGREED. */
    public String text;

    /** Language of these words; required together with text. */
    public String language;

    /** What proves it. */
    @XmlElement(required = true)
    public String proofKind;

    /** File of the proof; kept with the answer. */
    @XmlElement(required = true)
    public Attachment proof;

    /** Identifier of the answer in the document-flow system. */
    @XmlElement(required = true)
    public String externalId;
}
