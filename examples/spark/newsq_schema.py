"""newsq's JSON Schema as Spark types."""

from typing import Any

from pyspark.sql.types import (
    ArrayType,
    BooleanType,
    DataType,
    DoubleType,
    LongType,
    StringType,
    StructField,
    StructType,
)

Schema = dict[str, Any]

SIMPLE: dict[str, DataType] = {
    "string": StringType(),
    "integer": LongType(),
    "number": DoubleType(),
    "boolean": BooleanType(),
}


def spark_type(schema: Schema, name: str) -> StructType:
    """The Spark type of a definition (`Analysis`) of what `newsq schema` prints."""
    definitions: dict[str, Schema] = schema["$defs"]

    def convert(node: Schema, inside: tuple[str, ...]) -> DataType:
        if "$ref" in node:
            target = node["$ref"].rsplit("/", 1)[-1]
            # Spark has no type that holds itself: from there on, the JSON stays text.
            if target in inside:
                return StringType()
            return convert(definitions[target], (*inside, target))
        if "anyOf" in node:
            # Every column of Spark may be null, so "this or null" is this.
            choices = [each for each in node["anyOf"] if each.get("type") != "null"]
            return convert(choices[0], inside) if len(choices) == 1 else StringType()
        kinds = node.get("type", "string")
        kinds = [kinds] if isinstance(kinds, str) else [kind for kind in kinds if kind != "null"]
        if kinds == ["array"]:
            return ArrayType(convert(node["items"], inside))
        if kinds == ["object"] and "properties" in node:
            return StructType([StructField(key, convert(value, inside)) for key, value in node["properties"].items()])
        # What may be of several types, like an id, or has any keys, becomes text.
        return SIMPLE.get(kinds[0], StringType()) if len(kinds) == 1 else StringType()

    converted = convert({"$ref": f"#/$defs/{name}"}, ())
    assert isinstance(converted, StructType)
    return converted
