package offprint.feed;

import offprint.plan.Address;

/** A file that programs read. */
public record FeedFile(Address address, String text) {}
