package kz.bagalau.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.HeldPost;
import kz.bagalau.papers.Imprint;
import kz.bagalau.papers.Paper;
import kz.bagalau.papers.PdfWriter;
import kz.bagalau.papers.ProgramForms;

/** Writes what is held about somebody as a PDF/A in Kazakh and Russian. It is no registered document and bears no number. */
public final class DossierPaper {

    private static final Form FORM = ProgramForms.form("own-data");
    private static final Text PROGRAM = Text.same("Bagalau");

    private DossierPaper() {
    }

    /**
     * The bytes.
     *
     * @param deeds what an operation is called
     * @param kinds what a kind of document is called
     */
    public static byte[] write(OwnDossier dossier, Instant made, Function<OwnDossier.Look, Text> deeds, Function<OwnDossier.Document, Text> kinds) {
        Imprint imprint = new Imprint(1, 1, "", PROGRAM, made);
        return PdfWriter.write(Paper.unsigned(FORM, data(dossier, deeds, kinds), imprint, List.of(Lang.KK, Lang.RU)));
    }

    private static FormData data(OwnDossier dossier, Function<OwnDossier.Look, Text> deeds, Function<OwnDossier.Document, Text> kinds) {
        OwnDossier.Owner person = dossier.person();
        OwnDossier.Name name = person.names().get(person.names().size() - 1);
        return FormData.empty().with("name", FormValue.of(name.kk(), name.ru())).with("iin", same(person.iin())).with("email", same(person.email()))
                .with("entered", day(person.entered()))
                .withRows("posts", dossier.posts().stream().map(DossierPaper::post).toList())
                .withRows("absences", dossier.absences().stream().map(absence -> Map.of("from", day(absence.days().first()),
                        "to", day(absence.days().last()), "document", same(absence.document()))).toList())
                .withRows("results", dossier.results().stream().map(DossierPaper::result).toList())
                .withRows("documents", dossier.papers().stream().map(paper -> Map.of("kind", FormValue.of(kinds.apply(paper)),
                        "number", same(paper.mark()), "dated", day(paper.dated()))).toList())
                .withRows("looks", dossier.looks().stream().map(look -> Map.of("at", same(moment(look.at())), "who", same(look.login()),
                        "what", FormValue.of(deeds.apply(look)))).toList());
    }

    private static Map<String, FormValue> post(HeldPost post) {
        return Map.of("unit", text(Bilingual.of(post.bodyKk(), post.bodyRu()), ", ", Bilingual.of(post.unitKk(), post.unitRu())),
                "post", text(Bilingual.of(post.postKk(), post.postRu())), "from", day(post.appointedOn()), "to", day(post.lastDay()));
    }

    private static Map<String, FormValue> result(OwnDossier.Result result) {
        FormValue period = result.year() == null ? same(day(result.from()).ru() + " – " + day(result.to()).ru()) : same(result.year().toString());
        return Map.of("period", period, "of", result.of() == null ? FormValue.BLANK : FormValue.of(result.of()), "points", same(result.points()), "grade", result.grade() == null ? FormValue.BLANK : FormValue.of(result.grade()),
                "decided", day(result.decidedOn()));
    }

    private static FormValue text(Bilingual text) {
        return FormValue.of(text.in(Lang.KK.locale()), text.in(Lang.RU.locale()));
    }

    private static FormValue text(Bilingual first, String between, Bilingual second) {
        return FormValue.of(text(first).kk() + between + text(second).kk(), text(first).ru() + between + text(second).ru());
    }

    private static FormValue same(String signs) {
        return signs == null ? FormValue.BLANK : FormValue.same(signs);
    }

    private static FormValue day(LocalDate day) {
        return day == null ? FormValue.BLANK : FormValue.day(day);
    }

    private static String moment(Instant at) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(Clock.ZONE).format(at);
    }
}
