package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Answer of the operation {@code getDocument}. */
@XmlRootElement(name = "getDocumentResponse")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"document"})
public class GetDocumentResponse extends Wire {

    /** A document of a body that is ready to be registered, with its particulars. */
    @XmlElement(required = true)
    public Document document;
}
