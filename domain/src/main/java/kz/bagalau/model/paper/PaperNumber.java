package kz.bagalau.model.paper;

import java.util.regex.Pattern;

/**
 * The number of an order, a letter, a ruling, as somebody typed it. It is kept without the sign №, which pages and papers set before it.
 *
 * @param bare the number without the sign; what is nothing but the sign stays
 */
public record PaperNumber(String bare) {

    private static final Pattern SIGN = Pattern.compile("^(№\\s*)+(?=\\S)");

    public PaperNumber {
        bare = SIGN.matcher(bare.strip()).replaceFirst("");
    }
}
