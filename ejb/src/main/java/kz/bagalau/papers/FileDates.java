package kz.bagalau.papers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

import kz.bagalau.clock.Clock;

/** Sets the file's date and id from the imprint, where the library took the machine's clock. */
final class FileDates {

    private static final Pattern CREATED = Pattern.compile("(?<=<xmp:CreateDate>)[^<]*");

    private FileDates() {
    }

    static void set(PDDocument pdf, Imprint imprint) throws IOException {
        ZonedDateTime made = imprint.made().atZone(Clock.ZONE).withNano(0);
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(made));
        pdf.setDocumentId(imprint.document() * 1_000_000 + imprint.version());
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dated = CREATED.matcher(xmp).replaceAll(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(made));
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
