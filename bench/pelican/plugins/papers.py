"""What Pelican does not have: a second category, venues, and authors without a page of their own."""

from collections import defaultdict

from pelican import signals
from pelican.urlwrappers import Category, URLWrapper


class Venue(URLWrapper):
    @property
    def url(self):
        return "venues/%s/" % self.slug

    @property
    def save_as(self):
        return self.url + "index.html"


def listed(text):
    return [part.strip() for part in text.split(";")]


def complete(generator):
    """Runs before Pelican makes its lists."""
    generator.venues = defaultdict(list)
    generator.years = defaultdict(int)
    for paper in generator.articles:
        pages = {author.name: author for author in getattr(paper, "authors", [])}
        paper.byline = [(name, pages.get(name)) for name in listed(paper.byline)]
        paper.all_categories = [paper.category]
        if hasattr(paper, "second_category"):
            second = Category(paper.second_category, generator.settings)
            paper.all_categories.append(second)
            generator.categories[second].append(paper)
        if hasattr(paper, "venue"):
            paper.venue = Venue(paper.venue, generator.settings)
            generator.venues[paper.venue].append(paper)
        generator.years[paper.date.year] += 1


def sort(generator):
    """Runs when Pelican has made its lists."""
    for _, papers in generator.categories:
        papers.sort(key=lambda paper: paper.date, reverse=True)
    generator.context["venues"] = sorted(generator.venues.items())
    generator.context["years"] = sorted(generator.years.items(), reverse=True)


def write_venues(generator, writer):
    template = generator.get_template("venue")
    for venue, papers in generator.venues.items():
        writer.write_file(venue.save_as, template, generator.context, venue=venue, articles=papers, url=venue.url)


def register():
    signals.article_generator_pretaxonomy.connect(complete)
    signals.article_generator_finalized.connect(sort)
    signals.article_writer_finalized.connect(write_venues)
