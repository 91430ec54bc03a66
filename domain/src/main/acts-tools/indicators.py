#!/usr/bin/env python3
"""Extracts the tables of behavioural indicators (Annex 4 of the family of 2018) from the acts as printed.

    python3 domain/src/main/acts-tools/indicators.py SEEDS [REPOSITORY]

SEEDS is the folder of the printed acts. For each act it writes the table "indicators" into the edition's annex-4.json and,
letter by letter, what is printed to domain/src/test/resources/acts: <edition>-annex-4.txt, against which AnnexFourTest
covers the table by a way of its own, and the printed points and forms for the tests of text and forms. Run it again
whenever a seed or a rule below changes; it changes nothing else.

A row is one competency for one group of categories. Pages cut rows, columns and words; what is put together again is only
white space and what the print breaks: no letter is added, dropped or mended.
"""
import json
import re
import sys
from pathlib import Path

COMPETENCIES = ["management", "cooperation", "decisions", "service", "information", "promptness", "development",
                "integrity", "stress", "responsibility", "initiative"]
CAPITAL = "A-ZА-ЯЁӘІҢҒҮҰҚӨҺ"
VOWEL = re.compile("[аеёиоуыэюяАЕЁИОУЫЭЮЯ]")


class Row:
    """A row of the annex being put together: the pieces of its cells in the order of print."""

    def __init__(self):
        self.name, self.categories, self.effective, self.ineffective = [], [], [], []

    def add(self, name, categories, effective, ineffective):
        for cell, piece in zip((self.name, self.categories, self.effective, self.ineffective),
                               (name, categories, effective, ineffective)):
            if piece:
                cell.append(piece)


def categories(text):
    """The codes of a cell, Cyrillic look-alikes written in Latin."""
    return re.findall(r"[DE]-(?:[A-Z]-)?\d", text.translate(str.maketrans("АВСЕО", "ABCEO")))


# --- acts whose print keeps the columns apart by tabulators (000, 003) ------------------------------------------------

def cells(line):
    """The four cells of a printed line; a page break may leave the first one out, or leave it alone."""
    parts = [" ".join(re.sub("<[^>]+>", " ", part).split()) for part in line.split("\t")]
    if len(parts) == 1:
        return [parts[0], "", "", ""]
    return [""] * (4 - len(parts)) + parts


def goes_on(row, piece, complete):
    """True if a piece belongs to the row above: its categories are not complete yet, or its text begins in mid-sentence."""
    _, group, effective, ineffective = piece
    if not complete(" ".join(row.categories)):
        return True
    first = effective or ineffective
    return not group and bool(first) and first[0].islower()


def rows_of_columns(text, groups):
    rows, waiting = [], ""
    for line in text.split("\n"):
        piece = cells(line)
        if not any(piece):
            continue
        if not any(piece[1:]):
            waiting = piece[0]
            continue
        codes, ending = groups[(len(rows) - 1) % 3]
        complete = lambda cell: categories(cell) == codes and cell.endswith(ending)
        if not rows or not goes_on(rows[-1], piece, complete):
            rows.append(Row())
        rows[-1].add(piece[0] or waiting, *piece[1:])
        waiting = ""
    return rows


# --- the act whose print is one column, the cells one below the other (001) -------------------------------------------

# Where two columns stand in one printed line, or a cell stands alone at the foot of a page: said by hand, read in the print.
TWO_COLUMNS = ("стандартов; Не обеспечивает \n\nсоблюдение ", "стандартов;\n\nНе обеспечивает \nсоблюдение ")
RIGHT_AT_THE_FOOT = "Н е  у м е е т"


def blocks(text):
    """Blocks of lines, and whether each begins a page."""
    text = text.replace(*TWO_COLUMNS)
    fresh = False
    for match in re.finditer(r"((?:[^\n]+\n?)+)(\n*)", text):
        yield match[1].rstrip("\n").split("\n"), fresh
        fresh = len(match[2]) >= 3


def split_marker(line):
    """A line's categories, and what else stands on it; the number of a row is left out."""
    match = re.match(r"^(?:\d+(?:\s+|$))?((?:E-(?:[RG]-)?\d(?: \(руководитель\s*)?[;.]?|структурного|подразделения\);)(?=\s|$))?"
                     r"\s*(.*)$", line, re.S)
    return match[1] or "", match[2]


