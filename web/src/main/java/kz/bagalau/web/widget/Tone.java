package kz.bagalau.web.widget;

import java.util.Locale;

/** How a mark sounds; the colour follows, and always an icon and a word beside it. */
public enum Tone {
    /** Nothing to remark. */
    CALM("pi-circle"),
    /** Going on now. */
    NOW("pi-sync"),
    /** In order. */
    GOOD("pi-check-circle"),
    /** The best there is. */
    BEST("pi-star-fill"),
    /** Look at it. */
    WARN("pi-exclamation-circle"),
    /** Wrong, late, refused. */
    BAD("pi-times-circle");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    /** A PrimeIcons name. */
    public String getIcon() {
        return icon;
    }

    /** The class of the style sheet. */
    public String getStyle() {
        return "b-tone-" + name().toLowerCase(Locale.ROOT);
    }
}
