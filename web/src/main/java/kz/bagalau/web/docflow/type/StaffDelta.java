package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** Proposed changes of staff. Who is not named is not touched. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "StaffDelta", propOrder = {"externalId", "units", "people", "posts"})
public class StaffDelta extends Wire {

    /** Identifier of the batch in the document-flow system. */
    @XmlElement(required = true)
    public String externalId;

    /** Units. */
    public List<Unit> units = new ArrayList<>();

    /** People. */
    public List<Person> people = new ArrayList<>();

    /** Posts. */
    public List<Post> posts = new ArrayList<>();
}
