package offprint.export.cite;

/** The formats in which programs read citations. */
public enum CitationFormat {
    BIBTEX("bib", "BibTeX", "application/x-bibtex"),
    RIS("ris", "RIS", "application/x-research-info-systems"),
    CSL_JSON("json", "CSL-JSON", "application/vnd.citationstyles.csl+json");

    private final String extension;
    private final String label;
    private final String mediaType;

    CitationFormat(String extension, String label, String mediaType) {
        this.extension = extension;
        this.label = label;
        this.mediaType = mediaType;
    }

    /** What files of the format end in, without a dot. */
    public String extension() {
        return extension;
    }

    /** The format's name, which is the same in all languages. */
    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }
}
