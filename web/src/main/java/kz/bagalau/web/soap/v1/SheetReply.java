package kz.bagalau.web.soap.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.rest.v1.SheetAnswer;

/** A sheet as it is read on its page, the same as REST answers. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"sheet", "caseId", "kind", "part", "period", "stage", "toOpen", "lines", "total", "because", "language"})
public class SheetReply {

    private long sheet;
    @XmlElement(name = "case")
    private long caseId;
    @XmlElement(required = true)
    private String kind;
    @XmlElement(required = true)
    private String part;
    private String period;
    @XmlElement(required = true)
    private String stage;
    private boolean toOpen;
    @XmlElement(name = "line")
    private List<Line> lines;
    private String total;
    private ReasonLine because;
    @XmlElement(required = true)
    private String language;

    /** For JAXB. */
    public SheetReply() {
    }

    /** The same as REST answers. */
    public SheetReply(SheetAnswer from, Lang lang) {
        sheet = from.sheet();
        caseId = from.caseId();
        kind = from.kind();
        part = from.part();
        period = from.period();
        stage = from.stage();
        toOpen = from.toOpen();
        lines = from.lines().stream().map(Line::new).toList();
        total = from.total();
        because = Optional.ofNullable(from.because()).map(ReasonLine::new).orElse(null);
        language = lang.code();
    }

    /** A line of a sheet. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "sheetLine", propOrder = {"code", "name", "unit", "planned", "actual", "points", "note"})
    public static class Line {

        @XmlElement(required = true)
        private String code;
        @XmlElement(required = true)
        private String name;
        private String unit;
        private String planned;
        private String actual;
        private String points;
        private String note;

        /** For JAXB. */
        public Line() {
        }

        Line(SheetAnswer.SheetLine from) {
            code = from.code();
            name = from.name();
            unit = from.unit();
            planned = from.planned();
            actual = from.actual();
            points = from.points();
            note = from.note();
        }
    }
}
