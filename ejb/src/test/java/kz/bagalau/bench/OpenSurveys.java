package kz.bagalau.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.bagalau.survey.AnswerQuestionnaire;
import kz.bagalau.survey.AskCircle;
import kz.bagalau.survey.Questions;
import kz.bagalau.survey.SurveyScene;

/** Many anonymous surveys that are open: one that the services opened, the others made like it. */
public final class OpenSurveys {

    private OpenSurveys() {
    }

    /**
     * Everybody of a crowd has a case, so many of them a survey.
     *
     * @param crowd   how many people there are besides those of the scene
     * @param surveys how many surveys, at most the crowd and one
     * @param asked   how many are asked in each; the same people in all of them
     * @return what is asked
     */
    public static Questions of(SurveyScene scene, int crowd, int surveys, int asked) throws SQLException {
        Crowd.add(scene, crowd);
        Long servant = scene.servants.get(0);
        Long model = scene.cases(List.of(servant)).get(servant);
        Crowd.cases(scene, model);
        Set<Long> chosen = new TreeSet<>(scene.servants.subList(1, asked));
        chosen.add(scene.supervisor);
        scene.does(scene.hr, beans -> {
            beans.get(AskCircle.class).name(model, chosen, "так решила служба");
            beans.get(AskCircle.class).open(List.of(model));
        });
        Likeness.of(scene, scene.cycle(), List.of(model), surveys - 1);
        Long survey = scene.survey(model).id();
        return scene.as(scene.supervisor, beans -> beans.get(AnswerQuestionnaire.class).questions(survey));
    }
}
