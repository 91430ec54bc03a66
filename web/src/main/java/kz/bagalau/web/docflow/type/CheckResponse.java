package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Answer of the operation {@code check}. */
@XmlRootElement(name = "checkResponse")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"checkResult"})
public class CheckResponse extends Wire {

    /** To whom the program talks, and what he may do. */
    @XmlElement(required = true)
    public CheckResult checkResult;
}
