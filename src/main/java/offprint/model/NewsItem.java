package offprint.model;

/** A dated line of news. */
public record NewsItem(PublicationDate date, RichText text) {}
