"""Cuts points 1-43 out of the text of act № 278/5 in the edition of № 297/3, as printed.

    python3 domain/src/main/acts-tools/points.py TEXT

writes the lines into src/test/resources/acts; PrintedTextTest compares them, letter by letter, with text.ru.md.
"""
import pathlib
import sys

DOMAIN = pathlib.Path(__file__).resolve().parents[3]
PRINTED = DOMAIN / "src/test/resources/acts/aksu-2023-points.txt"
FIRST = "Глава 1. Общие положения"
AFTER = "Приложение 1"


def main(source):
    lines = [line.strip() for line in pathlib.Path(source).read_text(encoding="utf-8").splitlines()]
    first = lines.index(FIRST)
    body = [line for line in lines[first:lines.index(AFTER, first)] if line]
    PRINTED.write_text("\n".join(body) + "\n", encoding="utf-8")


main(sys.argv[1])
