package kz.bagalau.web.soap.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import kz.bagalau.web.rest.v1.CalculationAnswer;

/** What went wrong, in the fields of RFC 9457 that REST gives as well. JAXB wants fields and an empty constructor. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"status", "title", "detail", "source", "points"})
public class Problem {

    private static final int CONFLICT = 409;

    private int status;
    @XmlElement(required = true)
    private String title;
    @XmlElement(required = true)
    private String detail;
    private String source;
    @XmlElement(name = "point")
    private List<String> points;

    /** For JAXB. */
    public Problem() {
    }

    Problem(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** What the law forbids: the message's key, its words, its place in the act. */
    static Problem of(CalculationAnswer.ObstacleAnswer obstacle) {
        Problem problem = new Problem(CONFLICT, obstacle.key(), obstacle.text());
        problem.source = obstacle.citation().source();
        problem.points = obstacle.citation().points();
        return problem;
    }

    /** The status that REST would answer with: 401, 403, 404, 409. */
    public int status() {
        return status;
    }

    String detail() {
        return detail;
    }
}
