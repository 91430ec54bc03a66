package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** What went wrong (RFC 9457). In REST it is the body application/problem+json, in SOAP the content of the detail of the fault, field by field. */
@XmlRootElement(name = "problem")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Problem", propOrder = {"type", "title", "status", "detail", "instance", "code", "fact", "value", "rule", "citation", "faults"})
public class Problem extends Wire {

    /** Kind: urn:kz:bagalau:problem:…; for programs. */
    @XmlElement(required = true)
    public String type;

    /** The kind in words. */
    @XmlElement(required = true)
    public String title;

    /** HTTP status; the same in SOAP. */
    @XmlElement(required = true)
    public int status;

    /** What is wrong this time. */
    public String detail;

    /** Address or operation. */
    public String instance;

    /** Key of the refusal or code of the failure in the log. */
    public String code;

    /** Place in the request: factList.facts[0].day. */
    public String fact;

    /** What was given. */
    public String value;

    /** Rule of the methodology that asks. */
    public String rule;

    /** Place in the act. */
    public Place citation;

    /** All facts that will not do; the first of them above too. */
    public List<Fault> faults = new ArrayList<>();
}
