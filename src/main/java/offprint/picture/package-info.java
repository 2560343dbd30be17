/**
 * Turns the picture files of the content into the pictures of the site. {@link offprint.picture.PictureFile} says how
 * large one is and what is wrong with it, from its bytes alone; {@link offprint.picture.PictureScaler} makes the sizes in
 * which it is published, without what cameras and programs add about places and people. Only the scaler knows Java's own
 * imaging and the libraries on top of it, so that a site without pictures loads none of that. It does not know pages.
 */
@NullMarked
package offprint.picture;

import org.jspecify.annotations.NullMarked;
