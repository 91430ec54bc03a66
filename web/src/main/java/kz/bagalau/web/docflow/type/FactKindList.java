package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The kinds of fact in force on a day. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "FactKindList", propOrder = {"on", "edition", "kinds"})
public class FactKindList extends Wire {

    /** The day. */
    @XmlJavaTypeAdapter(Days.class)
    @XmlElement(required = true)
    public LocalDate on;

    /** The edition of the methodology in force. */
    @XmlElement(required = true)
    public String edition;

    /** Kinds; none where the methodology keeps no journal. */
    public List<FactKind> kinds = new ArrayList<>();
}
