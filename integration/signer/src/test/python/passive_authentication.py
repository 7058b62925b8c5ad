#!/usr/bin/python3
"""Reads a chip as a border would and shares no code with the station or the signer.

Usage: passive_authentication.py [--flip] CSCA.cer EF.SOD [EF.COM=FILE] NUMBER=FILE...

Debian's python3-asn1crypto parses, python3-cryptography verifies; elliptic curves may be spelt out,
as Doc 9303-12 wants them. Ends with 0 when the groups are what the document signer signed and the
signer is of the authority; otherwise with 1 and the reason in one line. With --flip the genuine chip
is then read again with each single bit of each group turned, and with a bit of each byte of the
signature and of the signed hashes turned: it ends with 1 if one of these is believed.
"""
import hashlib
import sys

from asn1crypto import cms, core, keys, x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

LDS_SECURITY_OBJECT = "2.23.136.1.1.1"
TAGS = {0x61: 1, 0x75: 2, 0x63: 3, 0x76: 4, 0x6B: 11, 0x6C: 12, 0x6D: 13, 0x6E: 14, 0x6F: 15}
CURVES = {
    (
        0xFFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF,
        0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B,
        0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
    ): ec.SECP256R1(),
    (
        0xA9FB57DBA1EEA9BC3E660A909D838D726E3BF623D52620282013481D1F6E5377,
        0x26DC5C6CE94A4B44F330B5D9BBD77CBF958416295CF7E1CE6BCCDC18FF8C07B6,
        0xA9FB57DBA1EEA9BC3E660A909D838D718C397AA3B561A6F7901E0E82974856A7,
    ): ec.BrainpoolP256R1(),
}


class Hash(core.Sequence):
    _fields = [("group", core.Integer), ("value", core.OctetString)]


class Hashes(core.SequenceOf):
    _child_spec = Hash


class LdsVersion(core.Sequence):
    _fields = [("lds", core.PrintableString), ("unicode", core.PrintableString)]


class SecurityObject(core.Sequence):
    _fields = [
        ("version", core.Integer),
        ("algorithm", cms.DigestAlgorithm),
        ("hashes", Hashes),
        ("lds_version", LdsVersion, {"optional": True}),
    ]


def refuse(reason):
    sys.exit(reason)


def value(file, tag):
    """The value of the one BER-TLV object that the file is."""
    if file[0] != tag:
        refuse("tag %02x instead of %02x" % (file[0], tag))
    at, length = 2, file[1]
    if length & 0x80:
        at += length & 0x7F
        length = int.from_bytes(file[2:at], "big")
    if at + length != len(file):
        refuse("length of tag %02x" % tag)
    return file[at:]


def curve(parameters):
    if parameters.name != "specified":
        refuse("the curve is named, not spelt out")
    spelt = parameters.chosen
    key = (
        spelt["field_id"]["parameters"].native,
        int.from_bytes(spelt["curve"]["b"].native, "big"),
        spelt["order"].native,
    )
    if spelt["base"].native[0] != 4 or spelt["cofactor"].native != 1:
        refuse("base point compressed or cofactor missing")
    return CURVES.get(key) or refuse("an unknown curve")


def verify(certificate, algorithm, signature, signed):
    info = certificate.public_key
    kind = algorithm.signature_algo
    try:
        if kind == "ecdsa":
            if info.algorithm != "ec":
                return False
            parameters = keys.ECDomainParameters.load(info["algorithm"]["parameters"].dump())
            key = ec.EllipticCurvePublicKey.from_encoded_point(
                curve(parameters), info["public_key"].native
            )
            key.verify(signature, signed, ec.ECDSA(hashes.SHA256()))
        elif kind == "rsassa_pss":
            if algorithm.hash_algo != "sha256":
                refuse("digest " + algorithm.hash_algo)
            salt = algorithm["parameters"]["salt_length"].native
            key = serialization.load_der_public_key(info.dump())
            if not isinstance(key, rsa.RSAPublicKey):
                return False
            key.verify(
                signature,
                signed,
                padding.PSS(padding.MGF1(hashes.SHA256()), salt),
                hashes.SHA256(),
            )
        else:
            refuse("signature " + kind)
    except InvalidSignature:
        return False
    return True


