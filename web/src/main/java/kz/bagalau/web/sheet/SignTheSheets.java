package kz.bagalau.web.sheet;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.assessment.JournalMoved;
import kz.bagalau.assessment.SignEntries;
import kz.bagalau.assessment.SignEntries.ToSign;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.list.InBatches;
import kz.bagalau.web.error.Trouble;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.text.Words;

/** A supervisor signs the quarter's sheets of his people at once: he sees what each comes to, and signs what he saw. */
@Named
@ViewScoped
public class SignTheSheets implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private SignEntries sheets;
    @Inject
    private Words words;
    @Inject
    private Identity identity;

    private transient List<ToSign> waiting;
    private ArrayList<Seen> seen;

    /** A sheet as it was shown. */
    private record Seen(Long sheetId, String hash) implements Serializable {
    }

    /** The sheets that wait. */
    public List<ToSign> getWaiting() {
        if (waiting == null) {
            waiting = sheets.waiting();
            if (seen == null) {
                seen = new ArrayList<>(waiting.stream().map(one -> new Seen(one.sheetId(), one.hash())).toList());
            }
        }
        return waiting;
    }

    /** Signs those that are ticked, as they were shown; one whose journal changed meanwhile is left and named. */
    public String sign() {
        Map<Long, String> hashes = hashes();
        Set<String> ticked = new HashSet<>(Arrays.asList(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().getOrDefault("row", new String[0])));
        List<Long> ids = hashes.keySet().stream().filter(id -> ticked.contains(id.toString())).toList();
        if (ids.isEmpty()) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say("sheet.sign.noneTicked"), null));
            return null;
        }
        if (!identity.prove()) {
            return null;
        }
        InBatches.Done<String> outcome = InBatches.USUAL.each(ids, some -> sheets.sign(some, hashes), this::why);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say("sheet.sign.done", outcome.done()), null));
        outcome.left().forEach((why, left) -> faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, named(left) + ": " + why, null)));
        return "/sheet/sign.xhtml?faces-redirect=true";
    }

    private Map<Long, String> hashes() {
        getWaiting();
        return seen.stream().collect(Collectors.toMap(Seen::sheetId, Seen::hash));
    }

    private String named(List<Long> left) {
        return getWaiting().stream().filter(one -> left.contains(one.sheetId())).map(one -> words.name(one.name().kk().full(), one.name().ru().full()))
                .collect(Collectors.joining(", "));
    }

    private Optional<String> why(RuntimeException thrown) {
        if (thrown instanceof ObstacleException refused) {
            return Optional.of(words.say(refused.obstacle()));
        } else if (thrown instanceof JournalMoved moved) {
            return Optional.of(words.say("sheet.journal.moved", moved.entries()));
        }
        return Trouble.of(thrown) == Trouble.CONFLICT ? Optional.of(words.say("case.bulk.conflict")) : Optional.empty();
    }
}
