"""Takes Annex 1-1 (24 incentive activities) out of the text of act № 266.

    python3 domain/src/main/acts-tools/incentives.py TEXT

writes the words of the act and their points into annex-1-1.json (our Kazakh and English translations stay, by code) and the lines as printed
into src/test/resources/acts. The second, independent way of reading is Annex11_IncentivesTest, which compares letters.
"""
import json
import pathlib
import re
import sys

DOMAIN = pathlib.Path(__file__).resolve().parents[3]
ANNEX = DOMAIN / "src/main/resources/acts/almaty-region-2017-06/annex-1-1.json"
PRINTED = DOMAIN / "src/test/resources/acts/almaty-region-2017-06-annex-1-1.txt"
HEAD = "Баллы\tПоощряемые показатели и виды деятельности"
LEVEL = re.compile(r"(\d) балл(?:ов|а)?")


def lines(text):
    """The lines of the table: it is the last thing printed."""
    after = text[text.index(HEAD):].splitlines()
    return [line.rstrip() for line in after[1:] if line.strip()]


def kinds(table):
    """Level and words of each line; a level stands only in its first line."""
    level = None
    for line in table:
        left, words = line.split("\t")
        if left:
            level = int(LEVEL.fullmatch(left).group(1))
        yield level, words


def rows(table, ours):
    count = {}
    for level, words in kinds(table):
        count[level] = count.get(level, 0) + 1
        code = f"{level}.{count[level]}"
        yield {"code": code, "name": {"kk": ours[code]["kk"], "ru": words, "en": ours[code]["en"]}, "points": level}


def written(row):
    inline = f'        "name": {json.dumps(row["name"], ensure_ascii=False)},'
    if len(inline) > 120:
        names = ",\n".join(f'          "{lang}": {json.dumps(words, ensure_ascii=False)}' for lang, words in row["name"].items())
        inline = f'        "name": {{\n{names}\n        }},'
    return f'      {{\n        "code": "{row["code"]}",\n{inline}\n        "points": {row["points"]}\n      }}'


def main(source):
    table = lines(pathlib.Path(source).read_text(encoding="utf-8"))
    text = ANNEX.read_text(encoding="utf-8")
    ours = {row["code"]: row["name"] for row in json.loads(text)["tables"]["kinds"]}
    start = text.index('    "kinds": [\n') + len('    "kinds": [\n')
    ANNEX.write_text(text[:start] + ",\n".join(map(written, rows(table, ours))) + "\n    ]\n  }\n}\n", encoding="utf-8")
    PRINTED.write_text("\n".join(table) + "\n", encoding="utf-8")


main(sys.argv[1])
