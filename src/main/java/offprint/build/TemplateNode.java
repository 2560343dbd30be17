package offprint.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A directive or expression of a template, as FreeMarker has parsed it.
 *
 * @param symbol what kind it is, in the signs that it is written with: {@code #if}, {@code ??}, {@code ?has_content}
 * @param parts what it is made of, in order
 * @param children the directives within it
 * @param literal the value of a literal
 * @param written how it stands in the template, for messages
 */
record TemplateNode(
        String symbol,
        List<Part> parts,
        List<TemplateNode> children,
        Optional<String> literal,
        String written,
        Place place) {

    TemplateNode {
        parts = List.copyOf(parts);
        children = List.copyOf(children);
    }

    /**
     * A part of a node: another node or a word, or neither where it may be left out and is.
     *
     * @param role FreeMarker's name of what it is for
     */
    record Part(String role, Optional<TemplateNode> node, Optional<String> word) {}

    /** Where a node begins, counted from 1. */
    record Place(String template, int line, int column) {
        @Override
        public String toString() {
            return "templates/" + template + ':' + line + ':' + column;
        }
    }

    boolean is(String other) {
        return symbol.equals(other);
    }

    /** The node at a place among the parts. */
    TemplateNode node(int part) {
        return parts.get(part).node().orElseThrow(() -> mistake("`" + written + "` lacks something"));
    }

    /** The word at a place among the parts. */
    String word(int part) {
        return parts.get(part).word().orElseThrow(() -> mistake("`" + written + "` lacks a word"));
    }

    /** All nodes of a role. */
    List<TemplateNode> nodes(String role) {
        List<TemplateNode> nodes = new ArrayList<>();
        for (Part part : parts) {
            if (part.role().equals(role)) {
                part.node().ifPresent(nodes::add);
            }
        }
        return nodes;
    }

    /** All words of a role. */
    List<String> words(String role) {
        List<String> words = new ArrayList<>();
        for (Part part : parts) {
            if (part.role().equals(role)) {
                part.word().ifPresent(words::add);
            }
        }
        return words;
    }

    TemplateMistake mistake(String message) {
        return new TemplateMistake(place, message);
    }
}
