package kz.bagalau.web.session;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import kz.bagalau.model.paper.Written;
import kz.bagalau.web.frame.Language;

/** The commission's proposals on the servant before it, by the kinds that the edition knows. */
@Named
@RequestScoped
public class WriteConclusions {

    @EJB
    private kz.bagalau.session.HoldSession hold;
    @Inject
    private HoldSession room;
    @Inject
    private InTheRoom inTheRoom;
    @Inject
    private Language language;

    private Map<String, String> texts;

    /** The proposals by kind. */
    public Map<String, String> getTexts() {
        if (texts == null) {
            texts = new HashMap<>();
            room.getBefore().item().conclusions().forEach(one -> texts.put(one.kind(), one.text().words()));
        }
        return texts;
    }

    /** Writes them; an empty one is taken out. */
    public String write() {
        return inTheRoom.then(room, () -> getTexts().forEach((kind, text) -> hold.conclude(room.getSession(), room.getItem(), kind,
                text == null || text.isBlank() ? null : Written.in(language.lang(), text.strip()))));
    }
}
