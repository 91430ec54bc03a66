package kz.bagalau.web.soap.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.rest.v1.SurveyReportAnswer;

/** The report of a closed anonymous survey, the same as REST answers: what its page shows and nothing more. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"caseId", "first", "last", "answers", "nothing", "competencies", "least", "texts", "language"})
public class SurveyReportReply {

    @XmlElement(name = "case")
    private long caseId;
    @XmlElement(required = true)
    private String first;
    @XmlElement(required = true)
    private String last;
    private int answers;
    private Problem nothing;
    @XmlElement(name = "competency")
    private List<Competency> competencies;
    private List<String> least;
    @XmlElement(name = "text")
    private List<String> texts;
    @XmlElement(required = true)
    private String language;

    /** For JAXB. */
    public SurveyReportReply() {
    }

    /** The same as REST answers. */
    public SurveyReportReply(SurveyReportAnswer from, Lang lang) {
        caseId = from.caseId();
        first = from.first();
        last = from.last();
        answers = from.answers();
        nothing = Optional.ofNullable(from.nothing()).map(Problem::of).orElse(null);
        competencies = from.competencies().stream().map(Competency::new).toList();
        least = from.least();
        texts = from.texts();
        language = lang.code();
    }

    /** A competency; what is not shown is left out. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "competencyMean", propOrder = {"code", "name", "mean", "self", "groups", "others"})
    public static class Competency {

        @XmlElement(required = true)
        private String code;
        @XmlElement(required = true)
        private String name;
        private String mean;
        private String self;
        @XmlElement(name = "group")
        private List<Group> groups;
        private String others;

        /** For JAXB. */
        public Competency() {
        }

        Competency(SurveyReportAnswer.CompetencyMean from) {
            code = from.code();
            name = from.name();
            mean = from.mean();
            self = from.self();
            groups = from.groups().stream().map(Group::new).toList();
            others = from.others();
        }
    }

    /** The mean of a group that stands apart. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "groupMean", propOrder = {"group", "mean"})
    public static class Group {

        @XmlElement(required = true)
        private String group;
        @XmlElement(required = true)
        private String mean;

        /** For JAXB. */
        public Group() {
        }

        Group(SurveyReportAnswer.GroupMean from) {
            group = from.group().name();
            mean = from.mean();
        }
    }
}
