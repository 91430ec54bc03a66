package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** Changes of staff in order; without a cursor all staff. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "StaffPage", propOrder = {"units", "people", "posts", "next", "more"})
public class StaffPage extends Wire {

    /** Units. */
    public List<Unit> units = new ArrayList<>();

    /** People. */
    public List<Person> people = new ArrayList<>();

    /** Posts. */
    public List<Post> posts = new ArrayList<>();

    /** With what to go on: asked later, this cursor gives what has changed since. */
    @XmlElement(required = true)
    public String next;

    /** Whether there is a next page right now. */
    @XmlElement(required = true)
    public boolean more;
}
