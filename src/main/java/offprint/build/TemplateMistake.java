package offprint.build;

/** Something in a built-in template that cannot be compiled. It ends the build of Offprint, as a mistake in Java does. */
final class TemplateMistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    TemplateMistake(TemplateNode.Place place, String message) {
        super(place + ": " + message);
    }
}
