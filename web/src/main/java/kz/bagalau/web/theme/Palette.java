package kz.bagalau.web.theme;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which of our colours and letters stands for which of the theme that comes with PrimeFaces (its names in lower case). */
final class Palette {

    /** The one accent: links, primary actions, focus. 7 : 1 on white. */
    static final String ACCENT = "#0b5f85";

    private static final Map<String, String> OURS = new LinkedHashMap<>();

    static {
        OURS.put("#2196f3", ACCENT);
        OURS.put("#2196F3", ACCENT);
        OURS.put("rgb(12.7384615385,136.9384615385,235.6615384615)", "#094d6c");
        OURS.put("rgb(11.3230769231,121.7230769231,209.4769230769)", "#073c55");
        OURS.put("rgb(166.2,213,250.2)", "#8fc0d6");
        OURS.put("rgb(166.2, 213, 250.2)", "#8fc0d6");
        OURS.put("rgba(33,150,243,", "rgba(11,95,133,");
        OURS.put("#e3f2fd", "#e2eff5");
        OURS.put("#495057", "#1d2730");
        OURS.put("#6c757d", "#515c66");
        OURS.put("#ced4da", "#87929c");
        OURS.put("#dee2e6", "#dde2e7");
        OURS.put("#f8f9fa", "#f5f7f9");
        OURS.put("#adb5bd", "#87929c");
        OURS.put("#f44336", "#b3261e");
        OURS.put("#d32f2f", "#b3261e");
        OURS.put("#689f38", "#2b6a30");
        OURS.put("#0288d1", ACCENT);
        OURS.put("-apple-system,BlinkMacSystemFont,\"Segoe UI\",Roboto,\"Helvetica Neue\",Arial", "\"PT Sans\",\"Noto Sans\",Arial");
    }

    private Palette() {
    }

    /** The style sheet in our colours. */
    static String paint(String css) {
        String painted = css;
        for (Map.Entry<String, String> colour : OURS.entrySet()) {
            painted = painted.replace(colour.getKey(), colour.getValue());
        }
        return painted;
    }
}
