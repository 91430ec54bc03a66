package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kz.bagalau.law.form.Block;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.text.Text;

class FormReaderTest {

    private static final String T = "{'kk':'Қ','ru':'К'}";

    @Test
    void readsEveryKindOfBlockInOrder() throws IOException {
        Form form = read("{'annex':" + T + ",'title':" + T + ",'blocks':[{'heading':" + T + "},{'paragraph':{'kk':'{a.b} келді','ru':'Прибыл {a.b}'}},"
                + "{'field':{'label':" + T + ",'value':'name'}},{'table':{'columns':[" + T + "],'rows':'rows','cells':['c']}},"
                + "{'signatures':[{'role':" + T + ",'value':'head'}]},{'pageBreak':true}]}");
        Text text = new Text("Қ", "К", null);
        assertEquals(new Form(text, text, List.of(new Block.Heading(text),
                new Block.Paragraph(new Text("{a.b} келді", "Прибыл {a.b}", null)), new Block.Field(text, "name"),
                new Block.Table(List.of(text), "rows", List.of("c")),
                new Block.Signatures(List.of(new Block.Signatory(text, "head"))), new Block.PageBreak())), form);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "[]                                                       | is not a JSON object",
        "{'title':T,'title':T,'blocks':[]}                        | is not a JSON object",
        "{'title':T,'blocks':[],'script':'x'}                     | form: unknown key \"script\"",
        "{'title':{'kk':'Қ'},'blocks':[]}                         | form.title: \"ru\" is missing",
        "{'title':T}                                              | \"blocks\" is missing or not a list",
        "{'title':T,'blocks':[{'html':T}]}                        | form.blocks[0]: a form knows no block \"html\"",
        "{'title':T,'blocks':[{'heading':T,'paragraph':T}]}       | exactly one kind",
        "{'title':T,'blocks':['x']}                               | form.blocks[0]: is not an object",
        "{'title':T,'blocks':[{'pageBreak':false}]}               | pageBreak can only be true",
        "{'title':T,'blocks':[{'paragraph':{'kk':'{','ru':'x'}}]} | a brace does not belong to a {name}",
        "{'title':T,'blocks':[{'paragraph':{'kk':'{a b}','ru':'x'}}]} | a brace does not belong to a {name}",
        "{'title':T,'blocks':[{'field':{'label':{'kk':'{a}','ru':'x'},'value':'a'}}]} | no {name} can stand here",
        "{'title':T,'blocks':[{'field':{'label':T,'value':'a;b'}}]} | not a name of a value: \"a;b\"",
        "{'title':T,'blocks':[{'table':{'columns':[T],'rows':'r','cells':['a','b']}}]} | has 1 columns and 2 cells",
        "{'title':T,'blocks':[{'table':{'columns':[],'rows':'r','cells':[]}}]} | has 0 columns and 0 cells",
    })
    void refusesWithThePlaceAndTheReason(String json, String reason) {
        String message = assertThrows(FormRefused.class, () -> read(json.replace("T", T))).getMessage();
        assertTrue(message.startsWith("annex-1.json: ") && message.contains(reason), message);
    }

    @Test
    void refusesHostileSizes() {
        refused("{'title':" + T + ",'blocks':[" + ("{'heading':" + T + "},").repeat(200) + "{'heading':" + T + "}]}", "has 201 entries");
        refused("{'title':{'kk':'" + "ж".repeat(4001) + "','ru':'x'},'blocks':[]}", "longer than 4000");
        refused(" ".repeat(FormReader.FILE) + "{}", "is larger than");
        refused("[".repeat(100_000), "is not a JSON object");
        refused("{'a':".repeat(40_000), "is not a JSON object");
    }

    private static void refused(String json, String reason) {
        String message = assertThrows(FormRefused.class, () -> read(json)).getMessage();
        assertTrue(message.contains(reason), message);
    }

    private static Form read(String json) throws IOException {
        return FormReader.read("annex-1.json", new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}
