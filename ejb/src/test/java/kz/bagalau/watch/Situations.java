package kz.bagalau.watch;

import kz.bagalau.planning.YearScene;

/** Cases with terms, for tests of other packages. */
public final class Situations {

    private Situations() {
    }

    /** A case whose signed sheet HR has to send on within days. */
    public static Long toSend(YearScene scene, Long servant) {
        Long caseId = DeadlineBoardTest.withSheet(scene, servant);
        DeadlineBoardTest.sign(scene, caseId);
        return caseId;
    }
}
