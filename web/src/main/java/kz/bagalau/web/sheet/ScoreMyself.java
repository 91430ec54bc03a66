package kz.bagalau.web.sheet;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.bagalau.assessment.ScoreOneself;
import kz.bagalau.assessment.SelfScoreRefused;
import kz.bagalau.law.number.Score;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.widget.Afterwards;

/** The servant gives himself points for the targets of his plan; they stand beside the supervisor's and are not counted. */
@Named
@ViewScoped
public class ScoreMyself implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ScoreOneself scoring;
    @Inject
    private Afterwards afterwards;

    private Long sheet;
    private TreeMap<String, String> own;
    private transient ScoreOneself.View view;

    /** Reads the sheet of the address. */
    public void load() {
        try {
            getView();
        } catch (SelfScoreRefused none) {
            throw new NotThere("own points in sheet " + sheet);
        }
    }

    /** The targets with his points so far. */
    public ScoreOneself.View getView() {
        if (view == null) {
            view = scoring.view(sheet);
        }
        return view;
    }

    /** What stands in the fields, by the code of the line. */
    public Map<String, String> getOwn() {
        if (own == null) {
            own = new TreeMap<>();
            getView().lines().forEach(line -> line.points().ifPresent(points -> own.put(line.code(), points.toString())));
        }
        return own;
    }

    /** The points that may be given; none where they may be given in fractions. */
    public List<String> getChoices() {
        return getView().rule().decimals() == 0 ? Line.of(getView().rule().range()).choices() : List.of();
    }

    /** Keeps them. */
    public String keep() {
        Map<String, Score> given = new TreeMap<>();
        getOwn().forEach((code, text) -> {
            if (text != null && !text.isBlank()) {
                given.put(code, Score.parse(text));
            }
        });
        return afterwards.then(() -> scoring.save(sheet, given), "/sheet/self.xhtml?sheet=" + sheet, "sheet.self.kept");
    }

    /** The sheet of the address. */
    public Long getSheet() {
        return sheet;
    }

    /** Takes the sheet of the address. */
    public void setSheet(Long id) {
        sheet = id;
    }
}
