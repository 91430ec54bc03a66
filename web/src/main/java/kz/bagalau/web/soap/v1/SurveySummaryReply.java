package kz.bagalau.web.soap.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.rest.v1.SurveySummaryAnswer;

/** What the anonymous surveys of a cycle came to together, the same as REST answers. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"cycle", "first", "last", "people", "leastPeople", "competencies", "topics", "units", "language"})
public class SurveySummaryReply {

    private long cycle;
    @XmlElement(required = true)
    private String first;
    @XmlElement(required = true)
    private String last;
    private int people;
    private int leastPeople;
    @XmlElement(name = "competency")
    private List<Competency> competencies;
    @XmlElement(name = "topic")
    private List<String> topics;
    @XmlElement(name = "unit")
    private List<OfUnit> units;
    @XmlElement(required = true)
    private String language;

    /** For JAXB. */
    public SurveySummaryReply() {
    }

    /** The same as REST answers. */
    public SurveySummaryReply(SurveySummaryAnswer from, Lang lang) {
        cycle = from.cycleId();
        first = from.first();
        last = from.last();
        people = from.people();
        leastPeople = from.least();
        competencies = from.competencies().stream().map(Competency::new).toList();
        topics = from.topics();
        units = from.units().stream().map(OfUnit::new).toList();
        language = lang.code();
    }

    /** A competency; what would tell of too few people is left out. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "competencyTotal", propOrder = {"code", "name", "people", "mean", "least"})
    public static class Competency {

        @XmlElement(required = true)
        private String code;
        @XmlElement(required = true)
        private String name;
        private Integer people;
        private String mean;
        private Integer least;

        /** For JAXB. */
        public Competency() {
        }

        Competency(SurveySummaryAnswer.CompetencyTotal from) {
            code = from.code();
            name = from.name();
            people = from.people();
            mean = from.mean();
            least = from.least();
        }
    }

    /** A unit; without a name those together whose units are too small. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "unitTopics", propOrder = {"name", "topics"})
    public static class OfUnit {

        private String name;
        @XmlElement(name = "topic")
        private List<String> topics;

        /** For JAXB. */
        public OfUnit() {
        }

        OfUnit(SurveySummaryAnswer.UnitTopics from) {
            name = from.unit();
            topics = from.topics();
        }
    }
}
