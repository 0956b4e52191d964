"""How many people of which country were in the news of which month, as CSV.

python people.py facts/
"""

import sys

from pyspark.sql import SparkSession

QUERY = """
    select date_format(day, 'yyyy-MM') as month,
           person.country.alpha2 as country,
           count(distinct person.name) as people,
           count(*) as articles
    from {facts} lateral view explode(entities) as person
    where day is not null and person.type = 'person' and person.country is not null
    group by month, country
    order by month, people desc, country
"""


def main() -> None:
    spark = SparkSession.builder.appName("newsq: people").getOrCreate()
    people = spark.sql(QUERY, facts=spark.read.parquet(sys.argv[1]))
    print("month,country,people,articles")
    for row in people.toLocalIterator():
        print(*row, sep=",")
    spark.stop()


if __name__ == "__main__":
    main()
