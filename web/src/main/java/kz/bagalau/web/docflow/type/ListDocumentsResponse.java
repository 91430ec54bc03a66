package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Answer of the operation {@code listDocuments}. */
@XmlRootElement(name = "listDocumentsResponse")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"documentPage"})
public class ListDocumentsResponse extends Wire {

    /** A page of a list of documents. */
    @XmlElement(required = true)
    public DocumentPage documentPage;
}
