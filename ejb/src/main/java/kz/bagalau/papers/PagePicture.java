package kz.bagalau.papers;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.spi.IIORegistry;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.jbig2.JBIG2ImageReaderSpi;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a scan to be read, first coarsely, then finely. A page of any size is drawn within bounds. */
final class PagePicture {

    private static final int[] RESOLUTIONS = {200, 300};
    /** The longest side of a picture in dots: A3 at 300 dpi. */
    private static final float LONGEST = 5000;
    /** Dots of one picture: A3 at 600 dpi, and some more. */
    private static final long MOST_DOTS = 100_000_000;
    private static final float POINTS_PER_INCH = 72;

    static {
        // a server looks for image plug-ins in its own libraries only, not in the application's
        IIORegistry.getDefaultInstance().registerServiceProvider(new JBIG2ImageReaderSpi());
    }

    private final PDDocument scan;
    private final PDFRenderer renderer;

    PagePicture(PDDocument scan) {
        this.scan = scan;
        renderer = new PDFRenderer(scan);
        renderer.setSubsamplingAllowed(true);
    }

    /** The code on a page (from 0); empty if it cannot be read. */
    Optional<PageCode> code(int index) {
        for (int dpi : RESOLUTIONS) {
            Optional<PageCode> code = draw(index, dpi).map(GreyPicture::of).flatMap(CodeReader::read);
            if (code.isPresent()) {
                return code;
            }
        }
        return Optional.empty();
    }

    /** Whether a picture on the page would not fit into memory: no scanner makes such, but an upload may hold one. */
    private static boolean hasAbsurdPicture(PDResources page) throws IOException {
        for (COSName name : page.getXObjectNames()) {
            if (page.getXObject(name) instanceof PDImageXObject image && (long) image.getWidth() * image.getHeight() > MOST_DOTS) {
                return true;
            }
        }
        return false;
    }

    private Optional<BufferedImage> draw(int index, int dpi) {
        PDRectangle size = scan.getPage(index).getCropBox();
        float side = Math.max(size.getWidth(), size.getHeight()) / POINTS_PER_INCH;
        try {
            if (hasAbsurdPicture(scan.getPage(index).getResources())) {
                return Optional.empty();
            }
            return Optional.of(renderer.renderImageWithDPI(index, Math.min(dpi, LONGEST / Math.max(side, 1)), ImageType.GRAY));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // a damaged page is an unread page, not the end of the batch
        }
    }
}
