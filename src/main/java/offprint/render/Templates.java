package offprint.render;

import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Source;
import offprint.view.View;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker, set up for a theme. Templates can read what they are given and nothing else: no classes, no files, no
 * methods of Java's. May be used by several threads at once.
 */
public final class Templates {
    private static final Version BEHAVIOUR = Configuration.VERSION_2_3_34;

    static {
        // What FreeMarker has to say comes as an exception; its search for a logging library takes some milliseconds.
        System.setProperty(Logger.SYSTEM_PROPERTY_NAME_LOGGER_LIBRARY, Logger.LIBRARY_NAME_NONE);
    }

    private final Theme theme;
    private final Configuration configuration;
    private final KeptPieces kept = new KeptPieces();

    private Templates(Theme theme, Configuration configuration) {
        this.theme = theme;
        this.configuration = configuration;
    }

    private static Configuration configuration(Theme theme) {
        Configuration configuration = new Configuration(BEHAVIOUR);
        configuration.setTemplateLoader(new ThemeLoader(theme));
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setTabSize(1);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new ViewWrapper());
        return configuration;
    }

    /**
     * Sets FreeMarker up and parses the theme's templates, which takes about as long as reading a small site: worth doing
     * beside it. A template that does not parse is reported when it is drawn with.
     */
    public static Templates of(Theme theme) {
        Templates templates = asNeeded(theme);
        for (String name : Theme.TEMPLATES) {
            try {
                templates.configuration.getTemplate(name);
            } catch (IOException e) {
                // It is reported, with the page that needs it, when that is drawn.
            }
        }
        return templates;
    }

    /** The same, but each template is parsed when it is first drawn with. */
    public static Templates asNeeded(Theme theme) {
        return new Templates(theme, configuration(theme));
    }

    /** The same templates for another site: nothing that was drawn before is kept. */
    public Templates afresh() {
        return new Templates(theme, configuration);
    }

    Theme theme() {
        return theme;
    }

    /** Draws a page, or says what is wrong with its template. */
    Drawn draw(View view) {
        Drawn drawn = draw(view.template(), view);
        return drawn.text().isEmpty()
                ? drawn
                : Drawn.of(view.settled(drawn.text().get()));
    }

    /** Draws a template over a view, or says what is wrong with it. */
    Drawn draw(String name, Object view) {
        try {
            Template template = configuration.getTemplate(name);
            PageWriter out = new PageWriter();
            Environment environment = template.createProcessingEnvironment(view, out);
            environment.setGlobalVariable("kept", kept);
            environment.process();
            return Drawn.of(out.toString());
        } catch (IOException | TemplateException e) {
            return new Drawn(Optional.empty(), Optional.of(TemplateProblem.of(e, name, theme)));
        } catch (StackOverflowError e) {
            return new Drawn(Optional.empty(), Optional.of(TemplateProblem.endless(name, theme)));
        }
    }

    /** A page's text, or what kept it from being drawn. */
    record Drawn(Optional<String> text, Optional<Diagnostic> problem) {
        private static Drawn of(String text) {
            return new Drawn(Optional.of(text), Optional.empty());
        }
    }

    /** Hands FreeMarker the theme's texts. */
    private record ThemeLoader(Theme theme) implements TemplateLoader {
        @Override
        public @Nullable Object findTemplateSource(String name) {
            return theme.template(name).orElse(null);
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader(((Source) source).text());
        }

        @Override
        public void closeTemplateSource(Object source) {}
    }
}
