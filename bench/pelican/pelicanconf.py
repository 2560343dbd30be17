"""The plain site of papers, by Pelican."""

SITENAME = "Papers of Oriane Vexholm"
OWNER = "Oriane Vexholm"
SITEURL = "https://example.org"
TIMEZONE = "UTC"
DEFAULT_LANG = "en"

PATH = "content"
ARTICLE_PATHS = ["papers"]
PAGE_PATHS = []
STATIC_PATHS = []
USE_FOLDER_AS_CATEGORY = False
THEME = "theme"
THEME_STATIC_DIR = "."
PLUGIN_PATHS = ["plugins"]
PLUGINS = ["papers"]

FEED_ALL_ATOM = None
CATEGORY_FEED_ATOM = None
AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None
TRANSLATION_FEED_ATOM = None

ARTICLE_URL = "papers/{slug}/"
ARTICLE_SAVE_AS = "papers/{slug}/index.html"
CATEGORY_URL = "categories/{slug}/"
CATEGORY_SAVE_AS = "categories/{slug}/index.html"
AUTHOR_URL = "authors/{slug}/"
AUTHOR_SAVE_AS = "authors/{slug}/index.html"
TAG_URL = "keywords/{slug}/"
TAG_SAVE_AS = "keywords/{slug}/index.html"
YEAR_ARCHIVE_URL = "years/{date:%Y}/"
YEAR_ARCHIVE_SAVE_AS = "years/{date:%Y}/index.html"

DIRECT_TEMPLATES = ["index", "papers", "categories", "years", "authors", "venues", "keywords", "404", "sitemap"]
PAPERS_SAVE_AS = "papers/index.html"
CATEGORIES_SAVE_AS = "categories/index.html"
YEARS_SAVE_AS = "years/index.html"
AUTHORS_SAVE_AS = "authors/index.html"
VENUES_SAVE_AS = "venues/index.html"
KEYWORDS_SAVE_AS = "keywords/index.html"
SITEMAP_SAVE_AS = "sitemap.xml"

JINJA_GLOBALS = {
    "category_titles": {
        "LG": "Learning",
        "CL": "Language",
        "CV": "Vision",
        "DS": "Data Systems",
        "AL": "Algorithms",
        "NW": "Networks",
        "SE": "Software",
        "TH": "Theory",
    }
}
