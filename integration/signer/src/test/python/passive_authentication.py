#!/usr/bin/python3
"""Reads a chip as a border would and shares no code with the station or the signer.

Usage: passive_authentication.py CSCA.cer EF.SOD [EF.COM=FILE] NUMBER=FILE...

Debian's python3-asn1crypto parses, python3-cryptography verifies; elliptic curves may be spelt out,
as Doc 9303-12 wants them. Ends with 0 when the groups are what the document signer signed and the
signer is of the authority; otherwise with 1 and the reason in one line.
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


def main(csca, sod, *files):
    with open(csca, "rb") as file:
        authority = x509.Certificate.load(file.read(), strict=True)
    with open(sod, "rb") as file:
        expected = signed_hashes(file.read(), authority)
    computed = {}
    for name, path in (pair.split("=", 1) for pair in files):
        with open(path, "rb") as file:
            data = file.read()
        if name == "EF.COM":
            body = value(data, 0x60)
            listed = body[body.index(b"\x5c") + 2 :]
            if {TAGS[tag] for tag in listed} != set(expected):
                refuse("EF.COM lists other groups")
        else:
            computed[int(name)] = hashlib.sha256(data).digest()
    if computed != expected:
        refuse("groups differ: %s" % sorted(set(computed.items()) ^ set(expected.items()))[0][0])
    print("genuine, groups %s" % sorted(expected))


if __name__ == "__main__":
    main(*sys.argv[1:])
