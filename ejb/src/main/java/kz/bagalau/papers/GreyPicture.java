package kz.bagalau.papers;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.stream.Stream;

import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;

/** A picture in shades of grey, one byte a dot, row by row. */
record GreyPicture(byte[] dots, int width, int height) {

    /** The share of the shorter side that a corner takes: the code and the play of a badly fed page. */
    private static final int CORNER_PERCENT = 32;

    static GreyPicture of(BufferedImage image) {
        byte[] dots = new byte[image.getWidth() * image.getHeight()];
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, image.getWidth(), 1, row, 0, image.getWidth());
            for (int x = 0; x < row.length; x++) {
                dots[y * row.length + x] = (byte) (((row[x] >> 16 & 0xff) + 2 * (row[x] >> 8 & 0xff) + (row[x] & 0xff)) / 4);
            }
        }
        return new GreyPicture(dots, image.getWidth(), image.getHeight());
    }

    /** Where a code may be: first the corner where we print it, then the others, since a page may lie any way up, then anywhere. */
    Stream<GreyPicture> places() {
        int side = Math.min(width, height) * CORNER_PERCENT / 100;
        return side == 0 ? Stream.of(this) : Stream.of(part(0, height - side, side), part(width - side, 0, side), part(0, 0, side),
                part(width - side, height - side, side), this);
    }

    private GreyPicture part(int left, int top, int side) {
        byte[] part = new byte[side * side];
        for (int y = 0; y < side; y++) {
            System.arraycopy(dots, (top + y) * width + left, part, y * side, side);
        }
        return new GreyPicture(part, side, side);
    }

    /** The picture without specks: every dot becomes the middle one of the nine around it. */
    GreyPicture smoothed() {
        byte[] smooth = dots.clone();
        int[] nine = new int[9];
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                smooth[y * width + x] = middle(nine, x, y);
            }
        }
        return new GreyPicture(smooth, width, height);
    }

    private byte middle(int[] nine, int x, int y) {
        for (int i = 0; i < 9; i++) {
            nine[i] = dots[(y + i / 3 - 1) * width + x + i % 3 - 1] & 0xff;
        }
        Arrays.sort(nine);
        return (byte) nine[4];
    }

    LuminanceSource light() {
        return new PlanarYUVLuminanceSource(dots, width, height, 0, 0, width, height, false);
    }
}
