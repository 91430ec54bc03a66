package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Answer of the operation {@code staffChanged}. */
@XmlRootElement(name = "staffChangedResponse")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"accepted"})
public class StaffChangedResponse extends Wire {

    /** A call-back was accepted: answered once the document-flow system has stored it. */
    @XmlElement(required = true)
    public Accepted accepted;
}
