package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.edition;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import kz.bagalau.law.form.Block;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.form.Layout;
import kz.bagalau.law.instrument.Competencies;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormsTest {

    private static final List<String> FORMS = List.of("plan", "target-sheet", "competency-sheet", "protocol");
    private static final String ROWS = "1 2 3 4 5 6 7 8 9 10 11";

    private static final Set<String> NEW = Set.of("protocolNumber");

    /** The texts of a form that the print must hold, in the act's language. */
    private static List<String> texts(Form form, Lang lang) {
        List<String> found = new ArrayList<>();
        form.annex().ifPresent(annex -> found.add(annex.in(lang)));
        found.add(form.title().in(lang));
        form.blocks().forEach(block -> block.on(new Words(lang, found)));
        return found;
    }

    /** Collects the printed words of blocks; the number of the protocol and the heads of the signers' table are ours. */
    private record Words(Lang lang, List<String> found) implements Layout {

        @Override
        public void heading(Block.Heading heading) {
            found.add(heading.text().in(lang));
        }

        @Override
        public void paragraph(Block.Paragraph paragraph) {
            found.add(paragraph.text().in(lang).replaceAll("\\{[A-Za-z]+\\}", ""));
        }

        @Override
        public void field(Block.Field field) {
            if (!NEW.contains(field.value())) {
                found.add(field.label().in(lang));
            }
        }

        @Override
        public void table(Block.Table table) {
            if (!table.rows().equals("signers")) {
                table.columns().forEach(column -> found.add(column.in(lang)));
            }
        }

        @Override
        public void signatures(Block.Signatures signatures) {
            signatures.signatories().forEach(each -> found.add(each.role().in(lang)));
        }

        @Override
        public void pageBreak() {
            // holds no words
        }
    }

    private static String left(String id, Lang lang) {
        Print print = Print.of(Print.text(id + "-forms.txt"));
        List<String> all = Stream.concat(FORMS.stream().flatMap(name -> texts(edition(id).forms().get(name), lang).stream()),
                rule(id, "competencies", Competencies.class).of(true).stream().map(each -> each.name().in(lang)))
                .sorted(Comparator.comparing((String text) -> Print.signs(text).length()).reversed()).toList();
        assertEquals(List.of(), all.stream().filter(text -> !print.cover(text) && !print.coverPieces(text)).toList());
        return print.left();
    }

    /** "Form", the places to sign, the numbers of rows and who signs the protocol are laid out by the system. */
    @Test
    void almatysFormsAreThePrintedOnes() {
        String sign = "(тегі, аты-жөнінің бірінші әріптері) күні қолы";
        String signer = " Күні: (тегі, аты-жөні, қолы)";
        assertEquals(Print.signs("Нысан" + sign.repeat(3) + "Нысан" + sign.repeat(3) + "Нысан" + ROWS + sign.repeat(2) + "Нысан" + sign + "1. 2. ..."
                + "Комиссияның хатшысы" + signer + "Комиссияның төрағасы" + signer + "Комиссияның мүшесі" + signer), left("almaty-city-2018", Lang.KK));
    }

    @Test
    void aksusFormsAreThePrintedOnes() {
        String sign = "(фамилия, инициалы) дата подпись";
        String signer = " Дата: (фамилия, инициалы, подпись)";
        assertEquals(Print.signs("Форма" + sign.repeat(3) + "Форма" + sign.repeat(3) + "Форма" + ROWS + sign.repeat(2) + "Форма" + sign + "1. 2. ..."
                + "Секретарь Комиссии" + signer + "Председатель Комиссии" + signer + "Член Комиссии" + signer), left("aksu-2018", Lang.RU));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theFormsOfTheAnnexesAndTheActOfRefusal(String id) {
        assertEquals(Set.of("plan", "target-sheet", "competency-sheet", "protocol", "refusal-result"), edition(id).forms().keySet());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void planAndSheetsAreSignedByServantAndSupervisorAndApprovedAbove(String id) {
        assertEquals(List.of(List.of("higherSupervisorName"), List.of("servantName", "supervisorName")), signers(id, "plan"));
        assertEquals(List.of(List.of("higherSupervisorName"), List.of("servantName", "supervisorName")), signers(id, "target-sheet"));
        assertEquals(List.of(List.of("servantName", "supervisorName")), signers(id, "competency-sheet"));
        assertEquals(List.of(List.of("officialName")), signers(id, "protocol"));
    }

    private static List<List<String>> signers(String id, String form) {
        return edition(id).forms().get(form).blocks().stream().filter(Block.Signatures.class::isInstance)
                .map(block -> ((Block.Signatures) block).signatories().stream().map(Block.Signatory::value).toList()).toList();
    }

    /** The slips of Almaty's print are Almaty's: where the Kazakh words are a translation they are right. */
    @Test
    void onlyAlmatysFormsHaveAlmatysSlips() {
        List<String> slips = List.of("байқамаған", "қызметшінің немесе \"А\" корпусы");
        List.of("almaty-city-2018", "turkestan-2018", "turkestan-2018-amended", "aksu-2018").forEach(id -> {
            String words = String.join(" ", FORMS.stream().flatMap(name -> texts(edition(id).forms().get(name), Lang.KK).stream()).toList());
            slips.forEach(slip -> assertEquals(id.equals("almaty-city-2018"), words.contains(slip), id + " " + slip));
        });
    }
}
