package kz.bagalau.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;

/** Finds our code in the picture of a page, however the page lies; other codes on it (stamps, letters) are passed over. */
final class CodeReader {

    private static final Map<DecodeHintType, Object> HINTS = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

    private CodeReader() {
    }

    /** Our code; empty if there is none that can be read, or two that differ. */
    static Optional<PageCode> read(GreyPicture page) {
        return page.places().flatMap(place -> Stream.of(place, place.smoothed()))
                .map(CodeReader::ours).filter(codes -> !codes.isEmpty()).findFirst()
                .filter(codes -> codes.size() == 1).map(codes -> codes.get(0));
    }

    private static List<PageCode> ours(GreyPicture picture) {
        LuminanceSource light = picture.light();
        List<PageCode> local = ours(new HybridBinarizer(light));
        return local.isEmpty() ? ours(new GlobalHistogramBinarizer(light)) : local;
    }

    private static List<PageCode> ours(Binarizer binarizer) {
        try {
            return Stream.of(new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(binarizer), HINTS)).map(Result::getText)
                    .map(PageCode::parse).flatMap(Optional::stream).distinct().toList();
        } catch (NotFoundException e) {
            return List.of();
        }
    }
}
