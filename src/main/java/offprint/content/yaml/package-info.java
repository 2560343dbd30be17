/**
 * The text of a YAML file (or the front matter of a Markdown file) to a tree that knows where each of its nodes stands:
 * {@link offprint.content.yaml.YamlReader} makes the tree, {@link offprint.content.yaml.YamlFields} reads a mapping of it field by
 * field. The only package that knows Jackson. It decides what is text, a list and a mapping and no more: what a key
 * means, and whether {@code 2022} is a year or a name, is its readers' matter.
 */
@NullMarked
package offprint.content.yaml;

import org.jspecify.annotations.NullMarked;
