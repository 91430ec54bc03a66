package kz.bagalau.web.sheet;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import kz.bagalau.assessment.FactsMoved;
import kz.bagalau.assessment.PrecomputeSheet;
import kz.bagalau.assessment.SheetFacts;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.widget.Afterwards;

/** HR enters the actual values of targets before they are scored; the department of economics agrees to them. */
@Named
@ViewScoped
public class ShowTheFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PrecomputeSheet sheets;
    @Inject
    private Language language;
    @Inject
    private Identity identity;
    @Inject
    private Afterwards afterwards;

    private Long sheet;
    private TreeMap<String, String> seen = new TreeMap<>();
    private ArrayList<FactInput> inputs = new ArrayList<>();
    private transient SheetFacts facts;

    /** Reads the sheet's values. */
    public void load() {
        facts = null;
        seen = new TreeMap<>();
        getFacts().lines().forEach(line -> seen.put(line.code(), line.value()));
        inputs = new ArrayList<>(getFacts().lines().stream().map(FactInput::new).toList());
    }

    /** Keeps what was entered; where somebody else entered other values meanwhile, shows those. */
    public String save() {
        Map<String, String> values = new TreeMap<>();
        inputs.forEach(one -> values.put(one.getCode(), one.getPrecomputed()));
        return done(() -> sheets.enter(sheet, seen, values), "sheet.facts.saved");
    }

    /** Agrees to the values that were shown. */
    public String agree() {
        return identity.prove() ? done(() -> sheets.agree(sheet, seen), "sheet.facts.agreed") : null;
    }

    private String done(Runnable deed, String key) {
        try {
            return afterwards.then(deed, "/sheet/facts.xhtml?sheet=" + sheet, key);
        } catch (FactsMoved moved) {
            load();
            return afterwards.stay("sheet.facts.moved");
        }
    }

    /** What was worked out. */
    public SheetFacts getFacts() {
        if (facts == null) {
            facts = sheets.facts(sheet);
        }
        return facts;
    }

    /** Whose targets they are. */
    public String getName() {
        return getFacts().name() == null ? "" : getFacts().name().in(language.getLocale()).full();
    }

    public ArrayList<FactInput> getInputs() {
        return inputs;
    }

    public Long getSheet() {
        return sheet;
    }

    public void setSheet(Long sheet) {
        this.sheet = sheet;
    }
}
