package kz.bagalau.staff.intake;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Notes which cells of a sheet are formulas while another reads their values: a value that a formula gave is not what somebody wrote. */
final class FormulaWatch extends XMLFilterImpl {

    private final Set<String> formulas = new HashSet<>();
    private String cell;

    FormulaWatch(ContentHandler reader) {
        setContentHandler(reader);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        if (local.equals("c")) {
            cell = attributes.getValue("r");
        } else if (local.equals("f") && cell != null) {
            formulas.add(cell);
        }
        super.startElement(uri, local, name, attributes);
    }

    Set<String> formulas() {
        return Set.copyOf(formulas);
    }
}
