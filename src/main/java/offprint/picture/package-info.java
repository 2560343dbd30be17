/**
 * The content's picture files, turned into the pictures of the site. {@link offprint.picture.PictureFile} reads a
 * picture's size and faults from its bytes; {@link offprint.picture.PictureScaler} makes the published sizes, without
 * what cameras and programs record about places and people. Only the scaler loads Java's imaging and the libraries on
 * top of it, so a site without pictures never does. Knows no pages.
 */
@NullMarked
package offprint.picture;

import org.jspecify.annotations.NullMarked;
