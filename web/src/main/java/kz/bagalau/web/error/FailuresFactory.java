package kz.bagalau.web.error;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Gives Faces our handler of exceptions; named in faces-config.xml. */
public class FailuresFactory extends ExceptionHandlerFactory {

    /** Called by Faces. */
    public FailuresFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Failures(getWrapped().getExceptionHandler());
    }
}
