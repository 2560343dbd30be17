package offprint.model;

import java.util.Locale;

/** The roles of the Contributor Role Taxonomy (ANSI/NISO Z39.104-2022, CRediT). */
public enum CreditRole {
    CONCEPTUALIZATION("Conceptualization"),
    DATA_CURATION("Data curation"),
    FORMAL_ANALYSIS("Formal analysis"),
    FUNDING_ACQUISITION("Funding acquisition"),
    INVESTIGATION("Investigation"),
    METHODOLOGY("Methodology"),
    PROJECT_ADMINISTRATION("Project administration"),
    RESOURCES("Resources"),
    SOFTWARE("Software"),
    SUPERVISION("Supervision"),
    VALIDATION("Validation"),
    VISUALIZATION("Visualization"),
    WRITING_ORIGINAL_DRAFT("Writing – original draft"),
    WRITING_REVIEW_EDITING("Writing – review & editing");

    private final String label;

    CreditRole(String label) {
        this.label = label;
    }

    /** The word in content files: the last part of the role's address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The standard's own name. */
    public String label() {
        return label;
    }

    /** The role's address. */
    public String url() {
        return "https://credit.niso.org/contributor-roles/" + key() + '/';
    }
}
