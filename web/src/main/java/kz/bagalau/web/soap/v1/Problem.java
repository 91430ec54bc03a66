package kz.bagalau.web.soap.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** What went wrong, in the fields of RFC 9457 that REST gives as well. JAXB wants fields and an empty constructor. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"status", "title", "detail"})
public class Problem {

    private int status;
    @XmlElement(required = true)
    private String title;
    @XmlElement(required = true)
    private String detail;

    /** For JAXB. */
    public Problem() {
    }

    Problem(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** The status that REST would answer with: 401, 403, 404. */
    public int status() {
        return status;
    }

    String detail() {
        return detail;
    }
}
