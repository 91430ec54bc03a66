package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** A document is ready to be registered; the document-flow system fetches its files by getFiles. */
@XmlRootElement(name = "documentReady")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"document"})
public class DocumentReady extends Wire {

    /** A document of a body that is ready to be registered, with its particulars. */
    @XmlElement(required = true)
    public Document document;
}