def trusted(authority, signer):
    if authority.subject != signer.issuer or not authority.ca:
        refuse("another authority")
    if signer.key_usage_value.native != {"digital_signature"}:
        refuse("key usage of the signer")
    if not verify(
        authority,
        signer["signature_algorithm"],
        signer["signature_value"].native,
        signer["tbs_certificate"].dump(),
    ):
        refuse("the authority did not sign the signer's certificate")


def signed_hashes(sod, authority):
    signed = cms.ContentInfo.load(value(sod, 0x77), strict=True)["content"]
    content = signed["encap_content_info"]
    if signed["version"].native != "v3" or content["content_type"].dotted != LDS_SECURITY_OBJECT:
        refuse("no LDS security object")
    if len(signed["certificates"]) != 1 or len(signed["signer_infos"]) != 1 or signed["crls"]:
        refuse("one certificate, one signer, no list")
    signer, info = signed["certificates"][0].chosen, signed["signer_infos"][0]
    inside = bytes(content["content"])
    attributes = {a["type"].native: a["values"][0].native for a in info["signed_attrs"]}
    if attributes["message_digest"] != hashlib.sha256(inside).digest():
        refuse("digest of the security object")
    if not verify(
        signer,
        info["signature_algorithm"],
        info["signature"].native,
        info["signed_attrs"].untag().dump(),
    ):
        refuse("signature")
    trusted(authority, signer)
    found = SecurityObject.load(inside, strict=True)
    if found["algorithm"]["algorithm"].native != "sha256":
        refuse("digest of the groups")
    return {h["group"].native: h["value"].native for h in found["hashes"]}


def read(authority, sod, com, groups):
    """The numbers of the groups that the authority's signer signed as they are."""
    expected = signed_hashes(sod, authority)
    if com is not None:
        body = value(com, 0x60)
        listed = body[body.index(b"\x5c") + 2 :]
        if {TAGS[tag] for tag in listed} != set(expected):
            refuse("EF.COM lists other groups")
    computed = {number: hashlib.sha256(data).digest() for number, data in groups.items()}
    if computed != expected:
        refuse("groups differ: %s" % sorted(set(computed.items()) ^ set(expected.items()))[0][0])
    return expected


def flipped(data, bit):
    turned = bytearray(data)
    turned[bit // 8] ^= 1 << bit % 8
    return bytes(turned)


def believed(authority, sod):
    try:
        return signed_hashes(sod, authority)
    except (SystemExit, ValueError, TypeError, KeyError):
        return None


def flip(authority, sod, groups, expected):
    """Turns bits one by one; how many there were, none of which may go unseen."""
    count = 0
    for number, data in groups.items():
        for bit in range(8 * len(data)):
            count += 1
            if hashlib.sha256(flipped(data, bit)).digest() == expected[number]:
                refuse("bit %d of group %d goes unseen" % (bit, number))
    signed = cms.ContentInfo.load(value(sod, 0x77))["content"]
    info = signed["signer_infos"][0]
    for part in (info["signature"].native, bytes(signed["encap_content_info"]["content"])):
        begin = sod.index(part)
        for at in range(begin, begin + len(part)):
            count += 1
            if believed(authority, flipped(sod, 8 * at + at % 8)) is not None:
                refuse("byte %d of EF.SOD goes unseen" % at)
    return count


def file(path):
    with open(path, "rb") as source:
        return source.read()


def main(*arguments):
    flips = arguments[0] == "--flip"
    csca, sod, *files = (file(each) if "=" not in each else each for each in arguments[flips:])
    authority = x509.Certificate.load(csca, strict=True)
    named = dict(pair.split("=", 1) for pair in files)
    com = file(named.pop("EF.COM")) if "EF.COM" in named else None
    groups = {int(number): file(path) for number, path in named.items()}
    expected = read(authority, sod, com, groups)
    if flips:
        print("each of %d flipped bits is refused" % flip(authority, sod, groups, expected))
    print("genuine, groups %s" % sorted(expected))


if __name__ == "__main__":
    main(*sys.argv[1:])