class OneColumn:
    """Reads the blocks one after the other: on a page, the cells of a row follow each other from left to right."""

    def __init__(self, names):
        self.names, self.rows, self.marked, self.side, self.found = names, [], 0, "", []

    def begin(self):
        self.rows.append(Row())
        self.side = ""

    def mark(self, codes):
        """Categories: the first code of a group begins a row, unless its text stood already at the foot of the page before."""
        if codes.startswith(("E-1;", "E-2;")) or codes == "E-3;":
            self.marked += 1
            if len(self.rows) < self.marked:
                self.begin()
        self.rows[-1].categories.append(codes.strip())

    def closed(self):
        row = self.rows[-1]
        return all(cell and cell[-1].endswith(".") for cell in (row.effective, row.ineffective))

    def text(self, words):
        if self.closed() and words[0].isupper():
            self.begin()
        self.side = "ineffective" if self.side == "effective" or words.startswith(RIGHT_AT_THE_FOOT) else "effective"
        getattr(self.rows[-1], self.side).append(words)

    def block(self, lines, fresh):
        if fresh:
            self.side = ""
        if despaced(lines) in self.names:
            self.found.append(despaced(lines))
            return
        rest = []
        for line in lines:
            codes, words = ("", line) if rest else split_marker(line)
            if codes:
                self.mark(codes)
            if words.strip():
                rest.append(words)
        if rest:
            self.text("\n".join(rest))


