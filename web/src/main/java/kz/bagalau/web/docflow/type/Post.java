package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.LocalDate;

/** A post of a person. Key: iin and appointedOn. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Post", propOrder = {"iin", "appointedOn", "unitCode", "title", "category", "headOfUnit", "headOfBody", "publicServices", "supervisorIin", "probationEnd",
        "continues", "lastDay", "endGround", "removed"})
public class Post extends Wire {

    /** IIN of its holder. */
    @XmlElement(required = true)
    public String iin;

    /** Day of appointment. */
    @XmlJavaTypeAdapter(Days.class)
    @XmlElement(required = true)
    public LocalDate appointedOn;

    /** Code of the unit. */
    @XmlElement(required = true)
    public String unitCode;

    /** Title of the post. */
    @XmlElement(required = true)
    public Bilingual title;

    /** Category. */
    public String category;

    /** Head of the unit. */
    public Boolean headOfUnit;

    /** Head of the executive body. */
    public Boolean headOfBody;

    /** Provides public services. */
    public Boolean publicServices;

    /** IIN of the immediate supervisor. */
    public String supervisorIin;

    /** End of probation. */
    @XmlJavaTypeAdapter(Days.class)
    public LocalDate probationEnd;

    /** The same post goes on, the order. */
    public String continues;

    /** Last day in the post. */
    @XmlJavaTypeAdapter(Days.class)
    public LocalDate lastDay;

    /** Ground of the release. */
    public String endGround;

    /** The record was a mistake. */
    @XmlElement(required = true)
    public Boolean removed;
}
