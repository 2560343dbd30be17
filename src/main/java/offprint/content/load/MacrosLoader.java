package offprint.content.load;

import java.util.LinkedHashMap;
import java.util.Map;
import offprint.content.format.Kinds;
import offprint.content.format.Reading;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.text.markup.Markup;

/** Reads {@code macros} of site.yaml: names of commands, and the TeX that each stands for. */
final class MacrosLoader {
    private final Reading reading;

    MacrosLoader(Reading reading) {
        this.reading = reading;
    }

    /** The macros with which nothing is wrong, by their names. */
    Map<String, String> load(YamlMapping mapping) {
        Map<String, String> macros = new LinkedHashMap<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            reading.value(entry, Kinds.TEXT)
                    .ifPresent(tex -> macros.put(entry.key().text(), tex.text()));
        }
        Map<String, String> faults = Markup.macroFaults(macros);
        for (YamlMapping.Entry entry : mapping.entries()) {
            review(entry.key(), faults);
        }
        macros.keySet().removeAll(faults.keySet());
        return macros;
    }

    private void review(YamlScalar name, Map<String, String> faults) {
        String fault = faults.getOrDefault(name.text(), "");
        if (!fault.isEmpty()) {
            reading.report(Diagnostic.at(name.span(), Rule.BAD_MACRO, "`" + name.text() + "` is not a valid macro")
                    .label(fault));
        } else if (Markup.hasCommand(name.text())) {
            String headline = "the macro `" + name.text() + "` overrides a command that Offprint knows";
            reading.report(
                    Diagnostic.at(name.span(), Rule.HIDDEN_COMMAND, headline).label("from now on it stands for this"));
        }
    }
}
