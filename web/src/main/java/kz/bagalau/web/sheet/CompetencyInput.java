package kz.bagalau.web.sheet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.sheet.CompetencyForm;

/** The fields of a competency: which of its indicators showed, or that none did. */
public class CompetencyInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<String> effective;
    private final ArrayList<String> ineffective;
    private final String code;
    private String[] shown;
    private boolean none;

    private CompetencyInput(CompetencyForm.Block block, Shown marked) {
        effective = new ArrayList<>(block.effective());
        ineffective = new ArrayList<>(block.ineffective());
        code = block.code();
        shown = marked == null ? new String[0] : marked.indicators().toArray(String[]::new);
        none = marked != null && marked.indicators().isEmpty();
    }

    static CompetencyInput of(CompetencyForm.Block block, Shown marked) {
        return new CompetencyInput(block, marked);
    }

    /** True once it is said which indicators showed: at least one, or none of them. */
    public boolean isJudged() {
        return shown.length > 0 || none;
    }

    public String getCode() {
        return code;
    }

    /** The indicators that are counted, in the act's words. */
    public List<String> getEffective() {
        return effective;
    }

    /** Those beside them. */
    public List<String> getIneffective() {
        return ineffective;
    }

    public String[] getShown() {
        return shown.clone();
    }

    public void setShown(String[] ticked) {
        shown = ticked == null ? new String[0] : ticked.clone();
        none = none && shown.length == 0;
    }

    public boolean isNone() {
        return none;
    }

    public void setNone(boolean showed) {
        none = showed && shown.length == 0;
    }
}
