package kz.bagalau.web.soap.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.explain.Sentence;
import kz.bagalau.law.explain.Told;
import kz.bagalau.web.rest.v1.CalculationAnswer;

/** A line of an explanation: what it says, its place in the act, on what basis, the gaps it rests on, and the lines on which it rests. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "reason", propOrder = {"text", "source", "edition", "points", "basis", "notes", "because"})
public class ReasonLine {

    @XmlElement(required = true)
    private String text;
    @XmlElement(required = true)
    private String source;
    @XmlElement(required = true)
    private String edition;
    @XmlElement(name = "point")
    private List<String> points;
    @XmlElement(required = true)
    private String basis;
    @XmlElement(name = "note")
    private List<String> notes;
    private List<ReasonLine> because;

    /** For JAXB. */
    public ReasonLine() {
    }

    ReasonLine(CalculationAnswer.Because from) {
        text = from.text();
        source = from.citation().source();
        edition = from.citation().edition();
        points = from.citation().points();
        basis = from.citation().basis();
        notes = from.notes();
        because = from.because().stream().map(ReasonLine::new).toList();
    }

    ReasonLine(Told told) {
        Sentence line = told.sentence();
        text = line.text();
        source = line.source();
        edition = line.citation().edition().value();
        points = line.citation().points().stream().map(PointRef::label).toList();
        basis = line.citation().basis().name();
        notes = line.notes();
        because = told.because().stream().map(ReasonLine::new).toList();
    }
}
