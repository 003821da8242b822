"""Certificates made for the tests: one authority, one good server, one stranger."""

import datetime as dt
import ipaddress
import ssl
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_FROM = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
_UNTIL = dt.datetime(2120, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True)
class Certificates:
    """Server contexts, and the file that a client trusts to accept the good one."""

    trust: Path
    good: ssl.SSLContext
    stranger: ssl.SSLContext
    misnamed: ssl.SSLContext


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    folder = tmp_path_factory.mktemp("certificates")
    key = ec.generate_private_key(ec.SECP256R1())
    authority = _certificate("authority", key, None)
    trust = folder / "authority.pem"
    trust.write_bytes(authority.public_bytes(serialization.Encoding.PEM))
    good = _server(folder, "good", ipaddress.ip_address("127.0.0.1"), (authority, key))
    stranger = _server(folder, "stranger", ipaddress.ip_address("127.0.0.1"), None)
    elsewhere = ipaddress.ip_address("192.0.2.1")
    return Certificates(
        trust, good, stranger, _server(folder, "misnamed", elsewhere, (authority, key))
    )


Issuer = tuple[x509.Certificate, ec.EllipticCurvePrivateKey]


def _server(
    folder: Path,
    name: str,
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
    issuer: Issuer | None,
) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = _certificate(name, key, issuer, address)
    path = folder / f"{name}.pem"
    path.write_bytes(
        certificate.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context


def _certificate(
    name: str,
    key: ec.EllipticCurvePrivateKey,
    issuer: Issuer | None,
    address: ipaddress.IPv4Address | ipaddress.IPv6Address | None = None,
) -> x509.Certificate:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer[0].subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_FROM)
        .not_valid_after(_UNTIL)
        .add_extension(x509.BasicConstraints(ca=address is None, path_length=None), critical=True)
    )
    if address is not None:
        names = x509.SubjectAlternativeName([x509.IPAddress(address)])
        builder = builder.add_extension(names, critical=False)
    return builder.sign(issuer[1] if issuer else key, hashes.SHA256())
