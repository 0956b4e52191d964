"""Articles in NDJSON to Parquet, a folder a day, on a Spark cluster.

python analyze.py --master spark://HOST:7077 'articles/*.ndjson' facts/
"""

import argparse
import json
import shlex
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from newsq_process import Result, analyze
from newsq_schema import spark_type
from pyspark.sql import DataFrame, Row, SparkSession
from pyspark.sql.functions import col, from_json, trim, try_to_date

# What `newsq analyze` fills; its schema has more, for other commands.
PARTS = ["source", "article", "entities", "dates", "points", "quotes"]


def facts(spark: SparkSession, articles: str, newsq: list[str]) -> DataFrame:
    """A row an article: newsq's analysis and its `day`, or the `record` as it was and the `error` that it met."""

    def through_newsq(rows: Iterable[Row]) -> Iterator[Result]:
        return analyze((row.value for row in rows), newsq)

    lines = spark.read.text(articles).where(trim("value") != "")
    # Only text goes through Python; Spark itself reads the JSON into its types.
    results = spark.createDataFrame(
        lines.rdd.mapPartitions(through_newsq), "analysis string, record string, error string"
    )
    schema = json.loads(subprocess.check_output([*newsq, "schema"]))
    parsed = from_json("analysis", spark_type(schema, "Analysis"), {"mode": "FAILFAST"})
    return (
        results.withColumn("analysis", parsed)
        .select(*[f"analysis.{part}" for part in PARTS], "record", "error")
        # "-" and the line in what one process read, which nobody can look up.
        .withColumn("source", col("source").dropFields("path", "line"))
        # No day, not an error, for a dateline without a year: XXXX-09-17.
        .withColumn("day", try_to_date("article.published", "yyyy-MM-dd"))
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", help="NDJSON files: a path, a folder or a glob that all workers can read")
    parser.add_argument("facts", help="the folder to write, which must not be there yet")
    parser.add_argument("--master", default="local[*]")
    parser.add_argument("--newsq", default="newsq", help="the command that runs newsq on a worker")
    parser.add_argument("--split", default="8m", help="how much of the input is one task, and is run again if lost")
    options = parser.parse_args()

    spark = (
        SparkSession.builder.appName("newsq")
        .master(options.master)
        .config("spark.sql.files.maxPartitionBytes", options.split)
        # Spark counts opening a file as this much reading; its default of 4 MB would fill a task by itself.
        .config("spark.sql.files.openCostInBytes", "64k")
        .getOrCreate()
    )
    spark.sparkContext.addPyFile(str(Path(__file__).with_name("newsq_process.py")))
    rows = facts(spark, options.articles, shlex.split(options.newsq))
    # One day goes to one task: otherwise each task writes a file for each day that it meets.
    rows.repartition("day").write.partitionBy("day").parquet(options.facts)
    spark.stop()


if __name__ == "__main__":
    main()
