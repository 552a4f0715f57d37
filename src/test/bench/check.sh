#!/bin/sh
# Times `plume check` on copies of real articles, and beside it Yoast and markdownlint-cli2, when they are given.
#
#   src/test/bench/check.sh ARTICLES [COPIES] [YOAST [MARKDOWNLINT]]
#
# ARTICLES  folder of Markdown articles; each copy has one word changed
# COPIES    how many files (1000)
# YOAST     folder with a run.mjs that takes files and --lean (npm install done); left out or -: none
# MARKDOWNLINT  the command markdownlint-cli2; left out: none
#
# Prints for each program: files, wall seconds, processor seconds (user and system), peak memory, articles a processor second;
# then the median wall seconds of nine checks of one article.
set -eu
articles=${1:-../shared/corpora/articles-fr}
copies=${2:-1000}
yoast=${3:--}
markdownlint=${4:-}
[ -d "$articles" ] || { echo "check.sh: no folder $articles: name one with Markdown articles" >&2; exit 2; }
command -v python3 >/dev/null || { echo "check.sh: python3 is needed to make the copies and to time" >&2; exit 2; }
here=$(cd "$(dirname "$0")/../../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$here/plume" --help >/dev/null # builds, and makes the class archive

python3 - "$articles" "$copies" "$work" "$here/plume" "$yoast" "$markdownlint" <<'PYTHON'
import os, random, re, resource, subprocess, sys, time

articles, copies, work, plume, yoast, markdownlint = sys.argv[1], int(sys.argv[2]), *sys.argv[3:7]
names = sorted(n for n in os.listdir(articles) if n.endswith(".md") and n != "README.md")
if not names:
    sys.exit(f"check.sh: no Markdown article in {articles}")
chance = random.Random(7)
words = "maison jardin rivière soleil montagne voiture cuisine musique village lumière".split()
files = []
for i in range(copies):
    with open(os.path.join(articles, names[i % len(names)]), encoding="utf-8", newline="") as f:
        text = f.read()
    third = len(text) // 3
    places = list(re.finditer(r"(?<= )[a-zéèà]{5,}(?= )", text[third:]))
    if places:
        place = chance.choice(places)
        text = text[: third + place.start()] + chance.choice(words) + text[third + place.end() :]
    files.append(os.path.join(work, f"a{i:05d}.md"))
    with open(files[-1], "w", encoding="utf-8", newline="") as f:
        f.write(text)


def run(name, command, cwd=None):
    before = time.time()
    process = subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.time() - before
    cpu = used.ru_utime + used.ru_stime
    print(f"{name:8} {copies:6} files {wall:8.2f} s wall {cpu:8.2f} s processor {used.ru_maxrss // 1024:5} MB"
          f" {copies / cpu:7.1f} articles a processor second", flush=True)
    return copies / cpu


def cold(name, command):
    walls = []
    for _ in range(9):
        before = time.time()
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        walls.append(time.time() - before)
    print(f"{name:8} one article, median of nine: {sorted(walls)[4]:.2f} s wall", flush=True)


mine = max(run("plume", [plume, "check", "--format", "json", work]) for _ in range(3))
cold("plume", [plume, "check", files[0]])
if markdownlint:
    theirs = max(run("mdlint", [markdownlint, work + "/*.md"]) for _ in range(3))
    cold("mdlint", [markdownlint, files[0]])
    print(f"plume checks {mine / theirs:.1f} times as many as markdownlint-cli2")
if yoast != "-":
    theirs = run("yoast", ["node", "run.mjs", "--lean", *files], yoast)
    print(f"plume checks {mine / theirs:.0f} times as many as Yoast")
else:
    print("yoast    left out: no folder with its runner was given")
PYTHON
