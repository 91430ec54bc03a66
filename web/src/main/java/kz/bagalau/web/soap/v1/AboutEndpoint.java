package kz.bagalau.web.soap.v1;

import kz.bagalau.about.TellAbout;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;

/** Answers {@link AboutService}. Carries no annotation of its own, so that full servers do not deploy it a second time. */
public class AboutEndpoint implements AboutService {

    private final TellAbout tellAbout;

    /** With the service that knows the answer. */
    public AboutEndpoint(TellAbout tellAbout) {
        this.tellAbout = tellAbout;
    }

    @Override
    @Operates(Operation.ABOUT_READ)
    public AboutReply about() {
        return new AboutReply(tellAbout.about());
    }
}
