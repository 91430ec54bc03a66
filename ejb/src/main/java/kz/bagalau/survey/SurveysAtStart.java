package kz.bagalau.survey;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** At a start, closes again the surveys that a restore brought back open, and says which cannot be opened. */
@Singleton
@Startup
@DependsOn("FirstCalendar")
public class SurveysAtStart {

    private static final Logger LOG = System.getLogger(SurveysAtStart.class.getName());

    @EJB
    private CloseSurvey closing;

    @PostConstruct
    void check() {
        List<Long> shut = closing.afterStart();
        if (!shut.isEmpty()) {
            LOG.log(Level.WARNING, "The master key file lacks the key for the surveys of the cases {0}: their answers cannot be opened. Put the"
                    + " former master key into the file as a further line.", shut);
        }
    }
}
