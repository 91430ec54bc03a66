package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** A document is ready and replaces an earlier one: replaces names its number and date. */
@XmlRootElement(name = "documentReplaced")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"document"})
public class DocumentReplaced extends Wire {

    /** A document of a body that is ready to be registered, with its particulars. */
    @XmlElement(required = true)
    public Document document;
}
