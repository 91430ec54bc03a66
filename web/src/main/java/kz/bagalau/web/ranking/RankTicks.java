package kz.bagalau.web.ranking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Which rows of the ranking table are ticked in the form that was just sent. */
@Named
@RequestScoped
public class RankTicks {

    /** True for a sheet whose row was ticked. */
    public boolean has(Long sheetId) {
        return sent().contains(sheetId.toString());
    }

    /** True for a row that is shown ticked: every row at first, after a refusal those that were. */
    public boolean shows(Long sheetId) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return !faces.isPostback() || faces.getPartialViewContext().isAjaxRequest() || !faces.getExternalContext().getRequestParameterMap().containsKey("ranking") || has(sheetId);
    }

    private static Set<String> sent() {
        return new HashSet<>(Arrays.asList(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().getOrDefault("row", new String[0])));
    }
}
