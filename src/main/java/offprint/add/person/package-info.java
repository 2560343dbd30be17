/**
 * What services have recorded of persons into works and a profile. {@link offprint.add.person.Gathering} asks for the
 * records, joins what several say of one work, has works resolved that name no authors, and tells what is the person's by
 * their own record from what a service only guesses. Knows nothing of a site but which works it has, and writes no files.
 */
@NullMarked
package offprint.add.person;

import org.jspecify.annotations.NullMarked;
