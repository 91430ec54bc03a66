package kz.bagalau.survey;

import java.nio.file.Path;

/** Keys of surveys for tests: the master key lies in a folder of the test. */
public final class SurveyBed {

    private SurveyBed() {
    }

    /** The keys with their master key in a folder. */
    public static SurveyKeys keys(Path folder) {
        SurveyKeys keys = new SurveyKeys();
        keys.file(folder.resolve("master.key"));
        return keys;
    }
}
