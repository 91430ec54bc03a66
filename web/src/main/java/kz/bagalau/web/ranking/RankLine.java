package kz.bagalau.web.ranking;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.assessment.RankPeople.Kept;
import kz.bagalau.assessment.RankPeople.RankRow;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;
import kz.bagalau.web.text.Words;

/** A row of the table: one servant, what is given to him by parameter as it is typed, and what is kept of it. */
public class RankLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Long sheetId;
    private final String kk;
    private final String ru;
    private final String post;
    private final String stage;
    private final boolean open;
    private TreeMap<String, String> given = new TreeMap<>();
    private final HashMap<String, String> wrong = new HashMap<>();
    private TreeMap<String, String> theirs;
    private String theirMoment;
    private long version;
    private String mean;
    private String grade;
    private String gradeKk;
    private String gradeRu;
    private String gradeEn;

    RankLine(RankRow row, String post, Words words) {
        sheetId = row.sheetId();
        kk = row.name().kk().full();
        ru = row.name().ru().full();
        this.post = post;
        stage = row.stage();
        open = row.open();
        given = shown(row.points(), words);
        take(row.kept());
    }

    static TreeMap<String, String> shown(Map<String, Score> points, Words words) {
        return points.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> words.number(each.getValue()), (one, two) -> two, TreeMap::new));
    }

    /** What is given and can be kept, by parameter. */
    Map<String, Score> points() {
        return given.entrySet().stream().filter(each -> each.getValue() != null && !each.getValue().isBlank() && !wrong.containsKey(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Score.parse(each.getValue())));
    }

    void keep(Kept now) {
        take(now);
        theirs = null;
    }

    private void take(Kept now) {
        version = now.version();
        mean = now.mean() == null ? null : now.mean().toString();
        grade = now.grade() == null ? "" : now.grade().code();
        gradeKk = now.grade() == null ? "" : now.grade().name().kk();
        gradeRu = now.grade() == null ? "" : now.grade().name().ru();
        gradeEn = now.grade() == null ? "" : now.grade().name().en();
    }

    /** Somebody else saved in between: what he saved, at what moment, and the version that stands. */
    void conflict(Map<String, Score> saved, String moment, long standing, Words words) {
        theirs = shown(saved, words);
        theirMoment = moment;
        version = standing;
    }

    /** Takes what the other one saved. */
    void takeTheirs() {
        given = theirs;
        theirs = null;
        wrong.clear();
    }

    /** True while what another one saved stands against what is typed here. */
    public boolean isContested() {
        return theirs != null;
    }

    /** What the other one saved for a parameter. */
    public String theirs(String code) {
        return theirs == null ? "" : theirs.getOrDefault(code, "–");
    }

    /** When he did. */
    public String getTheirMoment() {
        return theirMoment;
    }

    public Long getSheetId() {
        return sheetId;
    }

    public String getKk() {
        return kk;
    }

    public String getRu() {
        return ru;
    }

    public String getPost() {
        return post;
    }

    public String getStage() {
        return stage;
    }

    public boolean isOpen() {
        return open;
    }

    /** What is typed, by parameter. */
    public Map<String, String> getGiven() {
        return given;
    }

    /** What is wrong with it, by parameter, in the rule's words. */
    public Map<String, String> getWrong() {
        return wrong;
    }

    /** The version that stands. */
    long version() {
        return version;
    }

    /** The mean so far; null while nothing is given. */
    public Score getMean() {
        return mean == null ? null : Score.parse(mean);
    }

    /** The code of the grade; empty while something is missing. */
    public String getGrade() {
        return grade;
    }

    /** The grade in words. */
    public Text getGradeName() {
        return new Text(gradeKk, gradeRu, gradeEn);
    }

    /** True once every parameter is given and nothing is wrong. */
    public boolean isComplete() {
        return !grade.isEmpty() && wrong.isEmpty() && theirs == null;
    }
}
