/**
 * Compiled classes into such as need no linking while they run: {@link offprint.prelink.Prelinker} is the door. Java's
 * compiler leaves it to the JVM to make the classes of lambdas, and the methods that records have by themselves, when
 * they are first used, which on JDK 17 took an eighth of a build of 50 papers. Here that is done once, while Offprint
 * is built. It knows class files and nothing of Offprint.
 */
@NullMarked
package offprint.prelink;

import org.jspecify.annotations.NullMarked;
