package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.LocalDate;

/** A fact for the journal of incentives and breaches (methodologies of 2017): a proposal, the immediate supervisor decides. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Fact", propOrder = {"externalId", "iin", "rule", "code", "day", "description", "document", "noSource", "proof"})
public class Fact extends Wire {

    /** Identifier of the fact in the document-flow system: a repetition makes no second entry. */
    @XmlElement(required = true)
    public String externalId;

    /** IIN of the servant. */
    @XmlElement(required = true)
    public String iin;

    /** Rule of the methodology, from listFactKinds. */
    @XmlElement(required = true)
    public String rule;

    /** Code of the kind in that rule, from listFactKinds. */
    @XmlElement(required = true)
    public String code;

    /** Day of the fact. */
    @XmlJavaTypeAdapter(Days.class)
    @XmlElement(required = true)
    public LocalDate day;

    /** What happened. */
    @XmlElement(required = true)
    public String description;

    /** Source document; either it or noSource. */
    public SourceDocument document;

    /** Why there is no document. */
    public String noSource;

    /** File of the source document. */
    public Attachment proof;
}
