"""How many people of which country were in the news of which month, as CSV.

newsq entities --format parquet --output entities.parquet articles/ && python people.py entities.parquet
newsq entities --format ndjson-rows articles/ > entities.ndjson && python people.py entities.ndjson
"""

import sys

import duckdb

PEOPLE = """
    select strftime(try_cast(published as date), '%Y-%m') as month,
           country,
           count(distinct name) as people,
           count(*) as articles
    from rows
    where month is not null and type = 'person' and country is not null
    group by all
    order by month, people desc, country
"""


def rows(path: str) -> duckdb.DuckDBPyRelation:
    if path.endswith(".parquet"):
        return duckdb.read_parquet(path)
    # JSON has no types for its columns, and DuckDB's guess from the first rows fails where a later one is of another.
    return duckdb.read_json(path, columns=dict.fromkeys(["published", "type", "name", "country"], "varchar"))


def main() -> None:
    print("month,country,people,articles")
    rows(sys.argv[1]).create_view("rows")
    for row in duckdb.execute(PEOPLE).fetchall():
        print(*row, sep=",")


if __name__ == "__main__":
    main()
