package kz.bagalau.web.theme;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;

/** Answers to the theme named {@code bagalau} in web.xml with PrimeFaces' own theme in our colours. */
public class ThemeResources extends ResourceHandlerWrapper {

    /** Called by Faces with the handler that knows all other resources. */
    public ThemeResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        if (!PaintedTheme.LIBRARY.equals(library)) {
            return super.createResource(name, library);
        }
        Resource source = super.createResource(name, PaintedTheme.SOURCE);
        return source == null ? null : new PaintedTheme(source);
    }
}
