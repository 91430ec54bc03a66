package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/**
 * A servant acknowledged, disagreed or refused in the document-flow system. The answer is kept with its proof and marked as told by it. Where
 * the methodology does not allow this medium, or such a refusal, it is a 409 with act and point.
 */
@XmlRootElement(name = "reportAnswer")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"documentId", "answer"})
public class ReportAnswer extends Wire {

    /** Identifier of the document. */
    @XmlElement(required = true)
    public String documentId;

    /** Answer that a servant gave in the document-flow system. */
    @XmlElement(required = true)
    public Answer answer;
}
