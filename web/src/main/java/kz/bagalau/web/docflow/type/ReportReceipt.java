package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** The document was delivered to its addressee or opened by him. Receipts may come in any order. */
@XmlRootElement(name = "reportReceipt")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"documentId", "receipt"})
public class ReportReceipt extends Wire {

    /** Identifier of the document. */
    @XmlElement(required = true)
    public String documentId;

    /** Receipt of delivery or reading. */
    @XmlElement(required = true)
    public Receipt receipt;
}
