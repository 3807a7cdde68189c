//! Certificates of our own, for clients that speak TLS.

use std::{
    error::Error,
    fmt, fs, io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    path::{Path, PathBuf},
    sync::Arc,
    time::SystemTime,
};

use plaid_core::{Clock as _, SystemClock};
use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DnType, ExtendedKeyUsagePurpose,
    GeneralSubtree, IsCa, Issuer, KeyPair, KeyUsagePurpose, NameConstraints, SanType,
};
use time::{Duration, OffsetDateTime};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        RootCertStore, ServerConfig,
        client::{WebPkiServerVerifier, danger::ServerCertVerifier as _},
        crypto::{CryptoProvider, aws_lc_rs},
        pki_types::{
            CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer, ServerName, UnixTime,
            pem::PemObject as _,
        },
    },
};

use crate::{file, proxy::PLAIDS_HOSTS};

/// The file with the key.
const KEY: &str = "ca-key.pem";
/// The name of an authority. OpenSSL takes a certificate whose own name is that of its authority for one
/// that signed itself.
const AUTHORITY: &str = "plaid-emulator authority";
const SERVER: &str = "plaid-emulator";

/// Who signs the certificates that an emulator shows to clients that speak TLS. Clients are told to
/// trust it.
///
/// Nobody can do much harm with its key: it may only sign for this machine, for private networks, and
/// for Plaid's hosts. It is still a secret of the machine that trusts it.
#[derive(Clone)]
pub struct CertificateAuthority {
    certificate: String,
    issuer: Arc<Issuer<'static, KeyPair>>,
}

impl CertificateAuthority {
    /// The name of the file with the certificate, in a folder that is [kept](Self::open).
    pub const CERTIFICATE: &str = "ca.pem";

    /// A new one, for ten years.
    ///
    /// # Errors
    ///
    /// [`AuthorityError::Refused`] if the system has no randomness for a key.
    pub fn generate() -> Result<Self, AuthorityError> {
        let key = KeyPair::generate().map_err(AuthorityError::refused)?;
        let params = authority(SystemClock::new().now());
        let certificate = params.self_signed(&key).map_err(AuthorityError::refused)?;
        Ok(Self {
            certificate: certificate.pem(),
            issuer: Arc::new(Issuer::new(params, key)),
        })
    }

    /// The one that is kept in a folder, as [`ca.pem`](Self::CERTIFICATE) and `ca-key.pem`; a new one if
    /// both are missing. Only its owner can read the key.
    ///
    /// # Errors
    ///
    /// [`AuthorityError`] if the files cannot be read or written, or do not belong together. What is
    /// there is not overwritten.
    pub fn open(folder: impl AsRef<Path>) -> Result<Self, AuthorityError> {
        let folder = folder.as_ref();
        let (certificate, key) = (folder.join(Self::CERTIFICATE), folder.join(KEY));
        if !certificate.exists() && !key.exists() {
            let new = Self::generate()?;
            let failed = |source| AuthorityError::File {
                path: folder.to_owned(),
                source,
            };
            fs::create_dir_all(folder).map_err(failed)?;
            for (path, content) in [
                (&key, new.issuer.key().serialize_pem()),
                (&certificate, new.certificate.clone()),
            ] {
                let file = file::beside(path, &content).map_err(failed)?;
                let kept = file.persist_noclobber(path);
                kept.map_err(|error| failed(error.error))?;
            }
            return Ok(new);
        }
        let read = |path: PathBuf| {
            fs::read_to_string(&path).map_err(|source| AuthorityError::File { path, source })
        };
        let certificate = read(certificate)?;
        let key = KeyPair::from_pem(&read(key)?).map_err(AuthorityError::refused)?;
        let params = authority(SystemClock::new().now());
        let kept = Self {
            certificate,
            issuer: Arc::new(Issuer::new(params, key)),
        };
        kept.sign(Ipv4Addr::LOCALHOST.into())?;
        Ok(kept)
    }

    /// The certificate that clients are told to trust, in PEM.
    pub fn certificate(&self) -> &str {
        &self.certificate
    }

    /// Speaks TLS by a new certificate for this machine, the address, and Plaid's hosts.
    pub(crate) fn acceptor(&self, address: IpAddr) -> Result<TlsAcceptor, AuthorityError> {
        let (certificate, key) = self.sign(address)?;
        let config = ServerConfig::builder_with_provider(provider())
            .with_safe_default_protocol_versions()
            .map_err(AuthorityError::refused)?
            .with_no_client_auth()
            .with_single_cert(vec![certificate], key)
            .map_err(AuthorityError::refused)?;
        Ok(TlsAcceptor::from(Arc::new(config)))
    }

