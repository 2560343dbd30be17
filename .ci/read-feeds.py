"""Reads every Atom feed of a built site with feedparser, a reader that is not ours, and fails where it complains or where
it finds other papers than api/papers.json holds."""

import json
import pathlib
import sys

import feedparser

NEWEST = 50


def main(site):
    papers = json.loads((site / "api/papers.json").read_text("utf-8"))["papers"]
    feeds = sorted(site.glob("**/feed.xml"))
    for path in feeds:
        feed = feedparser.parse(path.read_bytes())
        if feed.bozo:
            sys.exit(f"{path}: {feed.bozo_exception}")
        if feed.version != "atom10":
            sys.exit(f"{path}: is {feed.version!r}, not Atom")
        for entry in feed.entries:
            if not entry.link or not entry.updated_parsed or not entry.authors:
                sys.exit(f"{path}: {entry.id} lacks a link, a date or an author")
    found = [entry.link for entry in feedparser.parse((site / "feed.xml").read_bytes()).entries]
    expected = [paper["url"] for paper in papers][:NEWEST]
    if found != expected:
        sys.exit(f"feed.xml: holds other papers than api/papers.json: {set(found) ^ set(expected)}")
    print(f"feedparser reads {len(feeds)} feeds, {len(found)} papers")


main(pathlib.Path(sys.argv[1]))
