package kz.bagalau.about;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.clock.Clock;

/** Answers the question which program runs here, and on which day it believes to live. */
@Stateless
public class TellAbout {

    @EJB
    private Clock clock;

    /** The installation's name, version and day. */
    @Operates(Operation.ABOUT_READ)
    public About about() {
        return new About("Bagalau", ProgramVersion.VERSION, clock.today(), clock.moved());
    }
}
