package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Answer of the operation {@code reportAnswer}. */
@XmlRootElement(name = "reportAnswerResponse")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"documentStatus"})
public class ReportAnswerResponse extends Wire {

    /** State of a document with its history. */
    @XmlElement(required = true)
    public DocumentStatus documentStatus;
}
