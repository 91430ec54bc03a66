package kz.bagalau.session;

import java.time.Instant;

import kz.bagalau.documents.Registry;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.text.Text;
import kz.bagalau.papers.Imprint;
import kz.bagalau.papers.Paper;
import kz.bagalau.planning.Beans;
import kz.bagalau.session.SessionDesk.Table;

/** The protocol of a session as the paper that would be printed of it, without registering one. */
public final class ProtocolPaper {

    private ProtocolPaper() {
    }

    /** What would be printed now. */
    public static Paper of(Beans beans, Long session) {
        Table table = beans.get(SessionDesk.class).takeWhole(session);
        Form form = Registry.form(table.law().edition(), "protocol");
        Imprint imprint = new Imprint(1, 1, "1", Text.same("Bench"), Instant.EPOCH);
        return Paper.unsigned(form, beans.get(ProtocolText.class).data(table, form, "1"), imprint, Registry.languages(table.law().edition()));
    }
}
