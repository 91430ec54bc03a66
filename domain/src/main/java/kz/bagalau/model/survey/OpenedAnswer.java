package kz.bagalau.model.survey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.number.Score;

/**
 * An answer after the closing of its survey. Its id is random and it has neither name nor time nor version: nothing in it tells who gave
 * it, or when, or which was first.
 */
@Entity
@Table(name = "opened_answer")
public class OpenedAnswer implements Serializable {

    @Id
    @Column(length = 36)
    private String id;
    @Column(name = "survey_id", nullable = false)
    private Long surveyId;
    @Column(nullable = false, length = 60)
    private String sheet;
    @Enumerated(EnumType.STRING)
    @Column(name = "group_name", length = 30)
    private Role group;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "opened_point", joinColumns = @JoinColumn(name = "answer_id", nullable = false))
    @MapKeyColumn(name = "criterion", length = 60)
    @Column(name = "points", nullable = false, length = 40)
    private Map<String, String> points = new TreeMap<>();

    /** For JPA only. */
    protected OpenedAnswer() {
    }

    /**
     * An opened answer under a random id.
     *
     * @param group the group in which it stands apart, or null: only where the law class of what may be shown lets it
     */
    public OpenedAnswer(String randomId, Long surveyId, String sheet, Role group, Map<String, Score> points) {
        this.id = randomId;
        this.surveyId = surveyId;
        this.sheet = sheet;
        this.group = group;
        points.forEach((criterion, score) -> this.points.put(criterion, score.toString()));
    }

    /** The random id. */
    public String id() {
        return id;
    }

    /** The survey. */
    public Long surveyId() {
        return surveyId;
    }

    /** The rule that is its form. */
    public String sheet() {
        return sheet;
    }

    /** The group in which it stands apart; empty where it is merged with the others. */
    public Optional<Role> group() {
        return Optional.ofNullable(group);
    }

    /** The points, exact, by criterion. */
    public Map<String, Score> points() {
        return points.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> Score.parse(entry.getValue()),
                (one, two) -> two, TreeMap::new));
    }
}
