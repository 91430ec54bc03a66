package kz.bagalau.web.theme;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** PrimeFaces' theme, its structure untouched and its colours ours: an upgrade of the library brings its structure along. */
final class PaintedTheme extends ResourceWrapper {

    static final String LIBRARY = "primefaces-bagalau";
    static final String SOURCE = "primefaces-saga-blue";

    PaintedTheme(Resource source) {
        super(source);
    }

    @Override
    public String getLibraryName() {
        return LIBRARY;
    }

    @Override
    public String getRequestPath() {
        return getWrapped().getRequestPath().replace(SOURCE, LIBRARY);
    }

    @Override
    public InputStream getInputStream() throws IOException {
        try (InputStream css = getWrapped().getInputStream()) {
            String painted = Palette.paint(new String(css.readAllBytes(), StandardCharsets.UTF_8));
            return new ByteArrayInputStream(painted.getBytes(StandardCharsets.UTF_8));
        }
    }
}
