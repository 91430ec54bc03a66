package kz.bagalau.papers;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a line may end: after a space, and after a hyphen between letters. Not inside 10:00, № п/п or a hash. */
final class WordBreaks implements FSTextBreaker {

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return -1;
        }
        do {
            at++;
        } while (at < text.length() && !mayBreak());
        return at;
    }

    private boolean mayBreak() {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return before == ' ' && after != ' '
                || before == '-' && at > 1 && Character.isLetter(text.charAt(at - 2)) && Character.isLetter(after);
    }
}
