package kz.bagalau.web.request;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Rule;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.HeldPost;
import kz.bagalau.requests.DossierJson;
import kz.bagalau.requests.DossierPaper;
import kz.bagalau.requests.OwnData;
import kz.bagalau.requests.OwnDossier;
import kz.bagalau.web.document.SendFile;
import kz.bagalau.web.text.Words;

/** Everything that the system holds about the reader, to read and to take away. */
@Named
@RequestScoped
public class MyData {

    @EJB
    private OwnData data;

    @EJB
    private Clock clock;

    @Inject
    private Words words;

    private OwnDossier dossier;

    /** What is held. */
    public OwnDossier getDossier() {
        if (dossier == null) {
            dossier = data.read();
        }
        return dossier;
    }

    /** Hands it out as PDF. */
    public void pdf() throws IOException {
        OwnDossier taken = data.take("PDF");
        byte[] bytes = DossierPaper.write(taken, clock.instant(), look -> inBoth(deed(look)), paper -> inBoth("paper.kind." + paper.kind()));
        SendFile.send("my-data.pdf", "application/pdf", bytes);
    }

    /** Hands it out as JSON. */
    public void json() throws IOException {
        SendFile.send("my-data.json", "application/json", DossierJson.write(data.take("JSON"), clock.instant()));
    }

    private static Text inBoth(String key) {
        return new Text(Words.in(Lang.KK).say(key), Words.in(Lang.RU).say(key), null);
    }

    /** What somebody did, in the reader's language. */
    public String what(OwnDossier.Look look) {
        return words.say(deed(look));
    }

    private String deed(OwnDossier.Look look) {
        String own = "request.did." + look.operation();
        return words.knows(own) ? own : shows(look) ? "request.did.look" : "request.did.deed";
    }

    private static boolean shows(OwnDossier.Look look) {
        return java.util.Arrays.stream(Operation.values()).anyMatch(one -> one.name().equals(look.operation()) && one.rule().has(Rule.Trait.RESULT));
    }

    /** The body and the unit of a post. */
    public String unit(HeldPost post) {
        return post.body(locale()) + ", " + post.unit(locale());
    }

    /** The title of a post. */
    public String post(HeldPost post) {
        return post.post(locale());
    }

    private static Locale locale() {
        return Locale.forLanguageTag(CurrentCaller.get().language());
    }
}
