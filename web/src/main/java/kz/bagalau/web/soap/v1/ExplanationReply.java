package kz.bagalau.web.soap.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import kz.bagalau.assessment.ResultExplained;
import kz.bagalau.law.explain.Told;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.evaluation.CaseResult;

/**
 * A stored result with its reasons. {@code score} is an exact fraction ("62/3"), left out where there are none; {@code grade} is left out while the
 * body must decide; {@code decidedOn} is an ISO date.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"caseId", "result", "kind", "part", "score", "shown", "grade", "superseded", "decidedOn", "hash", "program", "language", "because"})
public class ExplanationReply {

    @XmlElement(name = "case")
    private long caseId;
    private long result;
    @XmlElement(required = true)
    private String kind;
    @XmlElement(required = true)
    private String part;
    private String score;
    private String shown;
    private String grade;
    private boolean superseded;
    @XmlElement(required = true)
    private String decidedOn;
    @XmlElement(required = true)
    private String hash;
    @XmlElement(required = true)
    private String program;
    @XmlElement(required = true)
    private String language;
    private List<ReasonLine> because;

    /** For JAXB. */
    public ExplanationReply() {
    }

    ExplanationReply(long caseId, ResultExplained found, Lang lang) {
        CaseResult from = found.result();
        this.caseId = caseId;
        result = from.id();
        kind = from.kind();
        part = from.part();
        score = from.score();
        shown = from.points().map(Rounding.SHOWN::display).orElse(null);
        grade = from.grade();
        superseded = from.superseded();
        decidedOn = from.decidedOn().toString();
        hash = from.editionHash();
        program = from.program();
        language = lang.code();
        because = Told.tree(found.sentences()).stream().map(ReasonLine::new).toList();
    }
}