    /// A certificate that clients who trust this authority accept, and its key.
    fn sign(
        &self,
        address: IpAddr,
    ) -> Result<(CertificateDer<'static>, PrivateKeyDer<'static>), AuthorityError> {
        let now = SystemClock::new().now();
        let key = KeyPair::generate().map_err(AuthorityError::refused)?;
        let certificate = server(address, now)
            .and_then(|params| params.signed_by(&key, &self.issuer))
            .map_err(AuthorityError::refused)?;
        let certificate = certificate.der().clone();
        self.verify(&certificate, now)?;
        let key = PrivatePkcs8KeyDer::from(key.serialize_der());
        Ok((certificate, key.into()))
    }

    /// Looks at a certificate as clients do.
    fn verify(
        &self,
        certificate: &CertificateDer<'static>,
        now: SystemTime,
    ) -> Result<(), AuthorityError> {
        let mut roots = RootCertStore::empty();
        let trusted = CertificateDer::from_pem_slice(self.certificate.as_bytes());
        roots
            .add(trusted.map_err(AuthorityError::refused)?)
            .map_err(AuthorityError::refused)?;
        let verifier =
            WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider()).build();
        let verifier = verifier.map_err(AuthorityError::refused)?;
        let name = ServerName::try_from("localhost").map_err(AuthorityError::refused)?;
        let now = now.duration_since(SystemTime::UNIX_EPOCH);
        let now = UnixTime::since_unix_epoch(now.unwrap_or_default());
        let verified = verifier.verify_server_cert(certificate, &[], &name, &[], now);
        verified.map(drop).map_err(AuthorityError::refused)
    }
}

impl fmt::Debug for CertificateAuthority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CertificateAuthority")
            .finish_non_exhaustive()
    }
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(aws_lc_rs::default_provider())
}

/// What is said of an authority.
fn authority(now: SystemTime) -> CertificateParams {
    let mut params = CertificateParams::default();
    let now = OffsetDateTime::from(now);
    (params.not_before, params.not_after) = (now - Duration::DAY, now + Duration::DAY * 3650);
    params
        .distinguished_name
        .push(DnType::CommonName, AUTHORITY);
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let names = ["localhost", "plaid.com"].map(|name| GeneralSubtree::DnsName(name.to_owned()));
    let networks = [
        (IpAddr::from(Ipv4Addr::LOCALHOST), 8),
        (Ipv4Addr::new(10, 0, 0, 0).into(), 8),
        (Ipv4Addr::new(172, 16, 0, 0).into(), 12),
        (Ipv4Addr::new(192, 168, 0, 0).into(), 16),
        (Ipv6Addr::LOCALHOST.into(), 128),
        (Ipv6Addr::new(0xfc00, 0, 0, 0, 0, 0, 0, 0).into(), 7),
    ];
    let networks = networks.map(|(address, bits)| CidrSubnet::from_addr_prefix(address, bits));
    let networks = networks.map(GeneralSubtree::IpAddress);
    params.name_constraints = Some(NameConstraints {
        permitted_subtrees: names.into_iter().chain(networks).collect(),
        excluded_subtrees: Vec::new(),
    });
    params
}

/// What is said of a server.
fn server(address: IpAddr, now: SystemTime) -> Result<CertificateParams, rcgen::Error> {
    let names = PLAIDS_HOSTS.iter().copied().chain(["localhost"]);
    let mut params = CertificateParams::new(names.map(str::to_owned).collect::<Vec<_>>())?;
    let now = OffsetDateTime::from(now);
    (params.not_before, params.not_after) = (now - Duration::DAY, now + Duration::DAY * 365);
    params.distinguished_name.push(DnType::CommonName, SERVER);
    params.use_authority_key_identifier_extension = true;
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let mut addresses = vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()];
    if !address.is_unspecified() && !addresses.contains(&address) {
        addresses.push(address);
    }
    let addresses = addresses.into_iter().map(SanType::IpAddress);
    params.subject_alt_names.extend(addresses);
    Ok(params)
}

/// There is no authority for certificates.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AuthorityError {
    /// A file cannot be read or written.
    #[error("{} cannot be used", path.display())]
    File {
        /// The file or its folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Certificates cannot be made, or clients would not accept them.
    #[error("no certificate that clients accept can be made")]
    Refused(#[source] Box<dyn Error + Send + Sync>),
}

impl AuthorityError {
    fn refused(error: impl Error + Send + Sync + 'static) -> Self {
        Self::Refused(Box::new(error))
    }
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use super::{AuthorityError, CertificateAuthority};

    #[test]
    fn it_signs_for_networks_of_nobody_else() {
        let authority = CertificateAuthority::generate().unwrap();
        for private in [
            "127.0.0.1",
            "::1",
            "0.0.0.0",
            "10.1.2.3",
            "192.168.0.9",
            "fd00::1",
        ] {
            let address: IpAddr = private.parse().unwrap();
            assert!(authority.acceptor(address).is_ok(), "{private}");
        }
        for public in ["8.8.8.8", "172.32.0.1", "2001:db8::1"] {
            let refused = authority.acceptor(public.parse().unwrap()).map(drop);
            assert!(
                matches!(refused, Err(AuthorityError::Refused(_))),
                "{public}"
            );
        }
    }
}
