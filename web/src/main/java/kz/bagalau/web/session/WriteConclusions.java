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
            texts = written();
        }
        return texts;
    }

    private Map<String, String> written() {
        Map<String, String> written = new HashMap<>();
        room.getBefore().item().conclusions().forEach(one -> written.put(one.kind(), one.text().words()));
        return written;
    }

    /** Writes those that were changed, an empty one is taken out; the others keep the language in which they were written. */
    public String write() {
        Map<String, String> before = written();
        return inTheRoom.then(room, () -> getTexts().forEach((kind, text) -> {
            String words = text == null ? "" : text.strip();
            if (!words.equals(before.getOrDefault(kind, ""))) {
                hold.conclude(room.getSession(), room.getItem(), kind, words.isEmpty() ? null : Written.in(language.lang(), words));
            }
        }));
    }
}
