/**
 * The text of a YAML file, a Markdown file's front matter or a JSON file as a tree whose nodes know their places.
 * {@link offprint.content.yaml.YamlReader} makes the tree. The only package that uses Jackson. It tells text, list and
 * mapping apart and no more: what a key means, and whether {@code 2022} is a year or a name, is for its readers to say.
 */
@NullMarked
package offprint.content.yaml;

import org.jspecify.annotations.NullMarked;
