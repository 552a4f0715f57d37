#!/bin/sh
# What Yoast and plume say of one article, first sound, then with one fault planted in it: the table of docs/yoast.md.
#
#   src/test/bench/yoast.sh YOAST
#
# YOAST  folder with a run.mjs that takes files and --lean (npm install done)
set -eu
yoast=${1:-}
[ -f "$yoast/run.mjs" ] || { echo "yoast.sh: name a folder with a run.mjs" >&2; exit 2; }
command -v python3 >/dev/null || { echo "yoast.sh: python3 is needed to plant the faults" >&2; exit 2; }
here=$(cd "$(dirname "$0")/../../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 - "$here" "$yoast" "$work" <<'PYTHON'
import json, os, re, subprocess, sys

here, yoast, work = sys.argv[1:]
with open(os.path.join(here, "src/test/bench/pont.md"), encoding="utf-8") as f:
    sound = f.read()
front, body = re.match(r"(---\n.*?\n---\n)(.*)", sound, re.S).groups()
paragraph = re.search(r"^Les piétons.*\n", body, re.M).group()
english = ("The old bridge was built by the people of the town, and the river has run under it ever since. "
           "Everybody who lives here knows the story of the flood and of the winter that followed.\n")


def swap(old, new, text=sound):
    assert old in text, old
    return text.replace(old, new, 1)


planted = {
    "none": sound,
    "an English paragraph": swap(paragraph, paragraph + "\n" + english),
    "the whole article in English": front + "\n# The old bridge\n\n" + (english + "\n") * 1 + "## The works\n\n"
    + "The masons took the stones down one by one, and then they found that the river had eaten a pillar away. "
    + "The works were six months late, but the town kept to what it had planned to spend.\n\n"
    + "## Who may cross\n\nPeople and bicycles may cross from the first day on. Cars will take the new road.\n",
    "the same paragraph eight times": swap(paragraph, (paragraph + "\n") * 8),
    "H2 followed by H5": swap("## Qui pourra", "##### Qui pourra"),
    "a heading in English capitals": swap("## Des travaux plus longs que prévu", "## Des Travaux Plus Longs Que Prévu"),
    "a heading shouted": swap("## Qui pourra passer", "## QUI POURRA PASSER"),
    "`calme?`, `\"Nous\" ,`": swap("«\u00a0Nous voulons du calme au centre\u00a0», explique",
                                   "Voulez-vous du calme? \"Nous oui\" , explique"),
    "`[INSÉRER UN CHIFFRE]`": swap("la moitié des travaux", "[INSÉRER UN CHIFFRE] euros"),
    "« modèles de langage » for « modèle de langage »": swap("keyphrase: vieux pont", "keyphrase: modèle de langage",
                                                             swap("Le vieux pont relie", "Les modèles de langage ont "
                                                                  "bien appris que le vieux pont relie")),
    "« Le café est fermé », « ouvert », « cassé »": swap("Par ailleurs, une", "Le café est fermé le lundi. Le kiosque est "
                                                         "ouvert. Le banc est cassé. Par ailleurs, une"),
}
files = []
for number, (name, text) in enumerate(planted.items()):
    files.append(os.path.join(work, f"{number:02d}.md"))
    with open(files[-1], "w", encoding="utf-8") as f:
        f.write(text)
said = [json.loads(l) for l in subprocess.run(["node", "run.mjs", "--sentences", *files], cwd=yoast,
                                              capture_output=True, text=True).stdout.splitlines()]
checked = {}
for file in files:
    run = subprocess.run([os.path.join(here, "plume"), "check", "--ui", "en", "--format", "json", file],
                         capture_output=True, text=True)
    checked[file] = json.loads(run.stdout)["articles"][0]["violations"]


def rules(file):
    return {(v["rule"], v["severity"]) for v in checked[file]}


def assessments(one):
    return {r["id"]: (r["score"], re.sub("<[^>]*>", "", r["text"])) for r in one["results"]}


sound_said = assessments(said[0])
print(len(body.split()), "words or so")
for name, file, one in zip(planted, files, said):
    new = sorted(f"`{r}` ({s})" for r, s in rules(file) - (rules(files[0]) if name != "none" else set()))
    scores = one["scores"]
    print(f"\n## {name}: Yoast {scores['seo']} / {scores['readability']}; plume: {', '.join(new) or 'nothing new'}")
    for kind, (score, text) in assessments(one).items():
        if score != sound_said.get(kind, (None,))[0]:
            print(f"  {kind} {sound_said.get(kind, ('-',))[0]} -> {score}: {text}")
    if "café" in name:
        print("  passive:", json.dumps({k: v for k, v in one.items() if "assive" in json.dumps(v)}.get("sentences", {}),
                                       ensure_ascii=False)[:600])
PYTHON
