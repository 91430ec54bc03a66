package kz.bagalau.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The very WAR that the build made, plus test classes. Arquillian's own servlet comes as a web fragment, which our web.xml switches off. */
final class ContainerWar {

    private ContainerWar() {
    }

    static WebArchive with(Class<?>... tests) {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("bagalau.micro.war")));
        String webXml = text(war, "WEB-INF/web.xml").replace("<absolute-ordering/>", "");
        return war.setWebXML(new StringAsset(webXml)).addClasses(tests);
    }

    private static String text(WebArchive war, String path) {
        try (InputStream file = war.get(path).getAsset().openStream(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            file.transferTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
