"""Has BibTeX print the bibliography of a built site in its own style, plain, and holds it to what is written in a file, entry
by entry: capitals, numbers, publishers as readers see them. BibTeX may only warn of what the site's content does not say."""

import pathlib
import re
import subprocess
import sys
import tempfile

AUX = "\\citation{*}\n\\bibstyle{plain}\n\\bibdata{papers}\n"

MAY_SAY = re.compile(r"Warning--(empty (publisher|editor|journal|booktitle|address|school|institution|year|note)|to sort, need)")


def printed(site):
    with tempfile.TemporaryDirectory() as folder:
        here = pathlib.Path(folder)
        (here / "papers.bib").write_bytes((site / "papers.bib").read_bytes())
        (here / "all.aux").write_text(AUX, "ascii")
        done = subprocess.run(["bibtex", "all"], cwd=here, capture_output=True, text=True)
        complaints = [line for line in done.stdout.splitlines() if "--" in line or "error" in line.lower()]
        complaints = [line for line in complaints if not MAY_SAY.match(line)]
        if done.returncode > 1 or complaints:
            sys.exit("\n".join([f"bibtex, of {site}/papers.bib:", *complaints, done.stdout if not complaints else ""]))
        return (here / "all.bbl").read_text("utf-8")


def entries(bibliography):
    """Each entry in one line: its key, and what is printed of it."""
    lines = []
    body = bibliography[bibliography.index("\\bibitem") :].replace("\\end{thebibliography}", "")
    for key, text in re.findall(r"\\bibitem\{(.+)\}\n((?:.|\n)*?)\n\n", body + "\n\n"):
        text = text.replace("\\newblock", "").replace("~", " ").replace("{\\em", "{")
        lines.append(f"{key}: {' '.join(text.split())}")
    return lines


found = entries(printed(pathlib.Path(sys.argv[1])))
expected = pathlib.Path(sys.argv[2]).read_text("utf-8").splitlines()
for line in sorted(set(found) ^ set(expected)):
    print("+" if line in found else "-", line)
if sorted(found) != sorted(expected):
    sys.exit("BibTeX prints other entries (+) than are expected (-)")
print(f"bibtex prints {len(found)} entries as they should be", flush=True)
