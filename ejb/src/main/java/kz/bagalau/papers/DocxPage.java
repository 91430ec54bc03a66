package kz.bagalau.papers;

import java.math.BigInteger;
import java.util.stream.Collectors;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The page of the copy: A4, the margins of the PDF, the mark "unsigned copy" above, number, version and page below. */
final class DocxPage {

    /** A face that offices have and that holds all Kazakh letters. */
    private static final String FONT = "Times New Roman";

    private DocxPage() {
    }

    static void prepare(XWPFDocument word, Paper paper) {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        word.createStyles().setDefaultFonts(fonts);
        sheet(word.getDocument().getBody().addNewSectPr());
        head(word, paper);
        foot(word, paper);
    }

    private static void sheet(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(twips(25));
        margin.setRight(twips(15));
        margin.setTop(twips(20));
        margin.setBottom(twips(20));
        margin.setHeader(twips(8));
        margin.setFooter(twips(8));
    }

    /** Millimetres as Word counts them: twentieths of a point. */
    static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(millimetres * 1440L * 10 / 254);
    }

    private static void head(XWPFDocument word, Paper paper) {
        XWPFParagraph head = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setAlignment(ParagraphAlignment.RIGHT);
        head.createRun().setText(inAll(paper, "papers.copy"));
    }

    private static void foot(XWPFDocument word, Paper paper) {
        XWPFParagraph foot = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        foot.createRun().setText(PdfMarkup.number(paper.imprint(), paper.languages().get(0)) + " · "
                + inAll(paper, "papers.version", String.valueOf(paper.imprint().version())) + " · ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" / ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private static String inAll(Paper paper, String key, Object... values) {
        return paper.languages().stream().map(lang -> PaperTexts.text(lang, key, values)).collect(Collectors.joining(" / "));
    }
}
