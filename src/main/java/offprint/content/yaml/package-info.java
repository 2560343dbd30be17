/**
 * The text of a YAML file, or a Markdown file's front matter, as a tree whose nodes know their places.
 * {@link offprint.content.yaml.YamlReader} makes the tree, {@link offprint.content.yaml.YamlFields} reads a mapping key
 * by key. The only package that uses Jackson. It tells text, list and mapping apart and no more: what a key means, and
 * whether {@code 2022} is a year or a name, is for its readers to say.
 */
@NullMarked
package offprint.content.yaml;

import org.jspecify.annotations.NullMarked;
