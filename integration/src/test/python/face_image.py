#!/usr/bin/python3
"""Reads the face of an EF.DG2 written after ISO/IEC 39794-5 and shares no code with the station.

Usage: face_image.py EF.DG2 PICTURE.jpg

Debian's python3-asn1crypto parses by the schema below (ISO/IEC 39794-5:2019, annex A; Doc 9303-10
table 45), strictly. Ends with 0 and one line when there is one face, which is that picture and has
the size that the picture itself says; otherwise with 1 and the reason.
"""
import sys

from asn1crypto import core


class Version(core.Sequence):
    _fields = [("generation", core.Integer, {"implicit": 0}), ("year", core.Integer, {"implicit": 1})]


class Code(core.Sequence):
    _fields = [("code", core.Integer, {"implicit": 0})]


class Size(core.Sequence):
    _fields = [("width", core.Integer, {"implicit": 0}), ("height", core.Integer, {"implicit": 1})]


class Information(core.Sequence):
    _fields = [
        ("format", Code, {"implicit": 0}),
        ("kind", Code, {"implicit": 1}),
        ("size", Size, {"implicit": 7}),
    ]


class Picture(core.Sequence):
    _fields = [
        ("data", core.OctetString, {"implicit": 0}),
        ("information", Information, {"implicit": 1}),
    ]


class TwoDimensional(core.Sequence):
    _fields = [("picture", Picture, {"implicit": 0})]


class Base(core.Sequence):
    _fields = [("base", TwoDimensional, {"implicit": 0})]


class Representation(core.Sequence):
    _fields = [("number", core.Integer, {"implicit": 0}), ("image", Base, {"implicit": 1})]


class Representations(core.SequenceOf):
    _child_spec = Representation


class Face(core.Sequence):
    class_ = 1
    tag = 5
    _fields = [
        ("version", Version, {"implicit": 0}),
        ("representations", Representations, {"implicit": 1}),
    ]


def objects(data):
    """Tag and value of each BER-TLV object in turn; tags of one or two bytes."""
    at = 0
    while at < len(data):
        begin = at
        at += 2 if data[at] & 0x1F == 0x1F else 1
        tag = int.from_bytes(data[begin:at], "big")
        length, at = data[at], at + 1
        if length & 0x80:
            count = length & 0x7F
            length, at = int.from_bytes(data[at : at + count], "big"), at + count
        if at + length > len(data):
            sys.exit("tag %x is longer than what holds it" % tag)
        yield tag, data[at : at + length]
        at += length


def inside(data, *tags):
    for tag in tags:
        found = [value for each, value in objects(data) if each == tag]
        if len(found) != 1:
            sys.exit("%d objects of tag %x" % (len(found), tag))
        data = found[0]
    return data


def size_of_jpeg(data):
    at = 2
    while data[at] == 0xFF:
        if data[at + 1] in (0xC0, 0xC1, 0xC2):
            return int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    sys.exit("no JPEG")


def main(dg2, jpeg):
    with open(dg2, "rb") as file:
        block = inside(file.read(), 0x75, 0x7F61, 0x7F60, 0x7F2E, 0xA1)
    with open(jpeg, "rb") as file:
        picture = file.read()
    face = Face.load(block, strict=True).native
    if len(face["representations"]) != 1:
        sys.exit("%d faces" % len(face["representations"]))
    one = face["representations"][0]["image"]["base"]["picture"]
    size = one["information"]["size"]
    if one["data"] != picture:
        sys.exit("another picture")
    if (size["width"], size["height"]) != size_of_jpeg(picture):
        sys.exit("another size")
    print(
        "version %d of %d, %d x %d, the same picture"
        % (face["version"]["generation"], face["version"]["year"], size["width"], size["height"])
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
