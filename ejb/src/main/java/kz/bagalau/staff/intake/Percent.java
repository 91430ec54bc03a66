package kz.bagalau.staff.intake;

import java.util.function.IntConsumer;

/** Turns "so many of all" into percent, and passes on only what has changed: telling costs a statement. */
final class Percent implements IntConsumer {

    private final int all;
    private final IntConsumer told;
    private int last;

    Percent(int all, IntConsumer told) {
        this.all = all;
        this.told = told;
    }

    @Override
    public void accept(int done) {
        int percent = (int) (99L * done / all);
        if (percent / 5 > last / 5) {
            last = percent;
            told.accept(percent);
        }
    }
}