def rows_of_one_column(text, names):
    reading = OneColumn(names)
    for lines, fresh in blocks(text[text.index("1 2 3 4 5") + len("1 2 3 4 5"):].strip("\n ")):
        reading.block(lines, fresh)
    assert reading.found == names, reading.found
    for index, row in enumerate(reading.rows):
        row.name = [names[index // 3]]
        row.effective = [despaced("\n".join(row.effective).split("\n"))]
        row.ineffective = [despaced("\n".join(row.ineffective).split("\n"))]
    return reading.rows


def unspaced(line):
    """A line whose letters the print spaces out, as words again: one space stands inside a word, two between words."""
    if not re.search(r"(?:^|\s)\w \w(?:\s|$)", line):
        return line
    return " ".join("".join(part.split()) if all(len(token) == 1 for token in part.split()) else part
                    for part in re.split(r"\s{2,}", line)) + (" " if line.endswith(" ") else "")


def despaced(lines):
    """Lines as running text: words cut at the end of a line are joined, where the rest alone is no word."""
    text = ""
    for line in lines:
        line = unspaced(line)
        first = (re.findall(r"^\w+", line.strip()) or [""])[0]
        torn = first and not VOWEL.search(first) and first.lower() not in ("в", "к", "с") and not re.match("[A-Z]", first)
        text = text.rstrip() + line if torn else text + " " + line
    return re.sub(r"\s+([;,.])", r"\1", " ".join(text.split()))


# --- items ------------------------------------------------------------------------------------------------------------

def bulleted(text):
    return [item.strip() for item in text.split("•") if item.strip()]


def sentences(text):
    """Items end with a semicolon or a full stop before a capital; a semicolon before a small letter stands inside an item."""
    return re.split(rf"(?<=[;.])\s+(?=[{CAPITAL}])", text)


def ended(item):
    """An item without the marks that end it."""
    return re.sub(r"\s+([;,.])", r"\1", re.sub(r"[\s;.]+$", "", item))


ACTS = [
    {"edition": "turkestan-2018", "seed": "000", "from": "## Поведенческие индикаторы компетенций", "to": "© 2012", "items": bulleted,
     "groups": [(["E-1", "E-R-1"], ""), (["E-2", "E-3", "E-R-2", "E-R-3"], ""), (["E-3", "E-4", "E-R-4"], "")]},
    {"edition": "aksu-2018", "seed": "001", "from": "Поведенческие индикаторы компетенций", "to": "Приложение 5", "items": sentences,
     "names": ["Управление деятельностью", "Сотрудничество", "Принятие решений", "Ориентация на потребителя услуг",
               "Информирование потребителя услуг", "Оперативность", "Саморазвитие", "Добропорядочность",
               "Стрессоустойчивость", "Ответственность", "Инициативность"]},
    {"edition": "almaty-city-2018", "seed": "003", "from": "### Құзыреттердің мінез-құлық индикаторлары",
     "to": "Алматы қаласы  \nәкімдігінің", "items": sentences,
     "groups": [(["D-O-1"], ""), (["D-2", "D-3", "D-O-2", "D-O-3"], ""),
                (["D-3", "D-4", "D-O-4", "D-O-5", "D-O-6"], "басқа")]},
]


def printed(seeds, act):
    [file] = sorted(seeds.glob(act["seed"] + "_*.txt"))
    text = file.read_text(encoding="utf-8")
    start = text.index(act["from"])
    return text[start:text.index(act["to"], start)]


PRINTED = {
    "turkestan-2018-amended-points": ("000", [('пункт 5 изложить', 'Приложение 4 изложить')]),
    "almaty-city-2018-points": ("003", [('1. Осы "Б" корпусы мемлекеттік', 'Алматы қаласы  \nәкімдігінің "Б"  \nкорпусы')]),
    "almaty-city-2018-forms": ("003", [('Алматы қаласы  \nәкімдігінің "Б"  \nкорпусы', 'Алматы қаласы  \nәкімдігінің "Б"  \nкорпусы мемлекеттік  \n'
                                        'әкімшілік  \nқызметшілерінің  \nқызметін бағалау  \nәдістемесіне  \n4 қосымша'),
                                       ('Алматы қаласы  \nәкімдігінің "Б"  \nкорпусы мемлекеттік  \nәкімшілік  \nқызметшілерінің  \n'
                                        'қызметін бағалау  \nәдістемесіне  \n5 қосымша', None)]),
    "aksu-2018-forms": ("001", [("Приложение 1\n", "Приложение 4\n"), ("Приложение 5\n", None)]),
}


def excerpt(seeds, seed, pieces):
    """Pieces of a print, from one mark to the next."""
    [file] = sorted(seeds.glob(seed + "_*.txt"))
    text, found = file.read_text(encoding="utf-8"), []
    for start, end in pieces:
        at = text.index(start)
        found.append(text[at:text.index(end, at + 1) if end else len(text)])
    return "\n".join(found)


def table(act, text):
    if "names" in act:
        rows = rows_of_one_column(text, act["names"])
    else:
        rows = rows_of_columns(text[text.index("\n\n"):].split("\n", 3)[3], act["groups"])
    names = [" ".join(row.name) for row in rows]
    return [{"code": COMPETENCIES[index // 3],
             "name": next(name for name in names[index // 3 * 3:index // 3 * 3 + 3] if name),
             "group": str(index % 3 + 1),
             "categories": " ".join(row.categories),
             "effective": [ended(item) for item in act["items"](" ".join(row.effective))],
             "ineffective": [ended(item) for item in act["items"](" ".join(row.ineffective))]}
            for index, row in enumerate(rows)]


def line(row):
    return "      " + json.dumps(row, ensure_ascii=False)


def main():
    seeds = Path(sys.argv[1])
    domain = Path(sys.argv[2] if len(sys.argv) > 2 else ".") / "domain" / "src"
    for act in ACTS:
        text = printed(seeds, act)
        rows = table(act, text)
        shape = len(rows), sum(len(row["effective"]) for row in rows), sum(len(row["ineffective"]) for row in rows)
        print(act["edition"], shape)
        assert shape == (33, 97, 96), "33 rows, 97 effective and 96 ineffective indicators"
        (domain / "test/resources/acts" / (act["edition"] + "-annex-4.txt")).write_text(text, encoding="utf-8")
        file = domain / "main/resources/acts" / act["edition"] / "annex-4.json"
        before = file.read_text(encoding="utf-8")
        head, tail = before.split('    "indicators": [\n', 1)
        file.write_text(head + '    "indicators": [\n' + ",\n".join(line(row) for row in rows) + "\n    ]\n" +
                        tail.split("    ]\n", 1)[1], encoding="utf-8")
    for name, (seed, pieces) in PRINTED.items():
        (domain / "test/resources/acts" / (name + ".txt")).write_text(excerpt(seeds, seed, pieces), encoding="utf-8")


if __name__ == "__main__":
    main()
