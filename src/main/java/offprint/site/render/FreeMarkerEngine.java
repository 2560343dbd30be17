package offprint.site.render;

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
import java.util.concurrent.CompletableFuture;
import offprint.diag.Source;
import offprint.site.view.View;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker, set up for a theme. Templates can read what they are given and nothing else: no classes, no files, no
 * methods of Java's.
 */
final class FreeMarkerEngine implements Engine {
    private static final Version BEHAVIOUR = Configuration.VERSION_2_3_34;

    static {
        // What FreeMarker has to say comes as an exception; its search for a logging library takes some milliseconds.
        System.setProperty(Logger.SYSTEM_PROPERTY_NAME_LOGGER_LIBRARY, Logger.LIBRARY_NAME_NONE);
    }

    private final Theme theme;
    private final CompletableFuture<Configuration> configuration;
    private final KeptDirective kept = new KeptDirective();

    private FreeMarkerEngine(Theme theme, CompletableFuture<Configuration> configuration) {
        this.theme = theme;
        this.configuration = configuration;
    }

    /**
     * Sets FreeMarker up and parses the theme's templates by a thread of its own, for that takes about as long as reading
     * a small site. A template that does not parse is reported when it is drawn with.
     */
    static FreeMarkerEngine ahead(Theme theme) {
        return new FreeMarkerEngine(theme, CompletableFuture.supplyAsync(() -> parsed(theme)));
    }

    /** The same, but each template is parsed when it is first drawn with. */
    static FreeMarkerEngine asNeeded(Theme theme) {
        return new FreeMarkerEngine(theme, CompletableFuture.completedFuture(configuration(theme)));
    }

    private static Configuration parsed(Theme theme) {
        Configuration configuration = configuration(theme);
        for (String name : Theme.TEMPLATES) {
            try {
                configuration.getTemplate(name);
            } catch (IOException e) {
                // It is reported, with the page that needs it, when that is drawn.
            }
        }
        return configuration;
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

    @Override
    public Engine afresh() {
        return new FreeMarkerEngine(theme, configuration);
    }

    @Override
    public Drawn draw(String name, Object view) {
        try {
            Template template = configuration.join().getTemplate(name);
            PageWriter out = new PageWriter();
            Environment environment = template.createProcessingEnvironment(view, out);
            environment.setGlobalVariable("kept", kept);
            environment.process();
            String text = view instanceof View page ? page.settled(out.toString()) : View.rooted(out.toString());
            return Drawn.of(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException | TemplateException e) {
            return Drawn.failed(TemplateProblem.of(e, name, theme));
        } catch (StackOverflowError e) {
            return Drawn.failed(TemplateProblem.endless(name, theme));
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
