"""Runs the job `build` of a workflow on this machine, as GitHub would.

    run-workflow.py WORKFLOW ACTION WORKSPACE EVENT CACHE

WORKFLOW is its file, ACTION a folder with Offprint's action.yml and sources, WORKSPACE the checkout of the site's
repository, EVENT what happened (push or pull_request, of the default branch, or first-push, before Pages is set up), CACHE the folder of what earlier runs
left behind. The shell steps are really run, of the workflow and of Offprint's action; each action of GitHub's has a
stand-in below. Ends with the status of the first step that fails.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import yaml

BASE_URL = "https://ada.github.io/papers"


class Values:
    """What expressions may ask for, by path; what is not there is the empty text, as with GitHub."""

    def __init__(self, github, inputs):
        self.tree = {"github": github, "inputs": inputs, "runner": {"os": "Linux"}, "steps": {}}

    def look_up(self, path):
        value = self.tree
        for name in path.split("."):
            value = value.get(name, "") if isinstance(value, dict) else ""
        return value

    def text(self, template):
        """A text with its ${{ expressions }} worked out."""
        return re.sub(r"\$\{\{(.*?)\}\}", lambda found: str(self.worked_out(found[1])), str(template))

    def worked_out(self, expression):
        parts = re.split(r"('[^']*')", expression)
        for i in range(0, len(parts), 2):
            part = re.sub(r"[a-z_]+(\.[A-Za-z_-]+)+", lambda path: f'look_up("{path[0]}")', parts[i])
            parts[i] = part.replace("&&", " and ").replace("||", " or ").replace("\n", " ")
        names = {"__builtins__": {}, "look_up": self.look_up, "format": lambda text, *values: text.format(*values)}
        return eval("".join(parts).strip(), names)


class Failure(Exception):
    """A step that fails, with its status."""


class Run:
    def __init__(self, action, workspace, event, cache):
        self.action = action
        self.workspace = workspace
        self.caches = cache
        self.to_save = []
        self.has_pages = event != "first-push"
        self.github = {
            "event_name": event.removeprefix("first-"),
            "ref": "refs/heads/main" if event.endswith("push") else "refs/pull/1/merge",
            "event": {"repository": {"default_branch": "main"}},
        }

    def job(self, workflow, name):
        job = workflow["jobs"][name]
        values = Values(self.github, {})
        if not values.worked_out(job.get("if", "True")):
            fail(f"the job {name} is not run")
        self.steps(job["steps"], values)
        for path, kept in self.to_save:
            kept.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, kept)
        outputs = {key: values.text(value) for key, value in job.get("outputs", {}).items()}
        needs = Values(self.github, {})
        needs.tree["needs"] = {name: {"outputs": outputs}}
        for follower, next_job in workflow["jobs"].items():
            if next_job.get("needs") == name:
                runs = needs.worked_out(next_job.get("if", "True"))
                print(f"-- then {follower}" if runs else f"-- and no {follower}", flush=True)

    def steps(self, steps, values):
        for step in steps:
            title = step.get("uses") or step["run"].strip().splitlines()[-1]
            if not values.worked_out(step.get("if", "True")):
                print(f"-- passed over: {title}", flush=True)
                continue
            print(f"-- {title}", flush=True)
            given = {key: values.text(value) for key, value in step.get("with", {}).items()}
            outcome, outputs = "success", {}
            try:
                outputs = self.uses(step["uses"], given) if "uses" in step else self.shell(step, values)
            except Failure as failure:
                if not step.get("continue-on-error"):
                    sys.exit(failure.args[0])
                print("-- failed, and may")
                outcome = "failure"
            if "id" in step:
                values.tree["steps"][step["id"]] = {"outputs": outputs, "outcome": outcome}

    def uses(self, action, given):
        name = action.split("@")[0]
        if name.startswith("actions/"):
            return getattr(self, name.removeprefix("actions/").replace("-", "_"))(given)
        description = yaml.safe_load((self.action / "action.yml").read_text())
        unknown = given.keys() - description["inputs"].keys()
        if unknown:
            fail(f"the action has no input {unknown}")
        inputs = {key: given.get(key, value["default"]) for key, value in description["inputs"].items()}
        inside = Values(self.github | {"action_path": str(self.action)}, inputs)
        self.steps(description["runs"]["steps"], inside)
        return {key: inside.text(output["value"]) for key, output in description["outputs"].items()}

    def shell(self, step, values):
        if step.get("shell", "bash") != "bash":
            fail("only bash is known here")
        with tempfile.TemporaryDirectory() as folder:
            script = pathlib.Path(folder, "script")
            script.write_text(step["run"])
            outputs = pathlib.Path(folder, "outputs")
            outputs.touch()
            environment = os.environ | {
                "CI": "true",
                "GITHUB_ACTIONS": "true",
                "GITHUB_ACTION_PATH": str(self.action),
                "GITHUB_OUTPUT": str(outputs),
                "GITHUB_WORKSPACE": str(self.workspace),
            }
            environment |= {key: values.text(value) for key, value in step.get("env", {}).items()}
            line = ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)]
            status = subprocess.run(line, cwd=self.workspace, env=environment).returncode
            if status != 0:
                raise Failure(status)
            return dict(line.split("=", 1) for line in outputs.read_text().splitlines())

    def checkout(self, given):
        return {}

    def setup_java(self, given):
        if int(given["java-version"]) < 17:
            fail("Offprint needs Java 17")
        return {}

    def configure_pages(self, given):
        if not self.has_pages:
            raise Failure(1)
        return {"base_url": BASE_URL}

    def cache(self, given):
        """Keeps single files; folders (Maven's) are this machine's own."""
        path = pathlib.Path(given["path"]).expanduser()
        kept = self.caches / given["key"]
        if kept.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(kept, path)
            return {"cache-hit": "true"}
        if not path.is_dir():
            self.to_save.append((path, kept))
        return {"cache-hit": ""}

    def upload_pages_artifact(self, given):
        page = self.workspace / given["path"] / "index.html"
        if f'<link rel="canonical" href="{BASE_URL}/">' not in page.read_text():
            fail("the site does not say where GitHub puts it")
        return {}


def fail(message):
    sys.exit(f"run-workflow: {message}")


def main(workflow, action, workspace, event, cache):
    run = Run(pathlib.Path(action).resolve(), pathlib.Path(workspace).resolve(), event, pathlib.Path(cache).resolve())
    run.job(yaml.safe_load(pathlib.Path(workflow).read_text()), "build")


main(*sys.argv[1:])
