package kz.bagalau.web.docflow;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.web.docflow.type.Bilingual;
import kz.bagalau.web.text.Areas;

/** Words and moments as the contract writes them. */
public final class Texts {

    private Texts() {
    }

    /** A text in both languages of the state; what is missing is left out. */
    public static Bilingual of(String kk, String ru) {
        Bilingual text = new Bilingual();
        text.kk = kk;
        text.ru = ru;
        return text;
    }

    /** The same of a text that is kept; null of null. */
    public static Bilingual of(kz.bagalau.model.Bilingual kept) {
        return kept == null ? null : of(kept.kk(), kept.ru());
    }

    /** The same of a text of the law. */
    public static Bilingual of(Text text) {
        return of(text.in(Lang.KK), text.in(Lang.RU));
    }

    /** The same of a text of a bundle. */
    public static Bilingual said(String key) {
        return of(Areas.texts(Lang.KK).get(key), Areas.texts(Lang.RU).get(key));
    }

    /** A moment with the offset of Kazakhstan, to the second. */
    public static OffsetDateTime moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).atZone(Clock.ZONE).toOffsetDateTime();
    }
}
