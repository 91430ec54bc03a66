package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** To whom the program talks, and what he may do. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "CheckResult", propOrder = {"account", "contract", "program", "time", "callback", "bodies"})
public class CheckResult extends Wire {

    /** Login of the technical account. */
    @XmlElement(required = true)
    public String account;

    /** Version of the contract. */
    @XmlElement(required = true)
    public String contract;

    /** Version of the program. */
    @XmlElement(required = true)
    public String program;

    /** Time of the server: to compare clocks. */
    @XmlJavaTypeAdapter(Moments.class)
    @XmlElement(required = true)
    public OffsetDateTime time;

    /** Address of the document-flow system for call-backs, set by the administrator. */
    public String callback;

    /** Bodies. */
    @XmlElement(required = true)
    public List<BodyRights> bodies = new ArrayList<>();
}
