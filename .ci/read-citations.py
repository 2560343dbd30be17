"""Reads every citation file of a built site with readers that are not ours, and fails where one of them complains or finds
other papers than api/papers.json holds: pandoc reads BibTeX and CSL-JSON, biber BibTeX against biblatex's data model,
bibutils RIS."""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree

MODS = "{http://www.loc.gov/mods/v3}"

# What biblatex's data model objects to and BibTeX passes over, by its own manual.
BIBER_MAY_SAY = re.compile(
    # Known to other readers, such as pandoc.
    r"Field 'pmid' invalid in data model"
    # The author gave a venue more than its type has, such as the publisher of a journal.
    r"|Invalid field '\w+' for entrytype"
    # Volumes are called otherwise too.
    r"|Invalid value of field 'volume' must be datatype 'integer'"
    # The content has no editors.
    r"|Entry '\S+' \(.*\): Missing mandatory field 'editor'"
)

# bibutils knows RIS as it was before 2012, when conference papers and data got types, and lists of articles no series; it
# falls back to its standard type for encyclopedias, whole journals, slides and standards.
BIBUTILS_MAY_SAY = re.compile(
    r"ris2xml: Processed \d+ references\.$"
    r"|ris2xml: Did not recognize type '(CPAPER|DATA|ENCYC|JFULL|SLIDE|STAND)' of refnum|\tDefaulting to STD\.$"
    r"|ris2xml: Reference \d+ has unused tags\.$|ris2xml: {4}(Author|Year|Title|Unused entries)|ris2xml: {15}"
    r"|ris2xml: {8}'TITLE', '.*', 2$"
)


def run(*command):
    """What it wrote, as text, and what it complained of."""
    done = subprocess.run(command, capture_output=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
    complaints = done.stderr.decode("utf-8").splitlines()
    if done.returncode != 0:
        complaints.append(f"{command[0]} exits with {done.returncode}")
    return done.stdout.decode("utf-8-sig"), complaints


def pandoc(path, form):
    """Titles by key, and complaints."""
    out, complaints = run("pandoc", "--from", form, "--to", "csljson", str(path))
    return [(item["id"], item.get("title", "")) for item in json.loads(out or "[]")], complaints


def bibutils(path):
    out, complaints = run("ris2xml", str(path))
    papers = []
    for mods in xml.etree.ElementTree.fromstring(out).iter(MODS + "mods"):
        title = mods.find(MODS + "titleInfo")
        # It takes titles apart at the first colon or question mark, and drops the colon.
        papers.append((mods.get("ID"), ": ".join(part.text or "" for part in title).replace("?: ", "? ")))
    return papers, [line for line in complaints if not BIBUTILS_MAY_SAY.match(line)]


def biber(path):
    with tempfile.TemporaryDirectory() as folder:
        read = pathlib.Path(folder, "read.bib")
        out, complaints = run("biber", "--tool", "--validate-datamodel", "--nolog", f"--output-file={read}", str(path))
        keys = re.findall(r"^@\w+\{(.+),$", read.read_text("utf-8"), re.MULTILINE) if read.exists() else []
    complaints += [line for line in out.splitlines() if not line.startswith("INFO")]
    return keys, [line for line in complaints if not BIBER_MAY_SAY.search(line)]


def plain(title):
    """Without what readers change by design: emphasis, raised letters, quotation marks, capitals."""
    title = unicodedata.normalize("NFKC", re.sub(r"</?([ib]|su[bp]|span)\b[^>]*>", "", title))
    return " ".join(re.sub("[\"“”'‘’]", "'", title).casefold().split())


def written_keys(path):
    text = path.read_text("utf-8")
    if path.suffix == ".json":
        return [item["id"] for item in json.loads(text)]
    return re.findall(r"^@\w+\{(.+),$" if path.suffix == ".bib" else r"^ID  - (.+)$", text, re.MULTILINE)


def entries(path):
    """Those of a file, without abstracts, which the files of headings leave out."""
    text = path.read_text("utf-8")
    if path.suffix == ".json":
        items = json.loads(text)
        return {json.dumps({**item, "abstract": ""}, sort_keys=True) for item in items}
    if path.suffix == ".ris":
        records = re.sub(r"^AB  - .*\n", "", text, flags=re.MULTILINE)
        return {record.strip() for record in re.split(r"^(?=TY  - )", records, flags=re.MULTILINE)}
    text = re.sub(r"^  abstract = \{.*?\},\n(?=  \w+ = |\})", "", text, flags=re.MULTILINE | re.DOTALL)
    return {entry.strip() for entry in re.split(r"^(?=@)", text, flags=re.MULTILINE)}


def same(what, found, expected):
    if found != expected:
        sys.exit(f"{what}: {found} instead of {expected}")


def quiet(what, complaints):
    if complaints:
        sys.exit("\n".join([f"{what}: complaints", *complaints]))


class Site:
    def __init__(self, folder):
        self.folder = folder
        papers = json.loads((folder / "api/papers.json").read_text("utf-8"))["papers"]
        self.slugs = [paper["slug"] for paper in papers]
        cited = json.loads((folder / "papers.json").read_text("utf-8"))
        self.titles = {item["id"]: plain(item["title"]) for item in cited}
        bib = (folder / "papers.bib").read_text("utf-8")
        # Readers of BibTeX leave formulas as they are.
        self.formulas = {entry[1] for entry in re.finditer(r"^@\w+\{(.+),\n  title = .*(?<!\\)\$", bib, re.MULTILINE)}

    def files(self, suffix):
        lists = set(self.folder.glob(f"**/papers{suffix}")) - {self.folder / "api/papers.json"}
        return sorted(lists | {self.folder / "papers" / slug / (slug + suffix) for slug in self.slugs})

    def compare(self, path, read, formulas):
        """Holds what was read from a file to what stands in it, in any order."""
        papers, complaints = read
        quiet(path, complaints)
        same(path, sorted(key for key, _ in papers), sorted(written_keys(path)))
        if path.parent == self.folder:
            same(path, sorted(key for key, _ in papers), sorted(self.slugs))
        for key, title in papers:
            if formulas or key not in self.formulas:
                same(f"{path}: title of {key}", plain(title), self.titles[key])

    def read_all(self, suffix, reader, formulas):
        """The whole file by the reader, and every tenth other one; all others hold entries of the whole one."""
        whole = self.folder / f"papers{suffix}"
        known = entries(whole)
        files = [path for path in self.files(suffix) if path != whole]
        for path in files:
            if not entries(path) <= known:
                sys.exit(f"{path}: holds other entries than {whole}")
        for path in [whole, *files[::10]]:
            self.compare(path, reader(path), formulas)
        return len(files) + 1

    def read(self):
        files = self.read_all(".json", lambda path: pandoc(path, "csljson"), True)
        files += self.read_all(".ris", bibutils, True)
        files += self.read_all(".bib", lambda path: pandoc(path, "biblatex"), False)
        whole = self.folder / "papers.bib"
        self.compare(whole, pandoc(whole, "bibtex"), False)
        keys, complaints = biber(whole)
        quiet(whole, complaints)
        same(whole, sorted(keys), sorted(self.slugs))
        print(f"pandoc, biber and bibutils read {files} files of {self.folder}, {len(self.slugs)} papers", flush=True)


Site(pathlib.Path(sys.argv[1])).read()
